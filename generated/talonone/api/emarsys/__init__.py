"""Endpoint functions of `emarsys`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.emarsys import batch_update_audiences as batch_update_audiences
    from talonone.api.emarsys import get_coupon as get_coupon
    from talonone.api.emarsys import get_loyalty_balance as get_loyalty_balance
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__, __all__ := ["batch_update_audiences", "get_coupon", "get_loyalty_balance"]
    )

__all__ = [
    "batch_update_audiences",
    "get_coupon",
    "get_loyalty_balance",
]
