"""AudienceChangeV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AudienceChangeV2(Model):
    """Audiences that one customer joins and leaves, by name."""

    adds: Sequence[AudienceItem] | Unset = UNSET
    """Audiences to join."""
    deletes: Sequence[AudienceItem] | Unset = UNSET
    """Audiences to leave."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("adds", "adds", codecs.ArrayOf(ModelOf(AudienceItem))),
            WireField("deletes", "deletes", codecs.ArrayOf(ModelOf(AudienceItem))),
        )

    @staticmethod
    def take(read: Any) -> AudienceChangeV2:
        made = reading.new(AudienceChangeV2)
        made.adds = value if (value := read.adds) is UNSET else [take_audience_item(item) for item in value]
        made.deletes = (
            value if (value := read.deletes) is UNSET else [take_audience_item(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is AudienceChangeV2):
            raise writing.Misfit
        written = AudienceChangeV2._struct(
            value
            if (value := model.adds) is UNSET
            else [encode_audience_item(item) for item in writing.array(value)],
            value
            if (value := model.deletes) is UNSET
            else [encode_audience_item(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_change_v2 = AudienceChangeV2.take
encode_audience_change_v2 = AudienceChangeV2.encode

from talonone.models.audience_item import AudienceItem, encode_audience_item, take_audience_item
