"""LedgerInfo. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.loyalty_tier import LoyaltyTier

LedgerInfo.wire_fields = (
    WireField("current_balance", "currentBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("pending_balance", "pendingBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("expired_balance", "expiredBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("spent_balance", "spentBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("tentative_current_balance", "tentativeCurrentBalance", codecs.Nullable(codecs.DECIMAL)),
    WireField("points_to_next_tier", "pointsToNextTier", codecs.Nullable(codecs.DECIMAL)),
    WireField("current_tier", "currentTier", codecs.Nullable(ModelOf(LoyaltyTier))),
)
