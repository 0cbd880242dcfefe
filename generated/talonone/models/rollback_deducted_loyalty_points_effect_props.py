"""RollbackDeductedLoyaltyPointsEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RollbackDeductedLoyaltyPointsEffectProps(Model):
    """Loyalty points that were spent were given back."""

    program_id: int
    """Program the points belong to."""
    sub_ledger_id: str
    """Subledger they went back to; empty for the main one."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """How many points."""
    recipient_integration_id: str
    """Integration id of the customer who received them. At most 1000 characters."""
    start_date: datetime | None | Unset = UNSET
    """When they can be spent from."""
    expiry_date: datetime | None | Unset = UNSET
    """When they expire."""
    transaction_uuid: str
    """Number of the transaction."""
    card_identifier: str | None | Unset = UNSET
    """Loyalty card they went back to."""


RollbackDeductedLoyaltyPointsEffectProps.wire_fields = (
    WireField("program_id", "programId", codecs.INTEGER, required=True),
    WireField("sub_ledger_id", "subLedgerId", codecs.STRING, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
    WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("transaction_uuid", "transactionUUID", codecs.STRING, required=True),
    WireField("card_identifier", "cardIdentifier", codecs.Nullable(codecs.STRING)),
)
