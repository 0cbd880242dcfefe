"""ContentField. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class ContentField(StrEnum):
    """Parts of a session reply that can be asked for."""

    CUSTOMER_SESSION = "customerSession"
    CUSTOMER_PROFILE = "customerProfile"
    COUPONS = "coupons"
    TRIGGERED_CAMPAIGNS = "triggeredCampaigns"
    REFERRAL = "referral"
    LOYALTY = "loyalty"
    EVENT = "event"
    AWARDED_GIVEAWAYS = "awardedGiveaways"
    RULE_FAILURE_REASONS = "ruleFailureReasons"
    PREVIOUS_RETURNS = "previousReturns"
    CREATED_ATTRIBUTES = "createdAttributes"
    CREATED_COUPONS = "createdCoupons"
    CREATED_REFERRALS = "createdReferrals"
    EFFECTS = "effects"


CONTENT_FIELD_MEMBERS: Final = {member.value: member for member in ContentField}
