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
    def decode(data: Any) -> IntegrationAudienceChange:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(IntegrationAudienceChange)
        known = 2
        if "adds" in data:
            value = data["adds"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.adds = reading.texts(value)
        else:
            made.adds = UNSET
            known -= 1
        if "deletes" in data:
            value = data["deletes"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.deletes = reading.texts(value)
        else:
            made.deletes = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, IntegrationAudienceChange)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is IntegrationAudienceChange):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.adds) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["adds"] = writing.texts(value)
        if (value := model.deletes) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["deletes"] = writing.texts(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_integration_audience_change = IntegrationAudienceChange.decode
encode_integration_audience_change = IntegrationAudienceChange.encode
