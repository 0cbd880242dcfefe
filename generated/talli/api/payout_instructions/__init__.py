"""Endpoint functions of `payout_instructions`. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api.payout_instructions import activity as activity
    from talli.api.payout_instructions import create as create
    from talli.api.payout_instructions import get as get
    from talli.api.payout_instructions import list as list
    from talli.api.payout_instructions import payout as payout
    from talli.api.payout_instructions import update as update
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__, __all__ := ["activity", "create", "get", "list", "payout", "update"]
    )

__all__ = [
    "activity",
    "create",
    "get",
    "list",
    "payout",
    "update",
]
