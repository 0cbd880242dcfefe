"""ReferralRejectionReason. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class ReferralRejectionReason(Model):
    """Why a referral code was turned down."""

    campaign_id: int
    """Campaign of the referral code."""
    referral_id: int
    """Number of the referral code."""
    reason: ReferralRejectionReasonCode | str
    """The reason."""


from talonone.models.referral_rejection_reason_code import ReferralRejectionReasonCode

ReferralRejectionReason.wire_fields = (
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField("referral_id", "referralId", codecs.INTEGER, required=True),
    WireField("reason", "reason", codecs.EnumOf(ReferralRejectionReasonCode), required=True),
)
