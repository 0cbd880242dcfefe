"""Endpoint functions of `campaigns`. Generated from specs/talli.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli.api.campaigns import create as create
    from talli.api.campaigns import get as get
    from talli.api.campaigns import list as list
    from talli.api.campaigns import payout_instructions_sample as payout_instructions_sample
    from talli.api.campaigns import update as update
    from talli.api.campaigns import update_icon as update_icon
    from talli.api.campaigns import upload_payout_instructions as upload_payout_instructions
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__,
        __all__ := [
            "create",
            "get",
            "list",
            "payout_instructions_sample",
            "update",
            "update_icon",
            "upload_payout_instructions",
        ],
    )

__all__ = [
    "create",
    "get",
    "list",
    "payout_instructions_sample",
    "update",
    "update_icon",
    "upload_payout_instructions",
]
