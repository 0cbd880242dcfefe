"""Endpoint functions of `segment`. Generated from specs/talonone.yaml; edits are lost."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from talonone.api.segment import batch_update_audiences as batch_update_audiences
    from talonone.api.segment import (
        batch_update_audiences_by_external_id as batch_update_audiences_by_external_id,
    )
    from talonone.api.segment import create_audience as create_audience
    from talonone.api.segment import delete_audience as delete_audience
    from talonone.api.segment import track_event as track_event
    from talonone.api.segment import track_event_v1 as track_event_v1
    from talonone.api.segment import update_audience as update_audience
    from talonone.api.segment import update_customer_profile as update_customer_profile
    from talonone.api.segment import update_customer_profile_audiences as update_customer_profile_audiences
    from talonone.api.segment import update_customer_profile_v1 as update_customer_profile_v1
    from talonone.api.segment import update_customer_profile_v2 as update_customer_profile_v2
    from talonone.api.segment import update_customer_session as update_customer_session
    from talonone.api.segment import update_customer_session_v1 as update_customer_session_v1
else:
    from tallion.lazy import lazy_modules

    __getattr__, __dir__ = lazy_modules(
        __name__,
        __all__ := [
            "batch_update_audiences",
            "batch_update_audiences_by_external_id",
            "create_audience",
            "delete_audience",
            "track_event",
            "track_event_v1",
            "update_audience",
            "update_customer_profile",
            "update_customer_profile_audiences",
            "update_customer_profile_v1",
            "update_customer_profile_v2",
            "update_customer_session",
            "update_customer_session_v1",
        ],
    )

__all__ = [
    "batch_update_audiences",
    "batch_update_audiences_by_external_id",
    "create_audience",
    "delete_audience",
    "track_event",
    "track_event_v1",
    "update_audience",
    "update_customer_profile",
    "update_customer_profile_audiences",
    "update_customer_profile_v1",
    "update_customer_profile_v2",
    "update_customer_session",
    "update_customer_session_v1",
]
