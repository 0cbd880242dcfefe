"""LoyaltyProgramLedgers. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LoyaltyProgramLedgers(Model):
    """Balances of a customer in one loyalty program."""

    id: int
    """Number of the program."""
    title: str
    """Name shown to users."""
    name: str
    """Internal name of the program."""
    ledger: LedgerInfo
    """Balances of the main ledger."""
    sub_ledgers: Mapping[str, LedgerInfo] | None | Unset = UNSET
    """Balances of the subledgers, by their ids."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("title", "title", codecs.STRING, required=True),
            WireField("name", "name", codecs.STRING, required=True),
            WireField("ledger", "ledger", ModelOf(LedgerInfo), required=True),
            WireField("sub_ledgers", "subLedgers", codecs.Nullable(codecs.MapOf(ModelOf(LedgerInfo)))),
        )

    @staticmethod
    def take(read: Any) -> LoyaltyProgramLedgers:
        made = reading.new(LoyaltyProgramLedgers)
        made.id = read.id
        made.title = read.title
        made.name = read.name
        made.ledger = take_ledger_info(read.ledger)
        made.sub_ledgers = (
            value
            if (value := read.sub_ledgers) is UNSET or value is None
            else {key: take_ledger_info(item) for key, item in value.items()}
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is LoyaltyProgramLedgers
            and type(model.id) is int
            and type(model.title) is str
            and type(model.name) is str
        ):
            raise writing.Misfit
        written = LoyaltyProgramLedgers._struct(
            model.id,
            model.title,
            model.name,
            encode_ledger_info(model.ledger),
            value
            if (value := model.sub_ledgers) is UNSET or value is None
            else {
                writing.text(key): encode_ledger_info(item) for key, item in writing.mapping(value).items()
            },
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty_program_ledgers = LoyaltyProgramLedgers.take
encode_loyalty_program_ledgers = LoyaltyProgramLedgers.encode

from talonone.models.ledger_info import LedgerInfo, encode_ledger_info, take_ledger_info
