"""EmarsysLoyaltyBalanceContent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


EmarsysLoyaltyBalanceContent.wire_fields = (
    WireField("loyalty_program_id", "loyaltyProgramId", codecs.STRING, required=True),
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
    WireField("subledger_id", "subledgerId", codecs.Nullable(codecs.STRING)),
    WireField("active_balance", "activeBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("pending_balance", "pendingBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("expired_balance", "expiredBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("spent_balance", "spentBalance", codecs.Nullable(codecs.DECIMAL)),
)
