"""EmarsysAudienceAction. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class EmarsysAudienceAction(StrEnum):
    """Whether a customer joins or leaves an audience."""

    ADD = "add"
    DELETE = "delete"
