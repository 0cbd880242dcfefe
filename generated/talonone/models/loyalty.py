"""Loyalty. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Loyalty(Model):
    """Loyalty programs and cards of a customer."""

    cards: Sequence[LoyaltyCard] | None | Unset = UNSET
    """Loyalty cards used."""
    programs: Mapping[str, LoyaltyProgramLedgers]
    """Programs and balances, by program number."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("cards", "cards", codecs.Nullable(codecs.ArrayOf(ModelOf(LoyaltyCard)))),
            WireField("programs", "programs", codecs.MapOf(ModelOf(LoyaltyProgramLedgers)), required=True),
        )

    @staticmethod
    def take(read: Any) -> Loyalty:
        made = reading.new(Loyalty)
        made.cards = (
            value
            if (value := read.cards) is UNSET or value is None
            else [take_loyalty_card(item) for item in value]
        )
        made.programs = {key: take_loyalty_program_ledgers(item) for key, item in read.programs.items()}
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is Loyalty):
            raise writing.Misfit
        written = Loyalty._struct(
            {
                writing.text(key): encode_loyalty_program_ledgers(item)
                for key, item in writing.mapping(model.programs).items()
            },
            value
            if (value := model.cards) is UNSET or value is None
            else [encode_loyalty_card(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty = Loyalty.take
encode_loyalty = Loyalty.encode

from talonone.models.loyalty_card import LoyaltyCard, encode_loyalty_card, take_loyalty_card
from talonone.models.loyalty_program_ledgers import (
    LoyaltyProgramLedgers,
    encode_loyalty_program_ledgers,
    take_loyalty_program_ledgers,
)
