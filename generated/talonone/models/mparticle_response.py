"""MparticleResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

from tallion.model import TaggedUnion, UnknownVariant
from talonone.models.audience_membership_change_response import AudienceMembershipChangeResponse
from talonone.models.audience_subscription_response import AudienceSubscriptionResponse
from talonone.models.event_processing_response import EventProcessingResponse
from talonone.models.module_registration_response import ModuleRegistrationResponse


@define(kw_only=True)
class UnknownMparticleResponse(UnknownVariant):
    """A member of `MparticleResponse` whose `type` is none that we know; `raw` is what came."""


MparticleResponse: TypeAlias = (
    ModuleRegistrationResponse
    | AudienceSubscriptionResponse
    | EventProcessingResponse
    | AudienceMembershipChangeResponse
    | UnknownMparticleResponse
)
"""Reply to mParticle, of the kind that answers the request. `type` tells which."""

MPARTICLE_RESPONSE = TaggedUnion(
    "type",
    {
        "module_registration_response": ModuleRegistrationResponse,
        "audience_subscription_response": AudienceSubscriptionResponse,
        "event_processing_response": EventProcessingResponse,
        "audience_membership_change_response": AudienceMembershipChangeResponse,
    },
    UnknownMparticleResponse,
)
