"""MparticleSubscriptionAction. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class MparticleSubscriptionAction(StrEnum):
    """What happened to an audience."""

    ADD = "add"
    UPDATE = "update"
    REMOVE = "remove"
