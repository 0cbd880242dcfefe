"""UserEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class UserEntity(Model):
    """Anything made by a user of the Campaign Manager."""

    user_id: int
    """User who made it."""


UserEntity.wire_fields = (WireField("user_id", "userId", codecs.INTEGER, required=True),)
