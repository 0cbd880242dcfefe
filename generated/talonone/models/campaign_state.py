"""CampaignState. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class CampaignState(StrEnum):
    """State of a campaign."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    ARCHIVED = "archived"
