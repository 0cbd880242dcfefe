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
    def decode(data: Any) -> DeductLoyaltyPointsEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(DeductLoyaltyPointsEffectProps)
        known = 7
        made.rule_title = data["ruleTitle"]
        made.program_id = data["programId"]
        made.sub_ledger_id = data["subLedgerId"]
        made.value = reading.decimal(data["value"])
        made.transaction_uuid = data["transactionUUID"]
        made.name = data["name"]
        if not (
            type(made.rule_title) is str
            and type(made.program_id) is int
            and type(made.sub_ledger_id) is str
            and type(made.transaction_uuid) is str
            and type(made.name) is str
        ):
            raise reading.Misfit
        if "cardIdentifier" in data:
            value = data["cardIdentifier"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.card_identifier = value
        else:
            made.card_identifier = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, DeductLoyaltyPointsEffectProps)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is DeductLoyaltyPointsEffectProps
            and type(model.rule_title) is str
            and type(model.program_id) is int
            and type(model.sub_ledger_id) is str
            and type(model.transaction_uuid) is str
            and type(model.name) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "ruleTitle": model.rule_title,
            "programId": model.program_id,
            "subLedgerId": model.sub_ledger_id,
            "value": writing.decimal(model.value),
            "transactionUUID": model.transaction_uuid,
            "name": model.name,
        }
        if (value := model.card_identifier) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["cardIdentifier"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_deduct_loyalty_points_effect_props = DeductLoyaltyPointsEffectProps.decode
encode_deduct_loyalty_points_effect_props = DeductLoyaltyPointsEffectProps.encode
