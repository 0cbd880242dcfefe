"""IntegrationAudienceChange. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class IntegrationAudienceChange(Model):
    """Audiences that one customer joins and leaves, by the ids your platform gave them."""

    adds: Sequence[str] | Unset = UNSET
    """Audiences to join. Each not empty."""
    deletes: Sequence[str] | Unset = UNSET
    """Audiences to leave. Each not empty."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
            WireField("deletes", "deletes", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
        )

    @staticmethod
    def take(read: Any) -> IntegrationAudienceChange:
        made = reading.new(IntegrationAudienceChange)
        made.adds = read.adds
        made.deletes = read.deletes
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is IntegrationAudienceChange):
            raise writing.Misfit
        written = IntegrationAudienceChange._struct(
            value if (value := model.adds) is UNSET else writing.texts(value),
            value if (value := model.deletes) is UNSET else writing.texts(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_integration_audience_change = IntegrationAudienceChange.take
encode_integration_audience_change = IntegrationAudienceChange.encode
