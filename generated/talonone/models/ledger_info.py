"""LedgerInfo. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LedgerInfo(Model):
    """Balances of one loyalty ledger, in points."""

    current_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that can be spent."""
    pending_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that cannot be spent yet."""
    expired_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that expired unspent."""
    spent_balance: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points that were spent."""
    tentative_current_balance: Decimal | None | Unset = field(
        default=UNSET, converter=codecs.optional_decimal
    )
    """Points that can be spent, reckoned with sessions that are still open."""
    points_to_next_tier: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Points missing for the next tier."""
    current_tier: LoyaltyTier | None | Unset = UNSET
    """Tier reached so far."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("current_balance", "currentBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField("pending_balance", "pendingBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField("expired_balance", "expiredBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField("spent_balance", "spentBalance", codecs.Nullable(codecs.DECIMAL)),
            WireField(
                "tentative_current_balance", "tentativeCurrentBalance", codecs.Nullable(codecs.DECIMAL)
            ),
            WireField("points_to_next_tier", "pointsToNextTier", codecs.Nullable(codecs.DECIMAL)),
            WireField("current_tier", "currentTier", codecs.Nullable(ModelOf(LoyaltyTier))),
        )

    @staticmethod
    def take(read: Any) -> LedgerInfo:
        made = reading.new(LedgerInfo)
        made.current_balance = (
            value if (value := read.current_balance) is UNSET or value is None else reading.decimal(value)
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
        made.tentative_current_balance = (
            value
            if (value := read.tentative_current_balance) is UNSET or value is None
            else reading.decimal(value)
        )
        made.points_to_next_tier = (
            value if (value := read.points_to_next_tier) is UNSET or value is None else reading.decimal(value)
        )
        made.current_tier = (
            value if (value := read.current_tier) is UNSET or value is None else take_loyalty_tier(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is LedgerInfo):
            raise writing.Misfit
        written = LedgerInfo._struct(
            value if (value := model.current_balance) is UNSET or value is None else writing.decimal(value),
            value if (value := model.pending_balance) is UNSET or value is None else writing.decimal(value),
            value if (value := model.expired_balance) is UNSET or value is None else writing.decimal(value),
            value if (value := model.spent_balance) is UNSET or value is None else writing.decimal(value),
            value
            if (value := model.tentative_current_balance) is UNSET or value is None
            else writing.decimal(value),
            value
            if (value := model.points_to_next_tier) is UNSET or value is None
            else writing.decimal(value),
            value if (value := model.current_tier) is UNSET or value is None else encode_loyalty_tier(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_ledger_info = LedgerInfo.take
encode_ledger_info = LedgerInfo.encode

from talonone.models.loyalty_tier import LoyaltyTier, encode_loyalty_tier, take_loyalty_tier
