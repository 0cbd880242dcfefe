"""AudienceChange. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AudienceChange(Model):
    """Audiences that one customer joins and leaves, by their numbers in Talon.One."""

    adds: Sequence[int] | Unset = UNSET
    """Audiences to join. Each at least 1."""
    deletes: Sequence[int] | Unset = UNSET
    """Audiences to leave. Each at least 1."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.INTEGER, minimum=1, format="int64"))),
            WireField(
                "deletes", "deletes", codecs.ArrayOf(Limited(codecs.INTEGER, minimum=1, format="int64"))
            ),
        )

    @staticmethod
    def decode(data: Any) -> AudienceChange:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(AudienceChange)
        known = 2
        if "adds" in data:
            value = data["adds"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.adds = [reading.integer(item) for item in value]
        else:
            made.adds = UNSET
            known -= 1
        if "deletes" in data:
            value = data["deletes"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.deletes = [reading.integer(item) for item in value]
        else:
            made.deletes = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, AudienceChange)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is AudienceChange):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.adds) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["adds"] = [writing.integer(item) for item in value]
        if (value := model.deletes) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["deletes"] = [writing.integer(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_audience_change = AudienceChange.decode
encode_audience_change = AudienceChange.encode
