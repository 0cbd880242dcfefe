"""MultipleAudiencesItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.audience_item_status import AudienceItemStatus

MultipleAudiencesItem.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("integration", "integration", codecs.Nullable(codecs.STRING)),
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
    WireField("status", "status", codecs.EnumOf(AudienceItemStatus), required=True),
)
