"""CouponCreatedEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponCreatedEffectProps(Model):
    """A coupon was created."""

    value: str
    """The code."""
    profile_id: str
    """Integration id of the customer it is for."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("value", "value", codecs.STRING, required=True),
            WireField("profile_id", "profileId", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> CouponCreatedEffectProps:
        made = reading.new(CouponCreatedEffectProps)
        made.value = read.value
        made.profile_id = read.profile_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is CouponCreatedEffectProps
            and type(model.value) is str
            and type(model.profile_id) is str
        ):
            raise writing.Misfit
        written = CouponCreatedEffectProps._struct(model.value, model.profile_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_created_effect_props = CouponCreatedEffectProps.take
encode_coupon_created_effect_props = CouponCreatedEffectProps.encode
