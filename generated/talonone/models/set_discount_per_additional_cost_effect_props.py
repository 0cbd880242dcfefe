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
    def decode(data: Any) -> SetDiscountPerAdditionalCostEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(SetDiscountPerAdditionalCostEffectProps)
        known = 5
        made.name = data["name"]
        made.additional_cost_id = data["additionalCostId"]
        made.additional_cost = data["additionalCost"]
        made.value = reading.decimal(data["value"])
        if not (
            type(made.name) is str
            and type(made.additional_cost_id) is int
            and type(made.additional_cost) is str
        ):
            raise reading.Misfit
        if "desiredValue" in data:
            value = data["desiredValue"]
            made.desired_value = None if value is None else reading.decimal(value)
        else:
            made.desired_value = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, SetDiscountPerAdditionalCostEffectProps)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is SetDiscountPerAdditionalCostEffectProps
            and type(model.name) is str
            and type(model.additional_cost_id) is int
            and type(model.additional_cost) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "name": model.name,
            "additionalCostId": model.additional_cost_id,
            "additionalCost": model.additional_cost,
            "value": writing.decimal(model.value),
        }
        if (value := model.desired_value) is not UNSET:
            data["desiredValue"] = None if value is None else writing.decimal(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_set_discount_per_additional_cost_effect_props = SetDiscountPerAdditionalCostEffectProps.decode
encode_set_discount_per_additional_cost_effect_props = SetDiscountPerAdditionalCostEffectProps.encode
