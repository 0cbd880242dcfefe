"""Endpoint functions of `iterable`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.iterable import create_coupon as create_coupon
    from talonone.api.iterable import create_referral as create_referral
    from talonone.api.iterable import get_loyalty_ledger as get_loyalty_ledger
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__, __all__ := ["create_coupon", "create_referral", "get_loyalty_ledger"]
    )

__all__ = [
    "create_coupon",
    "create_referral",
    "get_loyalty_ledger",
]
