"""RollbackDiscountEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class RollbackDiscountEffectProps(Model):
    """A discount was undone."""

    name: str
    """Name of the discount."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount taken back."""
    cart_item_position: float | None | Unset = UNSET
    """Position of the line in the cart."""
    cart_item_sub_position: float | None | Unset = UNSET
    """Which of several items in that line."""
    additional_cost_id: int | None | Unset = UNSET
    """Number of the cost it was on."""
    additional_cost: str | None | Unset = UNSET
    """Name of the cost it was on."""
    scope: str | None | Unset = UNSET
    """What the discount was on."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("cart_item_position", "cartItemPosition", codecs.Nullable(codecs.NUMBER)),
            WireField("cart_item_sub_position", "cartItemSubPosition", codecs.Nullable(codecs.NUMBER)),
            WireField("additional_cost_id", "additionalCostId", codecs.Nullable(codecs.INTEGER)),
            WireField("additional_cost", "additionalCost", codecs.Nullable(codecs.STRING)),
            WireField("scope", "scope", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> RollbackDiscountEffectProps:
        made = reading.new(RollbackDiscountEffectProps)
        made.name = read.name
        made.value = reading.decimal(read.value)
        made.cart_item_position = read.cart_item_position
        made.cart_item_sub_position = read.cart_item_sub_position
        made.additional_cost_id = read.additional_cost_id
        made.additional_cost = read.additional_cost
        made.scope = read.scope
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is RollbackDiscountEffectProps
            and type(model.name) is str
            and ((value := model.additional_cost_id) is UNSET or value is None or type(value) is int)
            and ((value := model.additional_cost) is UNSET or value is None or type(value) is str)
            and ((value := model.scope) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = RollbackDiscountEffectProps._struct(
            model.name,
            writing.decimal(model.value),
            value if (value := model.cart_item_position) is UNSET or value is None else writing.number(value),
            value
            if (value := model.cart_item_sub_position) is UNSET or value is None
            else writing.number(value),
            model.additional_cost_id,
            model.additional_cost,
            model.scope,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_rollback_discount_effect_props = RollbackDiscountEffectProps.take
encode_rollback_discount_effect_props = RollbackDiscountEffectProps.encode
