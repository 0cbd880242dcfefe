"""CreateAndUpdateResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CreateAndUpdateResponse(Model):
    """Audience as it is stored now."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    account_id: int
    """Account that owns it. At least 1."""
    name: str
    """Name of the audience. 1 to 1000 characters."""
    integration: str | None | Unset = UNSET
    """Platform the audience comes from."""
    integration_id: str | None | Unset = UNSET
    """Id of the audience on that platform. 1 to 1000 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("account_id", "accountId", codecs.INTEGER, required=True),
            WireField("name", "name", codecs.STRING, required=True),
            WireField("integration", "integration", codecs.Nullable(codecs.STRING)),
            WireField("integration_id", "integrationId", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> CreateAndUpdateResponse:
        made = reading.new(CreateAndUpdateResponse)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.account_id = read.account_id
        made.name = read.name
        made.integration = read.integration
        made.integration_id = read.integration_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CreateAndUpdateResponse
            and type(model.id) is int
            and type(model.account_id) is int
            and type(model.name) is str
            and ((value := model.integration) is UNSET or value is None or type(value) is str)
            and ((value := model.integration_id) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = CreateAndUpdateResponse._struct(
            model.id,
            writing.moment(model.created),
            model.account_id,
            model.name,
            model.integration,
            model.integration_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_create_and_update_response = CreateAndUpdateResponse.take
encode_create_and_update_response = CreateAndUpdateResponse.encode
