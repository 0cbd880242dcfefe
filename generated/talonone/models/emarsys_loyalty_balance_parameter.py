"""EmarsysLoyaltyBalanceParameter. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysLoyaltyBalanceParameter(Model):
    """Program and customer to look up."""

    loyalty_program_id: str
    """Number of the loyalty program."""
    integration_id: str
    """Integration id of the customer."""
    subledger_id: str | Unset = UNSET
    """Subledger to look at, if not the main one."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("loyalty_program_id", "loyaltyProgramId", codecs.STRING, required=True),
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
            WireField("subledger_id", "subledgerId", codecs.STRING),
        )

    @staticmethod
    def decode(data: Any) -> EmarsysLoyaltyBalanceParameter:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysLoyaltyBalanceParameter)
        known = 3
        made.loyalty_program_id = data["loyaltyProgramId"]
        made.integration_id = data["integrationId"]
        if not (type(made.loyalty_program_id) is str and type(made.integration_id) is str):
            raise reading.Misfit
        if "subledgerId" in data:
            value = data["subledgerId"]
            if not (type(value) is str):
                raise reading.Misfit
            made.subledger_id = value
        else:
            made.subledger_id = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, EmarsysLoyaltyBalanceParameter)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is EmarsysLoyaltyBalanceParameter
            and type(model.loyalty_program_id) is str
            and type(model.integration_id) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "loyaltyProgramId": model.loyalty_program_id,
            "integrationId": model.integration_id,
        }
        if (value := model.subledger_id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["subledgerId"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_loyalty_balance_parameter = EmarsysLoyaltyBalanceParameter.decode
encode_emarsys_loyalty_balance_parameter = EmarsysLoyaltyBalanceParameter.encode
