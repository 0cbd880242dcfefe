"""CampaignFeature. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class CampaignFeature(StrEnum):
    """Parts of Talon.One that a campaign makes use of."""

    COUPONS = "coupons"
    REFERRALS = "referrals"
    LOYALTY = "loyalty"
    GIVEAWAYS = "giveaways"
