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
    def decode(data: Any) -> LoyaltyProgramLedgers:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(LoyaltyProgramLedgers)
        known = 5
        made.id = data["id"]
        made.title = data["title"]
        made.name = data["name"]
        made.ledger = decode_ledger_info(data["ledger"])
        if not (type(made.id) is int and type(made.title) is str and type(made.name) is str):
            raise reading.Misfit
        if "subLedgers" in data:
            value = data["subLedgers"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.sub_ledgers = (
                None if value is None else {key: decode_ledger_info(item) for key, item in value.items()}
            )
        else:
            made.sub_ledgers = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, LoyaltyProgramLedgers)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is LoyaltyProgramLedgers
            and type(model.id) is int
            and type(model.title) is str
            and type(model.name) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "id": model.id,
            "title": model.title,
            "name": model.name,
            "ledger": encode_ledger_info(model.ledger),
        }
        if (value := model.sub_ledgers) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["subLedgers"] = (
                None
                if value is None
                else {writing.text(key): encode_ledger_info(item) for key, item in value.items()}
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_loyalty_program_ledgers = LoyaltyProgramLedgers.decode
encode_loyalty_program_ledgers = LoyaltyProgramLedgers.encode

from talonone.models.ledger_info import LedgerInfo, decode_ledger_info, encode_ledger_info
