"""Entity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Entity(Model):
    """Number and time of creation, which every stored thing has."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
        )

    @staticmethod
    def take(read: Any) -> Entity:
        made = reading.new(Entity)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is Entity and type(model.id) is int):
            raise writing.Misfit
        written = Entity._struct(model.id, writing.moment(model.created))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_entity = Entity.take
encode_entity = Entity.encode
