"""AcceptCouponEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AcceptCouponEffectProps(Model):
    """A coupon code was accepted."""

    value: str
    """The code."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("value", "value", codecs.STRING, required=True),)

    @staticmethod
    def decode(data: Any) -> AcceptCouponEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(AcceptCouponEffectProps)
        known = 1
        made.value = data["value"]
        if not (type(made.value) is str):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, AcceptCouponEffectProps)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is AcceptCouponEffectProps and type(model.value) is str):
            raise writing.Misfit
        data: dict[str, Any] = {"value": model.value}
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_accept_coupon_effect_props = AcceptCouponEffectProps.decode
encode_accept_coupon_effect_props = AcceptCouponEffectProps.encode
