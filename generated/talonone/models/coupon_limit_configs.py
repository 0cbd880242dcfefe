"""CouponLimitConfigs. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponLimitConfigs(Model):
    """Finer limits on a coupon."""

    limits: Sequence[LimitConfig] | Unset = UNSET
    """The limits."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("limits", "limits", codecs.ArrayOf(ModelOf(LimitConfig))),)

    @staticmethod
    def take(read: Any) -> CouponLimitConfigs:
        made = reading.new(CouponLimitConfigs)
        made.limits = (
            value if (value := read.limits) is UNSET else [take_limit_config(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is CouponLimitConfigs):
            raise writing.Misfit
        written = CouponLimitConfigs._struct(
            value
            if (value := model.limits) is UNSET
            else [encode_limit_config(item) for item in writing.array(value)]
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_limit_configs = CouponLimitConfigs.take
encode_coupon_limit_configs = CouponLimitConfigs.encode

from talonone.models.limit_config import LimitConfig, encode_limit_config, take_limit_config
