"""MparticleRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

from tallion.model import TaggedUnion, UnknownVariant
from talonone.models.audience_membership_change_request import AudienceMembershipChangeRequest
from talonone.models.audience_subscription_request import AudienceSubscriptionRequest
from talonone.models.event_processing_request import EventProcessingRequest
from talonone.models.module_registration_request import ModuleRegistrationRequest


@define(kw_only=True)
class UnknownMparticleRequest(UnknownVariant):
    """A member of `MparticleRequest` whose `type` is none that we know; `raw` is what came."""


MparticleRequest: TypeAlias = (
    ModuleRegistrationRequest
    | AudienceSubscriptionRequest
    | EventProcessingRequest
    | AudienceMembershipChangeRequest
    | UnknownMparticleRequest
)
"""Message from mParticle, one of four kinds told apart by `type`. `type` tells which."""

MPARTICLE_REQUEST = TaggedUnion(
    "type",
    {
        "module_registration_request": ModuleRegistrationRequest,
        "audience_subscription_request": AudienceSubscriptionRequest,
        "event_processing_request": EventProcessingRequest,
        "audience_membership_change_request": AudienceMembershipChangeRequest,
    },
    UnknownMparticleRequest,
)
