"""RollbackAddedLoyaltyPointsEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RollbackAddedLoyaltyPointsEffectProps(Model):
    """Loyalty points that were given were taken back."""

    program_id: int
    """Program the points belong to."""
    sub_ledger_id: str
    """Subledger they were taken from; empty for the main one."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """How many points."""
    recipient_integration_id: str
    """Integration id of the customer who had received them. At most 1000 characters."""
    transaction_uuid: str
    """Number of the transaction."""
    cart_item_position: float | None | Unset = UNSET
    """Position of the line in the cart they had been given for."""
    cart_item_sub_position: float | None | Unset = UNSET
    """Which of several items in that line."""
    card_identifier: str | None | Unset = UNSET
    """Loyalty card they were taken from."""


RollbackAddedLoyaltyPointsEffectProps.wire_fields = (
    WireField("program_id", "programId", codecs.INTEGER, required=True),
    WireField("sub_ledger_id", "subLedgerId", codecs.STRING, required=True),
    WireField("value", "value", codecs.DECIMAL, required=True),
    WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
    WireField("transaction_uuid", "transactionUUID", codecs.STRING, required=True),
    WireField("cart_item_position", "cartItemPosition", codecs.Nullable(codecs.NUMBER)),
    WireField("cart_item_sub_position", "cartItemSubPosition", codecs.Nullable(codecs.NUMBER)),
    WireField("card_identifier", "cardIdentifier", codecs.Nullable(codecs.STRING)),
)
