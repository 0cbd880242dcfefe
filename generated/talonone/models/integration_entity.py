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
    def decode(data: Any) -> IntegrationEntity:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(IntegrationEntity)
        known = 2
        made.integration_id = data["integrationId"]
        made.created = reading.moment(data["created"])
        if not (type(made.integration_id) is str):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, IntegrationEntity)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is IntegrationEntity and type(model.integration_id) is str):
            raise writing.Misfit
        data: dict[str, Any] = {
            "integrationId": model.integration_id,
            "created": writing.moment(model.created),
        }
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_integration_entity = IntegrationEntity.decode
encode_integration_entity = IntegrationEntity.encode
