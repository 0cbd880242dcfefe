"""ApplicationEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class ApplicationEntity(Model):
    """Anything that belongs to an Application."""

    application_id: int
    """Application that owns it."""


ApplicationEntity.wire_fields = (WireField("application_id", "applicationId", codecs.INTEGER, required=True),)
