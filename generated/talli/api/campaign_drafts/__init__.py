"""Endpoint functions of `campaign_drafts`. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api.campaign_drafts import create as create
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(__name__, __all__ := ["create"])

__all__ = [
    "create",
]
