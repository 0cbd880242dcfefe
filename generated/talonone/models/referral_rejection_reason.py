"""ReferralRejectionReason. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ReferralRejectionReason(Model):
    """Why a referral code was turned down."""

    campaign_id: int
    """Campaign of the referral code."""
    referral_id: int
    """Number of the referral code."""
    reason: ReferralRejectionReasonCode | str
    """The reason."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
            WireField("referral_id", "referralId", codecs.INTEGER, required=True),
            WireField("reason", "reason", codecs.EnumOf(ReferralRejectionReasonCode), required=True),
        )

    @staticmethod
    def take(read: Any) -> ReferralRejectionReason:
        made = reading.new(ReferralRejectionReason)
        made.campaign_id = read.campaign_id
        made.referral_id = read.referral_id
        made.reason = reading.member(REFERRAL_REJECTION_REASON_CODE_MEMBERS, read.reason)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ReferralRejectionReason
            and type(model.campaign_id) is int
            and type(model.referral_id) is int
            and (type((value := model.reason)) is str or type(value) is ReferralRejectionReasonCode)
        ):
            raise writing.Misfit
        written = ReferralRejectionReason._struct(model.campaign_id, model.referral_id, model.reason)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_referral_rejection_reason = ReferralRejectionReason.take
encode_referral_rejection_reason = ReferralRejectionReason.encode

from talonone.models.referral_rejection_reason_code import (
    REFERRAL_REJECTION_REASON_CODE_MEMBERS,
    ReferralRejectionReasonCode,
)
