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
    def decode(data: Any) -> EmarsysLoyaltyBalanceRequest:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysLoyaltyBalanceRequest)
        known = 3
        made.parameters = [
            decode_emarsys_loyalty_balance_parameter(item) for item in reading.array(data["parameters"])
        ]
        made.fields = reading.texts(data["fields"])
        made.limit = reading.number(data["limit"])
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, EmarsysLoyaltyBalanceRequest)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EmarsysLoyaltyBalanceRequest):
            raise writing.Misfit
        data: dict[str, Any] = {
            "parameters": [
                encode_emarsys_loyalty_balance_parameter(item) for item in writing.array(model.parameters)
            ],
            "fields": writing.texts(model.fields),
            "limit": writing.number(model.limit),
        }
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_loyalty_balance_request = EmarsysLoyaltyBalanceRequest.decode
encode_emarsys_loyalty_balance_request = EmarsysLoyaltyBalanceRequest.encode

from talonone.models.emarsys_loyalty_balance_parameter import (
    EmarsysLoyaltyBalanceParameter,
    decode_emarsys_loyalty_balance_parameter,
    encode_emarsys_loyalty_balance_parameter,
)
