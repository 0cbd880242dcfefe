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
    def decode(data: Any) -> Meta:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(Meta)
        known = 5
        if "campaigns" in data:
            value = data["campaigns"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.campaigns = None if value is None else reading.plains(value)
        else:
            made.campaigns = UNSET
            known -= 1
        if "coupons" in data:
            value = data["coupons"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.coupons = None if value is None else reading.plains(value)
        else:
            made.coupons = UNSET
            known -= 1
        if "couponRejectionReason" in data:
            value = data["couponRejectionReason"]
            made.coupon_rejection_reason = None if value is None else decode_coupon_rejection_reason(value)
        else:
            made.coupon_rejection_reason = UNSET
            known -= 1
        if "referralRejectionReason" in data:
            value = data["referralRejectionReason"]
            made.referral_rejection_reason = (
                None if value is None else decode_referral_rejection_reason(value)
            )
        else:
            made.referral_rejection_reason = UNSET
            known -= 1
        if "warnings" in data:
            value = data["warnings"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.warnings = None if value is None else reading.plains(value)
        else:
            made.warnings = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, Meta)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is Meta):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.campaigns) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["campaigns"] = None if value is None else writing.plains(value)
        if (value := model.coupons) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["coupons"] = None if value is None else writing.plains(value)
        if (value := model.coupon_rejection_reason) is not UNSET:
            data["couponRejectionReason"] = None if value is None else encode_coupon_rejection_reason(value)
        if (value := model.referral_rejection_reason) is not UNSET:
            data["referralRejectionReason"] = (
                None if value is None else encode_referral_rejection_reason(value)
            )
        if (value := model.warnings) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["warnings"] = None if value is None else writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_meta = Meta.decode
encode_meta = Meta.encode

from talonone.models.coupon_rejection_reason import (
    CouponRejectionReason,
    decode_coupon_rejection_reason,
    encode_coupon_rejection_reason,
)
from talonone.models.referral_rejection_reason import (
    ReferralRejectionReason,
    decode_referral_rejection_reason,
    encode_referral_rejection_reason,
)
