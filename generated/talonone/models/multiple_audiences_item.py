"""MultipleAudiencesItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MultipleAudiencesItem(Model):
    """Audience that a profile update named, and what became of it."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    name: str
    """Name of the audience. 1 to 1000 characters."""
    integration: str | None | Unset = UNSET
    """Platform the audience comes from."""
    integration_id: str
    """Id of the audience on that platform. 1 to 1000 characters."""
    status: AudienceItemStatus | str
    """Whether the audience was created, updated or left as it was."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("name", "name", codecs.STRING, required=True),
            WireField("integration", "integration", codecs.Nullable(codecs.STRING)),
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
            WireField("status", "status", codecs.EnumOf(AudienceItemStatus), required=True),
        )

    @staticmethod
    def decode(data: Any) -> MultipleAudiencesItem:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MultipleAudiencesItem)
        known = 6
        made.id = data["id"]
        made.created = reading.moment(data["created"])
        made.name = data["name"]
        made.integration_id = data["integrationId"]
        made.status = reading.member(AUDIENCE_ITEM_STATUS_MEMBERS, data["status"])
        if not (type(made.id) is int and type(made.name) is str and type(made.integration_id) is str):
            raise reading.Misfit
        if "integration" in data:
            value = data["integration"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.integration = value
        else:
            made.integration = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, MultipleAudiencesItem)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is MultipleAudiencesItem
            and type(model.id) is int
            and type(model.name) is str
            and type(model.integration_id) is str
            and (type(model.status) is str or type(model.status) is AudienceItemStatus)
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "id": model.id,
            "created": writing.moment(model.created),
            "name": model.name,
            "integrationId": model.integration_id,
            "status": model.status,
        }
        if (value := model.integration) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["integration"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_multiple_audiences_item = MultipleAudiencesItem.decode
encode_multiple_audiences_item = MultipleAudiencesItem.encode

from talonone.models.audience_item_status import AUDIENCE_ITEM_STATUS_MEMBERS, AudienceItemStatus
