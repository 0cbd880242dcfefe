"""BrazeCouponLimit. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class BrazeCouponLimit(Model):
    """A limit on one coupon."""

    action: str
    """What is counted, such as `redeemCoupon`."""
    limit: float
    """How often it may happen. At least 0."""
    entities: Sequence[CouponLimitEntity | str]
    """What it is counted over."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("action", "action", codecs.STRING, required=True),
            WireField("limit", "limit", Limited(codecs.NUMBER, minimum=0), required=True),
            WireField(
                "entities", "entities", codecs.ArrayOf(codecs.EnumOf(CouponLimitEntity)), required=True
            ),
        )

    @staticmethod
    def take(read: Any) -> BrazeCouponLimit:
        made = reading.new(BrazeCouponLimit)
        made.action = read.action
        made.limit = read.limit
        made.entities = [reading.member(COUPON_LIMIT_ENTITY_MEMBERS, item) for item in read.entities]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is BrazeCouponLimit and type(model.action) is str):
            raise writing.Misfit
        written = BrazeCouponLimit._struct(
            model.action,
            writing.number(model.limit),
            [writing.member(item) for item in writing.array(model.entities)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_braze_coupon_limit = BrazeCouponLimit.take
encode_braze_coupon_limit = BrazeCouponLimit.encode

from talonone.models.coupon_limit_entity import COUPON_LIMIT_ENTITY_MEMBERS, CouponLimitEntity
