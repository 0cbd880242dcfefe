"""BrazeCouponLimit. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class BrazeCouponLimit(Model):
    """A limit on one coupon."""

    action: str
    """What is counted, such as `redeemCoupon`."""
    limit: float
    """How often it may happen. At least 0."""
    entities: Sequence[CouponLimitEntity | str]
    """What it is counted over."""


from talonone.models.coupon_limit_entity import CouponLimitEntity

BrazeCouponLimit.wire_fields = (
    WireField("action", "action", codecs.STRING, required=True),
    WireField("limit", "limit", Limited(codecs.NUMBER, minimum=0), required=True),
    WireField("entities", "entities", codecs.ArrayOf(codecs.EnumOf(CouponLimitEntity)), required=True),
)
