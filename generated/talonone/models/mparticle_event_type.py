"""MparticleEventType. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum


class MparticleEventType(StrEnum):
    """Kinds of events that are taken in."""

    CUSTOM_EVENT = "custom_event"
