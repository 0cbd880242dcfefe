"""MparticleEventType. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleEventType(StrEnum):
    """Kinds of events that are taken in."""

    CUSTOM_EVENT = "custom_event"


MPARTICLE_EVENT_TYPE_MEMBERS: Final = {member.value: member for member in MparticleEventType}
