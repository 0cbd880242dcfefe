"""SegmentTrackEventV2Request. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SegmentTrackEventV2Request(Model):
    """Custom event of a customer."""

    event_type: str
    """Name of the event, as defined in the Campaign Manager."""
    event_attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the event. Create them in the Campaign Manager first, or skip those that do not
    exist."""
    customer_profile_id: str | Unset = UNSET
    """Customer the event is about. At most 1000 characters."""


SegmentTrackEventV2Request.wire_fields = (
    WireField("event_type", "eventType", codecs.STRING, required=True),
    WireField("event_attributes", "eventAttributes", codecs.MapOf(codecs.ANYTHING)),
    WireField("customer_profile_id", "customerProfileId", Limited(codecs.STRING, max_length=1000)),
)
