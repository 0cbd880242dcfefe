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
    def take(read: Any) -> EmarsysLoyaltyBalanceParameter:
        made = reading.new(EmarsysLoyaltyBalanceParameter)
        made.loyalty_program_id = read.loyalty_program_id
        made.integration_id = read.integration_id
        made.subledger_id = read.subledger_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EmarsysLoyaltyBalanceParameter
            and type(model.loyalty_program_id) is str
            and type(model.integration_id) is str
            and ((value := model.subledger_id) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = EmarsysLoyaltyBalanceParameter._struct(
            model.loyalty_program_id, model.integration_id, model.subledger_id
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_loyalty_balance_parameter = EmarsysLoyaltyBalanceParameter.take
encode_emarsys_loyalty_balance_parameter = EmarsysLoyaltyBalanceParameter.encode
