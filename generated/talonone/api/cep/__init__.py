"""Endpoint functions of `cep`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.cep import add_loyalty_points as add_loyalty_points
    from talonone.api.cep import create_coupon as create_coupon
    from talonone.api.cep import create_referral as create_referral
    from talonone.api.cep import get_loyalty_ledger as get_loyalty_ledger
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__, __all__ := ["add_loyalty_points", "create_coupon", "create_referral", "get_loyalty_ledger"]
    )

__all__ = [
    "add_loyalty_points",
    "create_coupon",
    "create_referral",
    "get_loyalty_ledger",
]
