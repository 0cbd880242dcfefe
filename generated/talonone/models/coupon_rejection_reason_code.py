"""CouponRejectionReasonCode. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class CouponRejectionReasonCode(StrEnum):
    """Reasons to turn down a coupon."""

    COUPON_NOT_FOUND = "CouponNotFound"
    COUPON_PART_OF_NOT_RUNNING_CAMPAIGN = "CouponPartOfNotRunningCampaign"
    COUPON_LIMIT_REACHED = "CouponLimitReached"
    CAMPAIGN_LIMIT_REACHED = "CampaignLimitReached"
    PROFILE_LIMIT_REACHED = "ProfileLimitReached"
    COUPON_RECIPIENT_DOES_NOT_MATCH = "CouponRecipientDoesNotMatch"
    COUPON_EXPIRED = "CouponExpired"
    COUPON_START_DATE_IN_FUTURE = "CouponStartDateInFuture"
    COUPON_REJECTED_BY_CONDITION = "CouponRejectedByCondition"
    EFFECT_COULD_NOT_BE_APPLIED = "EffectCouldNotBeApplied"


COUPON_REJECTION_REASON_CODE_MEMBERS: Final = {member.value: member for member in CouponRejectionReasonCode}
