"""Endpoint functions of `funding_sources`. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api.funding_sources import create as create
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(__name__, __all__ := ["create"])

__all__ = [
    "create",
]
