"""ActionMembershipChange. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class ActionMembershipChange(StrEnum):
    """What happened to a user's place in an audience."""

    ADD = "add"
    DELETE = "delete"
    ATTRIBUTE_UPDATE = "attribute_update"
