"""NewAudience. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class NewAudience(Model):
    """Name and origin of an audience."""

    name: str
    """Name of the audience. 1 to 1000 characters."""
    integration: str | Unset = UNSET
    """Platform the audience comes from."""
    integration_id: str | Unset = UNSET
    """Id of the audience on that platform. 1 to 1000 characters."""


NewAudience.wire_fields = (
    WireField("name", "name", codecs.STRING, required=True),
    WireField("integration", "integration", codecs.STRING),
    WireField("integration_id", "integrationId", codecs.STRING),
)
