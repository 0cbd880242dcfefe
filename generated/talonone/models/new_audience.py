"""NewAudience. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class NewAudience(Model):
    """Name and origin of an audience."""

    name: str
    """Name of the audience. 1 to 1000 characters."""
    integration: str | Unset = UNSET
    """Platform the audience comes from."""
    integration_id: str | Unset = UNSET
    """Id of the audience on that platform. 1 to 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("integration", "integration", codecs.STRING),
            WireField("integration_id", "integrationId", codecs.STRING),
        )

    @staticmethod
    def take(read: Any) -> NewAudience:
        made = reading.new(NewAudience)
        made.name = read.name
        made.integration = read.integration
        made.integration_id = read.integration_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is NewAudience and type(model.name) is str):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"name": model.name}
        if (value := model.integration) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["integration"] = value
        if (value := model.integration_id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["integrationId"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_new_audience = NewAudience.take
encode_new_audience = NewAudience.encode
