"""RollbackCouponEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class RollbackCouponEffectProps(Model):
    """Redemption of a coupon was undone."""

    value: str
    """The code."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("value", "value", codecs.STRING, required=True),)

    @staticmethod
    def take(read: Any) -> RollbackCouponEffectProps:
        made = reading.new(RollbackCouponEffectProps)
        made.value = read.value
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is RollbackCouponEffectProps and type(model.value) is str):
            raise writing.Misfit
        written = RollbackCouponEffectProps._struct(model.value)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_rollback_coupon_effect_props = RollbackCouponEffectProps.take
encode_rollback_coupon_effect_props = RollbackCouponEffectProps.encode
