"""EntityWithTalangVisibleID. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EntityWithTalangVisibleID(Model):
    """Number and time of creation of a thing that rules can refer to."""

    id: int
    """Internal number of this thing."""
    created: datetime
    """When it was stored."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
        )

    @staticmethod
    def take(read: Any) -> EntityWithTalangVisibleID:
        made = reading.new(EntityWithTalangVisibleID)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is EntityWithTalangVisibleID and type(model.id) is int):
            raise writing.Misfit
        written = EntityWithTalangVisibleID._struct(model.id, writing.moment(model.created))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_entity_with_talang_visible_id = EntityWithTalangVisibleID.take
encode_entity_with_talang_visible_id = EntityWithTalangVisibleID.encode
