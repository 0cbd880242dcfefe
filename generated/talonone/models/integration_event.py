"""IntegrationEvent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class IntegrationEvent(Model):
    """Kind and attributes of an event."""

    profile_id: str | Unset = UNSET
    """Integration id of the customer profile, as you know it."""
    type: str
    """Name of the event. Not empty."""
    attributes: Mapping[str, Any]
    """Attributes of the event."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("profile_id", "profileId", codecs.STRING),
            WireField("type", "type", codecs.STRING, required=True),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING), required=True),
        )

    @staticmethod
    def take(read: Any) -> IntegrationEvent:
        made = reading.new(IntegrationEvent)
        made.profile_id = read.profile_id
        made.type = read.type
        made.attributes = reading.plains(read.attributes)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is IntegrationEvent
            and type(model.type) is str
            and ((value := model.profile_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = IntegrationEvent._struct(
            model.type, writing.plains(writing.mapping(model.attributes)), model.profile_id
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_integration_event = IntegrationEvent.take
encode_integration_event = IntegrationEvent.encode
