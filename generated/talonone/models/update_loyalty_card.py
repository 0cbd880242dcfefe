"""UpdateLoyaltyCard. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class UpdateLoyaltyCard(Model):
    """State of a loyalty card."""

    status: str
    """Whether the card can be used."""


UpdateLoyaltyCard.wire_fields = (WireField("status", "status", codecs.STRING, required=True),)
