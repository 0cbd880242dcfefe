"""Talli Campaign Manager API. Payout campaigns, the instructions to pay their beneficiaries, and
reports on both. Bodies are JSON in UTF-8 unless an operation says otherwise, times are ISO 8601
in UTC, ids are UUIDs, and amounts are decimals in US dollars.

Generated from specs/talli.yaml; edits are lost.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talli import api as api
    from talli import models as models
    from talli import operations as operations
    from talli.client import AsyncTalli as AsyncTalli
    from talli.client import Talli as Talli
    from tallion.call import RequestOptions as RequestOptions
    from tallion.operation import Outcome as Outcome
    from tallion.unset import UNSET as UNSET
    from tallion.unset import Unset as Unset
else:
    from tallion.lazy import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        names={
            "AsyncTalli": "talli.client",
            "Talli": "talli.client",
            "Outcome": "tallion.operation",
            "RequestOptions": "tallion.call",
            "UNSET": "tallion.unset",
            "Unset": "tallion.unset",
        },
        modules=("api", "models", "operations"),
    )

__all__ = [
    "AsyncTalli",
    "Outcome",
    "RequestOptions",
    "Talli",
    "UNSET",
    "Unset",
    "api",
    "models",
    "operations",
]
