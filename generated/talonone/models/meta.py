"""Meta. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Meta(Model):
    """What else is known about how an event was handled."""

    campaigns: Mapping[str, Any] | None | Unset = UNSET
    """Campaigns that took part."""
    coupons: Mapping[str, Any] | None | Unset = UNSET
    """Coupons that took part."""
    coupon_rejection_reason: CouponRejectionReason | None | Unset = UNSET
    """Why a coupon was turned down."""
    referral_rejection_reason: ReferralRejectionReason | None | Unset = UNSET
    """Why a referral code was turned down."""
    warnings: Mapping[str, Any] | None | Unset = UNSET
    """Things worth knowing that did not stop the event."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaigns", "campaigns", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField("coupons", "coupons", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField(
                "coupon_rejection_reason",
                "couponRejectionReason",
                codecs.Nullable(ModelOf(CouponRejectionReason)),
            ),
            WireField(
                "referral_rejection_reason",
                "referralRejectionReason",
                codecs.Nullable(ModelOf(ReferralRejectionReason)),
            ),
            WireField("warnings", "warnings", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
        )

    @staticmethod
    def take(read: Any) -> Meta:
        made = reading.new(Meta)
        made.campaigns = (
            value if (value := read.campaigns) is UNSET or value is None else reading.plains(value)
        )
        made.coupons = value if (value := read.coupons) is UNSET or value is None else reading.plains(value)
        made.coupon_rejection_reason = (
            value
            if (value := read.coupon_rejection_reason) is UNSET or value is None
            else take_coupon_rejection_reason(value)
        )
        made.referral_rejection_reason = (
            value
            if (value := read.referral_rejection_reason) is UNSET or value is None
            else take_referral_rejection_reason(value)
        )
        made.warnings = value if (value := read.warnings) is UNSET or value is None else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is Meta):
            raise writing.Misfit
        written = Meta._struct(
            value
            if (value := model.campaigns) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            value
            if (value := model.coupons) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            value
            if (value := model.coupon_rejection_reason) is UNSET or value is None
            else encode_coupon_rejection_reason(value),
            value
            if (value := model.referral_rejection_reason) is UNSET or value is None
            else encode_referral_rejection_reason(value),
            value
            if (value := model.warnings) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_meta = Meta.take
encode_meta = Meta.encode

from talonone.models.coupon_rejection_reason import (
    CouponRejectionReason,
    encode_coupon_rejection_reason,
    take_coupon_rejection_reason,
)
from talonone.models.referral_rejection_reason import (
    ReferralRejectionReason,
    encode_referral_rejection_reason,
    take_referral_rejection_reason,
)
