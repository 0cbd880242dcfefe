"""BrazeCouponResponseLimit. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class BrazeCouponResponseLimit(Model):
    """A limit on one coupon, as it was stored."""

    action: str | None | Unset = UNSET
    """What is counted, such as `redeemCoupon`."""
    limit: float | None | Unset = UNSET
    """How often it may happen. At least 0."""
    entities: Sequence[CouponLimitEntity | str] | None | Unset = UNSET
    """What it is counted over."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("action", "action", codecs.Nullable(codecs.STRING)),
            WireField("limit", "limit", codecs.Nullable(codecs.NUMBER)),
            WireField(
                "entities", "entities", codecs.Nullable(codecs.ArrayOf(codecs.EnumOf(CouponLimitEntity)))
            ),
        )

    @staticmethod
    def take(read: Any) -> BrazeCouponResponseLimit:
        made = reading.new(BrazeCouponResponseLimit)
        made.action = read.action
        made.limit = read.limit
        made.entities = (
            value
            if (value := read.entities) is UNSET or value is None
            else [reading.member(COUPON_LIMIT_ENTITY_MEMBERS, item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is BrazeCouponResponseLimit
            and ((value := model.action) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = BrazeCouponResponseLimit._struct(
            model.action,
            value if (value := model.limit) is UNSET or value is None else writing.number(value),
            value
            if (value := model.entities) is UNSET or value is None
            else [writing.member(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_braze_coupon_response_limit = BrazeCouponResponseLimit.take
encode_braze_coupon_response_limit = BrazeCouponResponseLimit.encode

from talonone.models.coupon_limit_entity import COUPON_LIMIT_ENTITY_MEMBERS, CouponLimitEntity
