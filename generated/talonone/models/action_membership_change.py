"""ActionMembershipChange. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class ActionMembershipChange(StrEnum):
    """What happened to a user's place in an audience."""

    ADD = "add"
    DELETE = "delete"
    ATTRIBUTE_UPDATE = "attribute_update"


ACTION_MEMBERSHIP_CHANGE_MEMBERS: Final = {member.value: member for member in ActionMembershipChange}
