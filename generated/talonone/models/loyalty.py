"""Loyalty. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Loyalty(Model):
    """Loyalty programs and cards of a customer."""

    cards: Sequence[LoyaltyCard] | None | Unset = UNSET
    """Loyalty cards used."""
    programs: Mapping[str, LoyaltyProgramLedgers]
    """Programs and balances, by program number."""


from talonone.models.loyalty_card import LoyaltyCard
from talonone.models.loyalty_program_ledgers import LoyaltyProgramLedgers

Loyalty.wire_fields = (
    WireField("cards", "cards", codecs.Nullable(codecs.ArrayOf(ModelOf(LoyaltyCard)))),
    WireField("programs", "programs", codecs.MapOf(ModelOf(LoyaltyProgramLedgers)), required=True),
)
