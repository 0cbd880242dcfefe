"""RollbackDeductedLoyaltyPointsEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("program_id", "programId", codecs.INTEGER, required=True),
            WireField("sub_ledger_id", "subLedgerId", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("recipient_integration_id", "recipientIntegrationId", codecs.STRING, required=True),
            WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("transaction_uuid", "transactionUUID", codecs.STRING, required=True),
            WireField("card_identifier", "cardIdentifier", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> RollbackDeductedLoyaltyPointsEffectProps:
        made = reading.new(RollbackDeductedLoyaltyPointsEffectProps)
        made.program_id = read.program_id
        made.sub_ledger_id = read.sub_ledger_id
        made.value = reading.decimal(read.value)
        made.recipient_integration_id = read.recipient_integration_id
        made.start_date = (
            value if (value := read.start_date) is UNSET or value is None else reading.moment(value)
        )
        made.expiry_date = (
            value if (value := read.expiry_date) is UNSET or value is None else reading.moment(value)
        )
        made.transaction_uuid = read.transaction_uuid
        made.card_identifier = read.card_identifier
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is RollbackDeductedLoyaltyPointsEffectProps
            and type(model.program_id) is int
            and type(model.sub_ledger_id) is str
            and type(model.recipient_integration_id) is str
            and type(model.transaction_uuid) is str
            and ((value := model.card_identifier) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = RollbackDeductedLoyaltyPointsEffectProps._struct(
            model.program_id,
            model.sub_ledger_id,
            writing.decimal(model.value),
            model.recipient_integration_id,
            model.transaction_uuid,
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            model.card_identifier,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_rollback_deducted_loyalty_points_effect_props = RollbackDeductedLoyaltyPointsEffectProps.take
encode_rollback_deducted_loyalty_points_effect_props = RollbackDeductedLoyaltyPointsEffectProps.encode
