"""MultipleAudienceChanges. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MultipleAudienceChanges(Model):
    """Audience changes of one customer among many."""

    adds: Sequence[int] | Unset = UNSET
    """Audiences to join. Each at least 1."""
    deletes: Sequence[int] | Unset = UNSET
    """Audiences to leave. Each at least 1."""
    customer_profile_id: str | Unset = UNSET
    """Customer whose audiences change. At most 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.INTEGER, minimum=1, format="int64"))),
            WireField(
                "deletes", "deletes", codecs.ArrayOf(Limited(codecs.INTEGER, minimum=1, format="int64"))
            ),
            WireField("customer_profile_id", "customerProfileId", Limited(codecs.STRING, max_length=1000)),
        )

    @staticmethod
    def take(read: Any) -> MultipleAudienceChanges:
        made = reading.new(MultipleAudienceChanges)
        made.adds = read.adds
        made.deletes = read.deletes
        made.customer_profile_id = read.customer_profile_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MultipleAudienceChanges
            and ((value := model.customer_profile_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = MultipleAudienceChanges._struct(
            value
            if (value := model.adds) is UNSET
            else [writing.integer(item) for item in writing.array(value)],
            value
            if (value := model.deletes) is UNSET
            else [writing.integer(item) for item in writing.array(value)],
            model.customer_profile_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_multiple_audience_changes = MultipleAudienceChanges.take
encode_multiple_audience_changes = MultipleAudienceChanges.encode
