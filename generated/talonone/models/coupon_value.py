"""CouponValue. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponValue(Model):
    """Code of a coupon."""

    value: str | Unset = UNSET
    """The code. At least 4 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("value", "value", codecs.STRING),)

    @staticmethod
    def take(read: Any) -> CouponValue:
        made = reading.new(CouponValue)
        made.value = read.value
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is CouponValue and ((value := model.value) is UNSET or type(value) is str)):
            raise writing.Misfit
        written = CouponValue._struct(model.value)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_value = CouponValue.take
encode_coupon_value = CouponValue.encode
