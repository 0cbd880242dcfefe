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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is NewAudience
            and type(model.name) is str
            and ((value := model.integration) is UNSET or type(value) is str)
            and ((value := model.integration_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = NewAudience._struct(model.name, model.integration, model.integration_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_new_audience = NewAudience.take
encode_new_audience = NewAudience.encode
