"""SetDiscountPerItemEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class SetDiscountPerItemEffectProps(Model):
    """A discount on one cart item."""

    name: str
    """Name of the discount."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount of the discount."""
    position: float
    """Position of the line in the cart."""
    sub_position: float | None | Unset = UNSET
    """Which of several items in that line."""
    desired_value: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount before limits cut it."""
    scope: str | None | Unset = UNSET
    """What the discount is on."""
    total_discount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Discount on all items together, if it was shared out among them."""
    desired_total_discount: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """The same before limits cut it."""
    bundle_index: int | None | Unset = UNSET
    """Position of the bundle among those of the same definition."""
    bundle_name: str | None | Unset = UNSET
    """Name of the bundle the item is part of."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("position", "position", codecs.NUMBER, required=True),
            WireField("sub_position", "subPosition", codecs.Nullable(codecs.NUMBER)),
            WireField("desired_value", "desiredValue", codecs.Nullable(codecs.DECIMAL)),
            WireField("scope", "scope", codecs.Nullable(codecs.STRING)),
            WireField("total_discount", "totalDiscount", codecs.Nullable(codecs.DECIMAL)),
            WireField("desired_total_discount", "desiredTotalDiscount", codecs.Nullable(codecs.DECIMAL)),
            WireField("bundle_index", "bundleIndex", codecs.Nullable(codecs.INTEGER)),
            WireField("bundle_name", "bundleName", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> SetDiscountPerItemEffectProps:
        made = reading.new(SetDiscountPerItemEffectProps)
        made.name = read.name
        made.value = reading.decimal(read.value)
        made.position = read.position
        made.sub_position = read.sub_position
        made.desired_value = (
            value if (value := read.desired_value) is UNSET or value is None else reading.decimal(value)
        )
        made.scope = read.scope
        made.total_discount = (
            value if (value := read.total_discount) is UNSET or value is None else reading.decimal(value)
        )
        made.desired_total_discount = (
            value
            if (value := read.desired_total_discount) is UNSET or value is None
            else reading.decimal(value)
        )
        made.bundle_index = read.bundle_index
        made.bundle_name = read.bundle_name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is SetDiscountPerItemEffectProps and type(model.name) is str):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "name": model.name,
            "value": writing.decimal(model.value),
            "position": writing.number(model.position),
        }
        if (value := model.sub_position) is not UNSET:
            data["subPosition"] = None if value is None else writing.number(value)
        if (value := model.desired_value) is not UNSET:
            data["desiredValue"] = None if value is None else writing.decimal(value)
        if (value := model.scope) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["scope"] = value
        if (value := model.total_discount) is not UNSET:
            data["totalDiscount"] = None if value is None else writing.decimal(value)
        if (value := model.desired_total_discount) is not UNSET:
            data["desiredTotalDiscount"] = None if value is None else writing.decimal(value)
        if (value := model.bundle_index) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["bundleIndex"] = value
        if (value := model.bundle_name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["bundleName"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_set_discount_per_item_effect_props = SetDiscountPerItemEffectProps.take
encode_set_discount_per_item_effect_props = SetDiscountPerItemEffectProps.encode
