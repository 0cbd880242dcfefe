"""AudienceItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AudienceItem(Model):
    """Audience given by name; it is created if it does not exist."""

    integration_id: str | Unset = UNSET
    """Id of the audience on your platform. Not empty."""
    name: str
    """Name of the audience."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("integration_id", "integrationId", Limited(codecs.STRING, min_length=1)),
            WireField("name", "name", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> AudienceItem:
        made = reading.new(AudienceItem)
        made.integration_id = read.integration_id
        made.name = read.name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is AudienceItem
            and type(model.name) is str
            and ((value := model.integration_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = AudienceItem._struct(model.name, model.integration_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_item = AudienceItem.take
encode_audience_item = AudienceItem.encode
