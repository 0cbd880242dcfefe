"""EmarsysLoyaltyBalanceRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysLoyaltyBalanceRequest(Model):
    """Loyalty balances to look up."""

    parameters: Sequence[EmarsysLoyaltyBalanceParameter]
    """One entry for each balance."""
    fields: Sequence[str]
    """Balances to reply with."""
    limit: float
    """Limit on the reply, as Emarsys sends it. At least 0."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField(
                "parameters",
                "parameters",
                codecs.ArrayOf(ModelOf(EmarsysLoyaltyBalanceParameter)),
                required=True,
            ),
            WireField("fields", "fields", codecs.ArrayOf(codecs.STRING), required=True),
            WireField("limit", "limit", Limited(codecs.NUMBER, minimum=0), required=True),
        )

    @staticmethod
    def take(read: Any) -> EmarsysLoyaltyBalanceRequest:
        made = reading.new(EmarsysLoyaltyBalanceRequest)
        made.parameters = [take_emarsys_loyalty_balance_parameter(item) for item in read.parameters]
        made.fields = read.fields
        made.limit = read.limit
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is EmarsysLoyaltyBalanceRequest):
            raise writing.Misfit
        written = EmarsysLoyaltyBalanceRequest._struct(
            [encode_emarsys_loyalty_balance_parameter(item) for item in writing.array(model.parameters)],
            writing.texts(model.fields),
            writing.number(model.limit),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_loyalty_balance_request = EmarsysLoyaltyBalanceRequest.take
encode_emarsys_loyalty_balance_request = EmarsysLoyaltyBalanceRequest.encode

from talonone.models.emarsys_loyalty_balance_parameter import (
    EmarsysLoyaltyBalanceParameter,
    encode_emarsys_loyalty_balance_parameter,
    take_emarsys_loyalty_balance_parameter,
)
