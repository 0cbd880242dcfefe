"""DeductLoyaltyPointsEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class DeductLoyaltyPointsEffectProps(Model):
    """Loyalty points were spent."""

    rule_title: str
    """Name of the rule."""
    program_id: int
    """Program the points belong to."""
    sub_ledger_id: str
    """Subledger they were taken from; empty for the main one."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """How many points."""
    transaction_uuid: str
    """Number of the transaction."""
    name: str
    """Why the points were taken."""
    card_identifier: str | None | Unset = UNSET
    """Loyalty card they were taken from."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("rule_title", "ruleTitle", codecs.STRING, required=True),
            WireField("program_id", "programId", codecs.INTEGER, required=True),
            WireField("sub_ledger_id", "subLedgerId", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("transaction_uuid", "transactionUUID", codecs.STRING, required=True),
            WireField("name", "name", codecs.STRING, required=True),
            WireField("card_identifier", "cardIdentifier", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> DeductLoyaltyPointsEffectProps:
        made = reading.new(DeductLoyaltyPointsEffectProps)
        made.rule_title = read.rule_title
        made.program_id = read.program_id
        made.sub_ledger_id = read.sub_ledger_id
        made.value = reading.decimal(read.value)
        made.transaction_uuid = read.transaction_uuid
        made.name = read.name
        made.card_identifier = read.card_identifier
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is DeductLoyaltyPointsEffectProps
            and type(model.rule_title) is str
            and type(model.program_id) is int
            and type(model.sub_ledger_id) is str
            and type(model.transaction_uuid) is str
            and type(model.name) is str
            and ((value := model.card_identifier) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = DeductLoyaltyPointsEffectProps._struct(
            model.rule_title,
            model.program_id,
            model.sub_ledger_id,
            writing.decimal(model.value),
            model.transaction_uuid,
            model.name,
            model.card_identifier,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_deduct_loyalty_points_effect_props = DeductLoyaltyPointsEffectProps.take
encode_deduct_loyalty_points_effect_props = DeductLoyaltyPointsEffectProps.encode
