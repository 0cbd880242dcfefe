"""EmarsysLoyaltyBalanceResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysLoyaltyBalanceResponse(Model):
    """Balances that were found."""

    content: Sequence[EmarsysLoyaltyBalanceContent] | None | Unset = UNSET
    """One entry for each balance."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "content", "content", codecs.Nullable(codecs.ArrayOf(ModelOf(EmarsysLoyaltyBalanceContent)))
            ),
        )

    @staticmethod
    def decode(data: Any) -> EmarsysLoyaltyBalanceResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysLoyaltyBalanceResponse)
        known = 1
        if "content" in data:
            value = data["content"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.content = (
                None if value is None else [decode_emarsys_loyalty_balance_content(item) for item in value]
            )
        else:
            made.content = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, EmarsysLoyaltyBalanceResponse)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EmarsysLoyaltyBalanceResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.content) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["content"] = (
                None if value is None else [encode_emarsys_loyalty_balance_content(item) for item in value]
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_loyalty_balance_response = EmarsysLoyaltyBalanceResponse.decode
encode_emarsys_loyalty_balance_response = EmarsysLoyaltyBalanceResponse.encode

from talonone.models.emarsys_loyalty_balance_content import (
    EmarsysLoyaltyBalanceContent,
    decode_emarsys_loyalty_balance_content,
    encode_emarsys_loyalty_balance_content,
)
