"""MparticleResponseKind. Generated from specs/talonone.yaml; edits are lost."""

from enum import StrEnum
from typing import Final


class MparticleResponseKind(StrEnum):
    """Kinds of messages that mParticle receives in reply."""

    MODULE_REGISTRATION_RESPONSE = "module_registration_response"
    AUDIENCE_MEMBERSHIP_CHANGE_RESPONSE = "audience_membership_change_response"
    AUDIENCE_SUBSCRIPTION_RESPONSE = "audience_subscription_response"
    EVENT_PROCESSING_RESPONSE = "event_processing_response"


MPARTICLE_RESPONSE_KIND_MEMBERS: Final = {member.value: member for member in MparticleResponseKind}
