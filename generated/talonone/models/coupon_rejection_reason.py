"""CouponRejectionReason. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponRejectionReason(Model):
    """Why a coupon was turned down."""

    campaign_id: int
    """Campaign of the coupon."""
    coupon_id: int
    """Number of the coupon."""
    reason: CouponRejectionReasonCode | str
    """The reason."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
            WireField("coupon_id", "couponId", codecs.INTEGER, required=True),
            WireField("reason", "reason", codecs.EnumOf(CouponRejectionReasonCode), required=True),
        )

    @staticmethod
    def take(read: Any) -> CouponRejectionReason:
        made = reading.new(CouponRejectionReason)
        made.campaign_id = read.campaign_id
        made.coupon_id = read.coupon_id
        made.reason = reading.member(COUPON_REJECTION_REASON_CODE_MEMBERS, read.reason)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CouponRejectionReason
            and type(model.campaign_id) is int
            and type(model.coupon_id) is int
            and (type((value := model.reason)) is str or type(value) is CouponRejectionReasonCode)
        ):
            raise writing.Misfit
        written = CouponRejectionReason._struct(model.campaign_id, model.coupon_id, model.reason)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_rejection_reason = CouponRejectionReason.take
encode_coupon_rejection_reason = CouponRejectionReason.encode

from talonone.models.coupon_rejection_reason_code import (
    COUPON_REJECTION_REASON_CODE_MEMBERS,
    CouponRejectionReasonCode,
)
