"""EmarsysLoyaltyBalanceContent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysLoyaltyBalanceContent(Model):
    """Balances of one customer, in points; holds those that `fields` asked for."""

    loyalty_program_id: str
    """Number of the loyalty program."""
    integration_id: str
    """Integration id of the customer."""
    subledger_id: str | None | Unset = UNSET
    """Subledger, if not the main one."""
    active_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that can be spent."""
    pending_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that cannot be spent yet."""
    expired_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that expired unspent."""
    spent_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that were spent."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("loyalty_program_id", "loyaltyProgramId", codecs.STRING, required=True),
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
            WireField("subledger_id", "subledgerId", codecs.Nullable(codecs.STRING)),
            WireField("active_balance", "activeBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField("pending_balance", "pendingBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField("expired_balance", "expiredBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField("spent_balance", "spentBalance", codecs.Nullable(codecs.DECIMAL)),
        )

    @staticmethod
    def take(read: Any) -> EmarsysLoyaltyBalanceContent:
        made = reading.new(EmarsysLoyaltyBalanceContent)
        made.loyalty_program_id = read.loyalty_program_id
        made.integration_id = read.integration_id
        made.subledger_id = read.subledger_id
        made.active_balance = (
            value if (value := read.active_balance) is UNSET or value is None else reading.decimal(value)
        )
        made.pending_balance = (
            value if (value := read.pending_balance) is UNSET or value is None else reading.decimal(value)
        )
        made.expired_balance = (
            value if (value := read.expired_balance) is UNSET or value is None else reading.decimal(value)
        )
        made.spent_balance = (
            value if (value := read.spent_balance) is UNSET or value is None else reading.decimal(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EmarsysLoyaltyBalanceContent
            and type(model.loyalty_program_id) is str
            and type(model.integration_id) is str
            and ((value := model.subledger_id) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = EmarsysLoyaltyBalanceContent._struct(
            model.loyalty_program_id,
            model.integration_id,
            model.subledger_id,
            value if (value := model.active_balance) is UNSET or value is None else writing.decimal(value),
            value if (value := model.pending_balance) is UNSET or value is None else writing.decimal(value),
            value if (value := model.expired_balance) is UNSET or value is None else writing.decimal(value),
            value if (value := model.spent_balance) is UNSET or value is None else writing.decimal(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_emarsys_loyalty_balance_content = EmarsysLoyaltyBalanceContent.take
encode_emarsys_loyalty_balance_content = EmarsysLoyaltyBalanceContent.encode
