"""TrackEventRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class TrackEventRequest(Model):
    """Custom event of a customer."""

    event_type: str
    """Name of the event, as defined in the Campaign Manager."""
    type: AttributeType | str
    """Data type of the attribute that stands for the event there."""
    event_attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the event. Those that do not exist yet are created."""
    customer_profile_id: str
    """Customer the event is about. At most 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("event_type", "eventType", codecs.STRING, required=True),
            WireField("type", "type", codecs.EnumOf(AttributeType), required=True),
            WireField("event_attributes", "eventAttributes", codecs.MapOf(codecs.ANYTHING)),
            WireField("customer_profile_id", "customerProfileId", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> TrackEventRequest:
        made = reading.new(TrackEventRequest)
        made.event_type = read.event_type
        made.type = reading.member(ATTRIBUTE_TYPE_MEMBERS, read.type)
        made.event_attributes = value if (value := read.event_attributes) is UNSET else reading.plains(value)
        made.customer_profile_id = read.customer_profile_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is TrackEventRequest
            and type(model.event_type) is str
            and (type((value := model.type)) is str or type(value) is AttributeType)
            and type(model.customer_profile_id) is str
        ):
            raise writing.Misfit
        written = TrackEventRequest._struct(
            model.event_type,
            model.type,
            model.customer_profile_id,
            value if (value := model.event_attributes) is UNSET else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_track_event_request = TrackEventRequest.take
encode_track_event_request = TrackEventRequest.encode

from talonone.models.attribute_type import ATTRIBUTE_TYPE_MEMBERS, AttributeType
