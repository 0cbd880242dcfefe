"""AudienceItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceItem(Model):
    """Audience given by name; it is created if it does not exist."""

    integration_id: str | Unset = UNSET
    """Id of the audience on your platform. Not empty."""
    name: str
    """Name of the audience."""


AudienceItem.wire_fields = (
    WireField("integration_id", "integrationId", Limited(codecs.STRING, min_length=1)),
    WireField("name", "name", codecs.STRING, required=True),
)
