"""MparticleEvent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleEvent(Model):
    """An event of a user."""

    name: str
    """Name of the event."""
    type: MparticleEventType | str
    """Kind of event."""
    session_id: int | Unset = UNSET
    """Session of mParticle it happened in."""
    id: str | Unset = UNSET
    """Id of the event."""
    source_id: str | Unset = UNSET
    """Id of what sent it."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the event."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("type", "type", codecs.EnumOf(MparticleEventType), required=True),
            WireField("session_id", "session_id", Limited(codecs.INTEGER, format="int64")),
            WireField("id", "id", codecs.STRING),
            WireField("source_id", "source_id", codecs.STRING),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
        )

    @staticmethod
    def take(read: Any) -> MparticleEvent:
        made = reading.new(MparticleEvent)
        made.name = read.name
        made.type = reading.member(MPARTICLE_EVENT_TYPE_MEMBERS, read.type)
        made.session_id = read.session_id
        made.id = read.id
        made.source_id = read.source_id
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleEvent
            and type(model.name) is str
            and (type((value := model.type)) is str or type(value) is MparticleEventType)
            and ((value := model.session_id) is UNSET or type(value) is int)
            and ((value := model.id) is UNSET or type(value) is str)
            and ((value := model.source_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = MparticleEvent._struct(
            model.name,
            model.type,
            model.session_id,
            model.id,
            model.source_id,
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_event = MparticleEvent.take
encode_mparticle_event = MparticleEvent.encode

from talonone.models.mparticle_event_type import MPARTICLE_EVENT_TYPE_MEMBERS, MparticleEventType
