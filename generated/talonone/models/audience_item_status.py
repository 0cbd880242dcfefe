"""AudienceItemStatus. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class AudienceItemStatus(StrEnum):
    """What a call did to an audience it named."""

    UNMODIFIED = "unmodified"
    UPDATED = "updated"
    NEW = "new"
