"""LoyaltyResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LoyaltyResponse(Model):
    """Balances of a customer in one loyalty program."""

    id: int | None | Unset = UNSET
    """Number of the program."""
    title: str | None | Unset = UNSET
    """Name shown to users."""
    name: str | None | Unset = UNSET
    """Internal name of the program."""
    ledger: LedgerInfo | None | Unset = UNSET
    """Balances of the main ledger."""
    sub_ledgers: Mapping[str, LedgerInfo] | None | Unset = UNSET
    """Balances of the subledgers, by their ids."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.Nullable(codecs.INTEGER)),
            WireField("title", "title", codecs.Nullable(codecs.STRING)),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
            WireField("ledger", "ledger", codecs.Nullable(ModelOf(LedgerInfo))),
            WireField("sub_ledgers", "subLedgers", codecs.Nullable(codecs.MapOf(ModelOf(LedgerInfo)))),
        )

    @staticmethod
    def take(read: Any) -> LoyaltyResponse:
        made = reading.new(LoyaltyResponse)
        made.id = read.id
        made.title = read.title
        made.name = read.name
        made.ledger = value if (value := read.ledger) is UNSET or value is None else take_ledger_info(value)
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
            type(model) is LoyaltyResponse
            and ((value := model.id) is UNSET or value is None or type(value) is int)
            and ((value := model.title) is UNSET or value is None or type(value) is str)
            and ((value := model.name) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = LoyaltyResponse._struct(
            model.id,
            model.title,
            model.name,
            value if (value := model.ledger) is UNSET or value is None else encode_ledger_info(value),
            value
            if (value := model.sub_ledgers) is UNSET or value is None
            else {
                writing.text(key): encode_ledger_info(item) for key, item in writing.mapping(value).items()
            },
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_loyalty_response = LoyaltyResponse.take
encode_loyalty_response = LoyaltyResponse.encode

from talonone.models.ledger_info import LedgerInfo, encode_ledger_info, take_ledger_info
