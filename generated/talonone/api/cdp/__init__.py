"""Endpoint functions of `cdp`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.cdp import batch_update_audiences as batch_update_audiences
    from talonone.api.cdp import (
        batch_update_audiences_by_external_id as batch_update_audiences_by_external_id,
    )
    from talonone.api.cdp import create_audience as create_audience
    from talonone.api.cdp import delete_audience as delete_audience
    from talonone.api.cdp import update_audience as update_audience
    from talonone.api.cdp import update_customer_profile as update_customer_profile
    from talonone.api.cdp import update_customer_profile_audiences as update_customer_profile_audiences
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__,
        __all__ := [
            "batch_update_audiences",
            "batch_update_audiences_by_external_id",
            "create_audience",
            "delete_audience",
            "update_audience",
            "update_customer_profile",
            "update_customer_profile_audiences",
        ],
    )

__all__ = [
    "batch_update_audiences",
    "batch_update_audiences_by_external_id",
    "create_audience",
    "delete_audience",
    "update_audience",
    "update_customer_profile",
    "update_customer_profile_audiences",
]
