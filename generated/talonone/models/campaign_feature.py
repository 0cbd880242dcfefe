"""CampaignFeature. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class CampaignFeature(StrEnum):
    """Parts of Talon.One that a campaign makes use of."""

    COUPONS = "coupons"
    REFERRALS = "referrals"
    LOYALTY = "loyalty"
    GIVEAWAYS = "giveaways"


CAMPAIGN_FEATURE_MEMBERS: Final = {member.value: member for member in CampaignFeature}
