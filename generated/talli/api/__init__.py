"""Endpoint functions of the Talli Campaign Manager API. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api import campaign_drafts as campaign_drafts
    from talli.api import campaigns as campaigns
    from talli.api import funding_sources as funding_sources
    from talli.api import payout_instructions as payout_instructions
    from talli.api import payout_methods as payout_methods
    from talli.api import reports as reports
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__,
        __all__ := [
            "campaign_drafts",
            "campaigns",
            "funding_sources",
            "payout_instructions",
            "payout_methods",
            "reports",
        ],
    )

__all__ = [
    "campaign_drafts",
    "campaigns",
    "funding_sources",
    "payout_instructions",
    "payout_methods",
    "reports",
]
