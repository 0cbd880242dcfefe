"""ModuleRegistrationResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Literal

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ModuleRegistrationResponse(Model):
    """What Talon.One offers to mParticle and needs from it."""

    type: Literal["module_registration_response"] | Unset = UNSET
    """Kind of message."""
    id: str | None | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | None | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | None | Unset = UNSET
    """Version of mParticle's internal interface."""
    name: str | None | Unset = UNSET
    """Name of the module."""
    description: str | None | Unset = UNSET
    """Text shown for the module."""
    version: str | None | Unset = UNSET
    """Version of the module."""
    permissions: MparticlePermissions | None | Unset = UNSET
    """What mParticle is asked to pass on."""
    audience_processing_registration: MparticleAudienceProcessingRegistration | None | Unset = UNSET
    """How audiences are to be sent."""
    event_processing_registration: MparticleEventProcessingRegistration | None | Unset = UNSET
    """Which events are to be sent, and how."""


from talonone.models.mparticle_audience_processing_registration import MparticleAudienceProcessingRegistration
from talonone.models.mparticle_event_processing_registration import MparticleEventProcessingRegistration
from talonone.models.mparticle_permissions import MparticlePermissions

ModuleRegistrationResponse.wire_fields = (
    WireField("type", "type", codecs.Constant("module_registration_response")),
    WireField("id", "id", codecs.Nullable(codecs.STRING)),
    WireField("timestamp_ms", "timestamp_ms", codecs.Nullable(codecs.INTEGER)),
    WireField("firehose_version", "firehose_version", codecs.Nullable(codecs.STRING)),
    WireField("name", "name", codecs.Nullable(codecs.STRING)),
    WireField("description", "description", codecs.Nullable(codecs.STRING)),
    WireField("version", "version", codecs.Nullable(codecs.STRING)),
    WireField("permissions", "permissions", codecs.Nullable(ModelOf(MparticlePermissions))),
    WireField(
        "audience_processing_registration",
        "audience_processing_registration",
        codecs.Nullable(ModelOf(MparticleAudienceProcessingRegistration)),
    ),
    WireField(
        "event_processing_registration",
        "event_processing_registration",
        codecs.Nullable(ModelOf(MparticleEventProcessingRegistration)),
    ),
)
