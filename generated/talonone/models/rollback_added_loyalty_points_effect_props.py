"""RollbackAddedLoyaltyPointsEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("program_id", "programId", codecs.INTEGER, required=True),
            WireField("sub_ledger_id", "subLedgerId", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
            WireField("transaction_uuid", "transactionUUID", codecs.STRING, required=True),
            WireField("cart_item_position", "cartItemPosition", codecs.Nullable(codecs.NUMBER)),
            WireField("cart_item_sub_position", "cartItemSubPosition", codecs.Nullable(codecs.NUMBER)),
            WireField("card_identifier", "cardIdentifier", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> RollbackAddedLoyaltyPointsEffectProps:
        made = reading.new(RollbackAddedLoyaltyPointsEffectProps)
        made.program_id = read.program_id
        made.sub_ledger_id = read.sub_ledger_id
        made.value = reading.decimal(read.value)
        made.recipient_integration_id = read.recipient_integration_id
        made.transaction_uuid = read.transaction_uuid
        made.cart_item_position = read.cart_item_position
        made.cart_item_sub_position = read.cart_item_sub_position
        made.card_identifier = read.card_identifier
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is RollbackAddedLoyaltyPointsEffectProps
            and type(model.program_id) is int
            and type(model.sub_ledger_id) is str
            and type(model.recipient_integration_id) is str
            and type(model.transaction_uuid) is str
            and ((value := model.card_identifier) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = RollbackAddedLoyaltyPointsEffectProps._struct(
            model.program_id,
            model.sub_ledger_id,
            writing.decimal(model.value),
            model.recipient_integration_id,
            model.transaction_uuid,
            value if (value := model.cart_item_position) is UNSET or value is None else writing.number(value),
            value
            if (value := model.cart_item_sub_position) is UNSET or value is None
            else writing.number(value),
            model.card_identifier,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_rollback_added_loyalty_points_effect_props = RollbackAddedLoyaltyPointsEffectProps.take
encode_rollback_added_loyalty_points_effect_props = RollbackAddedLoyaltyPointsEffectProps.encode
