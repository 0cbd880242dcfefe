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
    def decode(data: Any) -> LoyaltyResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(LoyaltyResponse)
        known = 5
        if "id" in data:
            value = data["id"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.id = value
        else:
            made.id = UNSET
            known -= 1
        if "title" in data:
            value = data["title"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.title = value
        else:
            made.title = UNSET
            known -= 1
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "ledger" in data:
            value = data["ledger"]
            made.ledger = None if value is None else decode_ledger_info(value)
        else:
            made.ledger = UNSET
            known -= 1
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
        made.additional_properties = {} if len(data) == known else reading.rest(data, LoyaltyResponse)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is LoyaltyResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["id"] = value
        if (value := model.title) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["title"] = value
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.ledger) is not UNSET:
            data["ledger"] = None if value is None else encode_ledger_info(value)
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


decode_loyalty_response = LoyaltyResponse.decode
encode_loyalty_response = LoyaltyResponse.encode

from talonone.models.ledger_info import LedgerInfo, decode_ledger_info, encode_ledger_info
