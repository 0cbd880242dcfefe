"""SetDiscountEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class SetDiscountEffectProps(Model):
    """A discount on the whole session."""

    name: str
    """Name of the discount."""
    value: Decimal = field(converter=codecs.exact_decimal)
    """Amount of the discount."""
    scope: str | None | Unset = UNSET
    """What the discount is on."""
    desired_value: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Amount before limits cut it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("value", "value", codecs.DECIMAL, required=True),
            WireField("scope", "scope", codecs.Nullable(codecs.STRING)),
            WireField("desired_value", "desiredValue", codecs.Nullable(codecs.DECIMAL)),
        )

    @staticmethod
    def take(read: Any) -> SetDiscountEffectProps:
        made = reading.new(SetDiscountEffectProps)
        made.name = read.name
        made.value = reading.decimal(read.value)
        made.scope = read.scope
        made.desired_value = (
            value if (value := read.desired_value) is UNSET or value is None else reading.decimal(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is SetDiscountEffectProps
            and type(model.name) is str
            and ((value := model.scope) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = SetDiscountEffectProps._struct(
            model.name,
            writing.decimal(model.value),
            model.scope,
            value if (value := model.desired_value) is UNSET or value is None else writing.decimal(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_set_discount_effect_props = SetDiscountEffectProps.take
encode_set_discount_effect_props = SetDiscountEffectProps.encode
