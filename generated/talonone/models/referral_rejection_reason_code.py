"""ReferralRejectionReasonCode. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class ReferralRejectionReasonCode(StrEnum):
    """Reasons to turn down a referral code."""

    REFERRAL_NOT_FOUND = "ReferralNotFound"
    REFERRAL_RECIPIENT_ID_SAME_AS_ADVOCATE = "ReferralRecipientIdSameAsAdvocate"
    REFERRAL_PART_OF_NOT_RUNNING_CAMPAIGN = "ReferralPartOfNotRunningCampaign"
    REFERRAL_LIMIT_REACHED = "ReferralLimitReached"
    CAMPAIGN_LIMIT_REACHED = "CampaignLimitReached"
    PROFILE_LIMIT_REACHED = "ProfileLimitReached"
    REFERRAL_RECIPIENT_DOES_NOT_MATCH = "ReferralRecipientDoesNotMatch"
    REFERRAL_EXPIRED = "ReferralExpired"
    REFERRAL_START_DATE_IN_FUTURE = "ReferralStartDateInFuture"
    REFERRAL_REJECTED_BY_CONDITION = "ReferralRejectedByCondition"
    EFFECT_COULD_NOT_BE_APPLIED = "EffectCouldNotBeApplied"


REFERRAL_REJECTION_REASON_CODE_MEMBERS: Final = {
    member.value: member for member in ReferralRejectionReasonCode
}
