"""Endpoint functions of `reports`. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api.reports import campaign_basic as campaign_basic
    from talli.api.reports import campaign_payout_methods as campaign_payout_methods
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(__name__, __all__ := ["campaign_basic", "campaign_payout_methods"])

__all__ = [
    "campaign_basic",
    "campaign_payout_methods",
]
