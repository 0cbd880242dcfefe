"""IntegrationEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class IntegrationEntity(Model):
    """Anything that is known under an id of yours."""

    integration_id: str
    """Id you gave to it. At most 1000 characters."""
    created: datetime
    """When it was stored."""


IntegrationEntity.wire_fields = (
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
)
