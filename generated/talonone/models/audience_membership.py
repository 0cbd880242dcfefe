"""AudienceMembership. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class AudienceMembership(Model):
    """Audience that a customer is in."""

    id: int
    """Number of the audience. At least 1."""
    name: str
    """Name of the audience."""


AudienceMembership.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("name", "name", codecs.STRING, required=True),
)
