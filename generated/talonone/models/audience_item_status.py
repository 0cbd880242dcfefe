"""AudienceItemStatus. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class AudienceItemStatus(StrEnum):
    """What a call did to an audience it named."""

    UNMODIFIED = "unmodified"
    UPDATED = "updated"
    NEW = "new"


AUDIENCE_ITEM_STATUS_MEMBERS: Final = {member.value: member for member in AudienceItemStatus}
