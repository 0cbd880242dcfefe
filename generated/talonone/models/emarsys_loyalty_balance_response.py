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
    def take(read: Any) -> EmarsysLoyaltyBalanceResponse:
        made = reading.new(EmarsysLoyaltyBalanceResponse)
        made.content = (
            value
            if (value := read.content) is UNSET or value is None
            else [take_emarsys_loyalty_balance_content(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is EmarsysLoyaltyBalanceResponse):
            raise writing.Misfit
        written = EmarsysLoyaltyBalanceResponse._struct(
            value
            if (value := model.content) is UNSET or value is None
            else [encode_emarsys_loyalty_balance_content(item) for item in writing.array(value)]
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_loyalty_balance_response = EmarsysLoyaltyBalanceResponse.take
encode_emarsys_loyalty_balance_response = EmarsysLoyaltyBalanceResponse.encode

from talonone.models.emarsys_loyalty_balance_content import (
    EmarsysLoyaltyBalanceContent,
    encode_emarsys_loyalty_balance_content,
    take_emarsys_loyalty_balance_content,
)
