"""EmarsysAudienceAction. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class EmarsysAudienceAction(StrEnum):
    """Whether a customer joins or leaves an audience."""

    ADD = "add"
    DELETE = "delete"


EMARSYS_AUDIENCE_ACTION_MEMBERS: Final = {member.value: member for member in EmarsysAudienceAction}
