"""BrazeCouponResponseLimit. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class BrazeCouponResponseLimit(Model):
    """A limit on one coupon, as it was stored."""

    action: str | None | Unset = UNSET
    """What is counted, such as `redeemCoupon`."""
    limit: float | None | Unset = UNSET
    """How often it may happen. At least 0."""
    entities: Sequence[CouponLimitEntity | str] | None | Unset = UNSET
    """What it is counted over."""


from talonone.models.coupon_limit_entity import CouponLimitEntity

BrazeCouponResponseLimit.wire_fields = (
    WireField("action", "action", codecs.Nullable(codecs.STRING)),
    WireField("limit", "limit", codecs.Nullable(codecs.NUMBER)),
    WireField("entities", "entities", codecs.Nullable(codecs.ArrayOf(codecs.EnumOf(CouponLimitEntity)))),
)
