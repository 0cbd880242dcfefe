"""ModuleRegistrationResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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

    @staticmethod
    def take(read: Any) -> ModuleRegistrationResponse:
        made = reading.new(ModuleRegistrationResponse)
        made.type = (
            value
            if (value := read.type) is UNSET
            else reading.constant("module_registration_response", value)
        )
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.name = read.name
        made.description = read.description
        made.version = read.version
        made.permissions = (
            value
            if (value := read.permissions) is UNSET or value is None
            else take_mparticle_permissions(value)
        )
        made.audience_processing_registration = (
            value
            if (value := read.audience_processing_registration) is UNSET or value is None
            else take_mparticle_audience_processing_registration(value)
        )
        made.event_processing_registration = (
            value
            if (value := read.event_processing_registration) is UNSET or value is None
            else take_mparticle_event_processing_registration(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ModuleRegistrationResponse
            and ((value := model.id) is UNSET or value is None or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or value is None or type(value) is int)
            and ((value := model.firehose_version) is UNSET or value is None or type(value) is str)
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and ((value := model.description) is UNSET or value is None or type(value) is str)
            and ((value := model.version) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = ModuleRegistrationResponse._struct(
            value
            if (value := model.type) is UNSET
            else writing.constant("module_registration_response", value),
            model.id,
            model.timestamp_ms,
            model.firehose_version,
            model.name,
            model.description,
            model.version,
            value
            if (value := model.permissions) is UNSET or value is None
            else encode_mparticle_permissions(value),
            value
            if (value := model.audience_processing_registration) is UNSET or value is None
            else encode_mparticle_audience_processing_registration(value),
            value
            if (value := model.event_processing_registration) is UNSET or value is None
            else encode_mparticle_event_processing_registration(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_module_registration_response = ModuleRegistrationResponse.take
encode_module_registration_response = ModuleRegistrationResponse.encode

from talonone.models.mparticle_audience_processing_registration import (
    MparticleAudienceProcessingRegistration,
    encode_mparticle_audience_processing_registration,
    take_mparticle_audience_processing_registration,
)
from talonone.models.mparticle_event_processing_registration import (
    MparticleEventProcessingRegistration,
    encode_mparticle_event_processing_registration,
    take_mparticle_event_processing_registration,
)
from talonone.models.mparticle_permissions import (
    MparticlePermissions,
    encode_mparticle_permissions,
    take_mparticle_permissions,
)
