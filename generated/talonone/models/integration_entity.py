"""IntegrationEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class IntegrationEntity(Model):
    """Anything that is known under an id of yours."""

    integration_id: str
    """Id you gave to it. At most 1000 characters."""
    created: datetime
    """When it was stored."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
        )

    @staticmethod
    def take(read: Any) -> IntegrationEntity:
        made = reading.new(IntegrationEntity)
        made.integration_id = read.integration_id
        made.created = reading.moment(read.created)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is IntegrationEntity and type(model.integration_id) is str):
            raise writing.Misfit
        written = IntegrationEntity._struct(model.integration_id, writing.moment(model.created))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_integration_entity = IntegrationEntity.take
encode_integration_entity = IntegrationEntity.encode
