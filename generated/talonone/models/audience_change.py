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
    def take(read: Any) -> AudienceChange:
        made = reading.new(AudienceChange)
        made.adds = read.adds
        made.deletes = read.deletes
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is AudienceChange):
            raise writing.Misfit
        written = AudienceChange._struct(
            value
            if (value := model.adds) is UNSET
            else [writing.integer(item) for item in writing.array(value)],
            value
            if (value := model.deletes) is UNSET
            else [writing.integer(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_change = AudienceChange.take
encode_audience_change = AudienceChange.encode
