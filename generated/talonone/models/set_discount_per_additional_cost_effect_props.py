"""SetDiscountPerAdditionalCostEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class SetDiscountPerAdditionalCostEffectProps(Model):
    """A discount on a cost of the session, such as shipping."""

    name: str
    """Name of the discount."""
    additional_cost_id: int
    """Number of the cost."""
    additional_cost: str
    """Name of the cost."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount of the discount."""
    desired_value: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount before limits cut it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("additional_cost_id", "additionalCostId", codecs.INTEGER, required=True),
            WireField("additional_cost", "additionalCost", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("desired_value", "desiredValue", codecs.Nullable(codecs.DECIMAL)),
        )

    @staticmethod
    def take(read: Any) -> SetDiscountPerAdditionalCostEffectProps:
        made = reading.new(SetDiscountPerAdditionalCostEffectProps)
        made.name = read.name
        made.additional_cost_id = read.additional_cost_id
        made.additional_cost = read.additional_cost
        made.value = reading.decimal(read.value)
        made.desired_value = (
            value if (value := read.desired_value) is UNSET or value is None else reading.decimal(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is SetDiscountPerAdditionalCostEffectProps
            and type(model.name) is str
            and type(model.additional_cost_id) is int
            and type(model.additional_cost) is str
        ):
            raise writing.Misfit
        written = SetDiscountPerAdditionalCostEffectProps._struct(
            model.name,
            model.additional_cost_id,
            model.additional_cost,
            writing.decimal(model.value),
            value if (value := model.desired_value) is UNSET or value is None else writing.decimal(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_set_discount_per_additional_cost_effect_props = SetDiscountPerAdditionalCostEffectProps.take
encode_set_discount_per_additional_cost_effect_props = SetDiscountPerAdditionalCostEffectProps.encode
