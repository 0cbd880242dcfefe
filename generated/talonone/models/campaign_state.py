"""CampaignState. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class CampaignState(StrEnum):
    """State of a campaign."""

    ENABLED = "enabled"
    DISABLED = "disabled"
    ARCHIVED = "archived"


CAMPAIGN_STATE_MEMBERS: Final = {member.value: member for member in CampaignState}
