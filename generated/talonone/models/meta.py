"""Meta. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.coupon_rejection_reason import CouponRejectionReason
from talonone.models.referral_rejection_reason import ReferralRejectionReason

Meta.wire_fields = (
    WireField("campaigns", "campaigns", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
    WireField("coupons", "coupons", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
    WireField(
        "coupon_rejection_reason", "couponRejectionReason", codecs.Nullable(ModelOf(CouponRejectionReason))
    ),
    WireField(
        "referral_rejection_reason",
        "referralRejectionReason",
        codecs.Nullable(ModelOf(ReferralRejectionReason)),
    ),
    WireField("warnings", "warnings", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
)
