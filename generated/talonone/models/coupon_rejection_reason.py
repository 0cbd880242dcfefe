"""CouponRejectionReason. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CouponRejectionReason(Model):
    """Why a coupon was turned down."""

    campaign_id: int
    """Campaign of the coupon."""
    coupon_id: int
    """Number of the coupon."""
    reason: CouponRejectionReasonCode | str
    """The reason."""


from talonone.models.coupon_rejection_reason_code import CouponRejectionReasonCode

CouponRejectionReason.wire_fields = (
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField("coupon_id", "couponId", codecs.INTEGER, required=True),
    WireField("reason", "reason", codecs.EnumOf(CouponRejectionReasonCode), required=True),
)
