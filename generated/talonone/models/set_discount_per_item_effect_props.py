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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is SetDiscountPerItemEffectProps
            and type(model.name) is str
            and ((value := model.scope) is UNSET or value is None or type(value) is str)
            and ((value := model.bundle_index) is UNSET or value is None or type(value) is int)
            and ((value := model.bundle_name) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = SetDiscountPerItemEffectProps._struct(
            model.name,
            writing.decimal(model.value),
            writing.number(model.position),
            value if (value := model.sub_position) is UNSET or value is None else writing.number(value),
            value if (value := model.desired_value) is UNSET or value is None else writing.decimal(value),
            model.scope,
            value if (value := model.total_discount) is UNSET or value is None else writing.decimal(value),
            value
            if (value := model.desired_total_discount) is UNSET or value is None
            else writing.decimal(value),
            model.bundle_index,
            model.bundle_name,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_set_discount_per_item_effect_props = SetDiscountPerItemEffectProps.take
encode_set_discount_per_item_effect_props = SetDiscountPerItemEffectProps.encode
