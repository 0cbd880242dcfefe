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
    def decode(data: Any) -> RollbackAddedLoyaltyPointsEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(RollbackAddedLoyaltyPointsEffectProps)
        known = 8
        made.program_id = data["programId"]
        made.sub_ledger_id = data["subLedgerId"]
        made.value = reading.decimal(data["value"])
        made.recipient_integration_id = data["recipientIntegrationId"]
        made.transaction_uuid = data["transactionUUID"]
        if not (
            type(made.program_id) is int
            and type(made.sub_ledger_id) is str
            and type(made.recipient_integration_id) is str
            and type(made.transaction_uuid) is str
        ):
            raise reading.Misfit
        if "cartItemPosition" in data:
            value = data["cartItemPosition"]
            made.cart_item_position = None if value is None else reading.number(value)
        else:
            made.cart_item_position = UNSET
            known -= 1
        if "cartItemSubPosition" in data:
            value = data["cartItemSubPosition"]
            made.cart_item_sub_position = None if value is None else reading.number(value)
        else:
            made.cart_item_sub_position = UNSET
            known -= 1
        if "cardIdentifier" in data:
            value = data["cardIdentifier"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.card_identifier = value
        else:
            made.card_identifier = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, RollbackAddedLoyaltyPointsEffectProps)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is RollbackAddedLoyaltyPointsEffectProps
            and type(model.program_id) is int
            and type(model.sub_ledger_id) is str
            and type(model.recipient_integration_id) is str
            and type(model.transaction_uuid) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "programId": model.program_id,
            "subLedgerId": model.sub_ledger_id,
            "value": writing.decimal(model.value),
            "recipientIntegrationId": model.recipient_integration_id,
            "transactionUUID": model.transaction_uuid,
        }
        if (value := model.cart_item_position) is not UNSET:
            data["cartItemPosition"] = None if value is None else writing.number(value)
        if (value := model.cart_item_sub_position) is not UNSET:
            data["cartItemSubPosition"] = None if value is None else writing.number(value)
        if (value := model.card_identifier) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["cardIdentifier"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_rollback_added_loyalty_points_effect_props = RollbackAddedLoyaltyPointsEffectProps.decode
encode_rollback_added_loyalty_points_effect_props = RollbackAddedLoyaltyPointsEffectProps.encode
