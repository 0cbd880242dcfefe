"""Endpoint functions of `payout_methods`. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api.payout_methods import list as list
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(__name__, __all__ := ["list"])

__all__ = [
    "list",
]
