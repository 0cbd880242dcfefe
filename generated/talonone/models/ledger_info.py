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
    def decode(data: Any) -> LedgerInfo:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(LedgerInfo)
        known = 7
        if "currentBalance" in data:
            value = data["currentBalance"]
            made.current_balance = None if value is None else reading.decimal(value)
        else:
            made.current_balance = UNSET
            known -= 1
        if "pendingBalance" in data:
            value = data["pendingBalance"]
            made.pending_balance = None if value is None else reading.decimal(value)
        else:
            made.pending_balance = UNSET
            known -= 1
        if "expiredBalance" in data:
            value = data["expiredBalance"]
            made.expired_balance = None if value is None else reading.decimal(value)
        else:
            made.expired_balance = UNSET
            known -= 1
        if "spentBalance" in data:
            value = data["spentBalance"]
            made.spent_balance = None if value is None else reading.decimal(value)
        else:
            made.spent_balance = UNSET
            known -= 1
        if "tentativeCurrentBalance" in data:
            value = data["tentativeCurrentBalance"]
            made.tentative_current_balance = None if value is None else reading.decimal(value)
        else:
            made.tentative_current_balance = UNSET
            known -= 1
        if "pointsToNextTier" in data:
            value = data["pointsToNextTier"]
            made.points_to_next_tier = None if value is None else reading.decimal(value)
        else:
            made.points_to_next_tier = UNSET
            known -= 1
        if "currentTier" in data:
            value = data["currentTier"]
            made.current_tier = None if value is None else decode_loyalty_tier(value)
        else:
            made.current_tier = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, LedgerInfo)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is LedgerInfo):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.current_balance) is not UNSET:
            data["currentBalance"] = None if value is None else writing.decimal(value)
        if (value := model.pending_balance) is not UNSET:
            data["pendingBalance"] = None if value is None else writing.decimal(value)
        if (value := model.expired_balance) is not UNSET:
            data["expiredBalance"] = None if value is None else writing.decimal(value)
        if (value := model.spent_balance) is not UNSET:
            data["spentBalance"] = None if value is None else writing.decimal(value)
        if (value := model.tentative_current_balance) is not UNSET:
            data["tentativeCurrentBalance"] = None if value is None else writing.decimal(value)
        if (value := model.points_to_next_tier) is not UNSET:
            data["pointsToNextTier"] = None if value is None else writing.decimal(value)
        if (value := model.current_tier) is not UNSET:
            data["currentTier"] = None if value is None else encode_loyalty_tier(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_ledger_info = LedgerInfo.decode
encode_ledger_info = LedgerInfo.encode

from talonone.models.loyalty_tier import LoyaltyTier, decode_loyalty_tier, encode_loyalty_tier
