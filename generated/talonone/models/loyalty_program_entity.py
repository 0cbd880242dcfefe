"""LoyaltyProgramEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class LoyaltyProgramEntity(Model):
    """Anything that belongs to a loyalty program."""

    program_id: int
    """Program that owns it."""


LoyaltyProgramEntity.wire_fields = (WireField("program_id", "programID", codecs.INTEGER, required=True),)
