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
    def decode(data: Any) -> Loyalty:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(Loyalty)
        known = 2
        made.programs = {
            key: decode_loyalty_program_ledgers(item)
            for key, item in reading.mapping(data["programs"]).items()
        }
        if "cards" in data:
            value = data["cards"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.cards = None if value is None else [decode_loyalty_card(item) for item in value]
        else:
            made.cards = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, Loyalty)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is Loyalty):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "programs": {
                writing.text(key): encode_loyalty_program_ledgers(item)
                for key, item in writing.mapping(model.programs).items()
            }
        }
        if (value := model.cards) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["cards"] = None if value is None else [encode_loyalty_card(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_loyalty = Loyalty.decode
encode_loyalty = Loyalty.encode

from talonone.models.loyalty_card import LoyaltyCard, decode_loyalty_card, encode_loyalty_card
from talonone.models.loyalty_program_ledgers import (
    LoyaltyProgramLedgers,
    decode_loyalty_program_ledgers,
    encode_loyalty_program_ledgers,
)
