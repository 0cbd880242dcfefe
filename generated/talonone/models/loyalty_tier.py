"""LoyaltyTier. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoyaltyTier(Model):
    """Level that a customer has reached in a loyalty program."""

    id: int | None | Unset = UNSET
    """Number of the tier."""
    name: str | None | Unset = UNSET
    """Name of the tier."""


LoyaltyTier.wire_fields = (
    WireField("id", "id", codecs.Nullable(codecs.INTEGER)),
    WireField("name", "name", codecs.Nullable(codecs.STRING)),
)
