"""SegmentTrackEventV2Request. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class SegmentTrackEventV2Request(Model):
    """Custom event of a customer."""

    event_type: str
    """Name of the event, as defined in the Campaign Manager."""
    event_attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the event. Create them in the Campaign Manager first, or skip those that do not
    exist."""
    customer_profile_id: str | Unset = UNSET
    """Customer the event is about. At most 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("event_type", "eventType", codecs.STRING, required=True),
            WireField("event_attributes", "eventAttributes", codecs.MapOf(codecs.ANYTHING)),
            WireField("customer_profile_id", "customerProfileId", Limited(codecs.STRING, max_length=1000)),
        )

    @staticmethod
    def take(read: Any) -> SegmentTrackEventV2Request:
        made = reading.new(SegmentTrackEventV2Request)
        made.event_type = read.event_type
        made.event_attributes = value if (value := read.event_attributes) is UNSET else reading.plains(value)
        made.customer_profile_id = read.customer_profile_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is SegmentTrackEventV2Request
            and type(model.event_type) is str
            and ((value := model.customer_profile_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = SegmentTrackEventV2Request._struct(
            model.event_type,
            value if (value := model.event_attributes) is UNSET else writing.plains(writing.mapping(value)),
            model.customer_profile_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_segment_track_event_v2_request = SegmentTrackEventV2Request.take
encode_segment_track_event_v2_request = SegmentTrackEventV2Request.encode
