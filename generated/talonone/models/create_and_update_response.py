"""CreateAndUpdateResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


CreateAndUpdateResponse.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("account_id", "accountId", codecs.INTEGER, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("integration", "integration", codecs.Nullable(codecs.STRING)),
    WireField("integration_id", "integrationId", codecs.Nullable(codecs.STRING)),
)
