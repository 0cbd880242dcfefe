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
    def take(read: Any) -> MultipleAudiencesItem:
        made = reading.new(MultipleAudiencesItem)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.name = read.name
        made.integration = read.integration
        made.integration_id = read.integration_id
        made.status = reading.member(AUDIENCE_ITEM_STATUS_MEMBERS, read.status)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MultipleAudiencesItem
            and type(model.id) is int
            and type(model.name) is str
            and type(model.integration_id) is str
            and (type((value := model.status)) is str or type(value) is AudienceItemStatus)
            and ((value := model.integration) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = MultipleAudiencesItem._struct(
            model.id,
            writing.moment(model.created),
            model.name,
            model.integration_id,
            model.status,
            model.integration,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_multiple_audiences_item = MultipleAudiencesItem.take
encode_multiple_audiences_item = MultipleAudiencesItem.encode

from talonone.models.audience_item_status import AUDIENCE_ITEM_STATUS_MEMBERS, AudienceItemStatus
