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
    def decode(data: Any) -> ModuleRegistrationResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(ModuleRegistrationResponse)
        known = 10
        if "type" in data:
            value = data["type"]
            made.type = reading.constant("module_registration_response", value)
        else:
            made.type = UNSET
            known -= 1
        if "id" in data:
            value = data["id"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.id = value
        else:
            made.id = UNSET
            known -= 1
        if "timestamp_ms" in data:
            value = data["timestamp_ms"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.timestamp_ms = value
        else:
            made.timestamp_ms = UNSET
            known -= 1
        if "firehose_version" in data:
            value = data["firehose_version"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.firehose_version = value
        else:
            made.firehose_version = UNSET
            known -= 1
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "description" in data:
            value = data["description"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.description = value
        else:
            made.description = UNSET
            known -= 1
        if "version" in data:
            value = data["version"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.version = value
        else:
            made.version = UNSET
            known -= 1
        if "permissions" in data:
            value = data["permissions"]
            made.permissions = None if value is None else decode_mparticle_permissions(value)
        else:
            made.permissions = UNSET
            known -= 1
        if "audience_processing_registration" in data:
            value = data["audience_processing_registration"]
            made.audience_processing_registration = (
                None if value is None else decode_mparticle_audience_processing_registration(value)
            )
        else:
            made.audience_processing_registration = UNSET
            known -= 1
        if "event_processing_registration" in data:
            value = data["event_processing_registration"]
            made.event_processing_registration = (
                None if value is None else decode_mparticle_event_processing_registration(value)
            )
        else:
            made.event_processing_registration = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, ModuleRegistrationResponse)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is ModuleRegistrationResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.type) is not UNSET:
            data["type"] = writing.constant("module_registration_response", value)
        if (value := model.id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["id"] = value
        if (value := model.timestamp_ms) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["timestamp_ms"] = value
        if (value := model.firehose_version) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["firehose_version"] = value
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.description) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["description"] = value
        if (value := model.version) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["version"] = value
        if (value := model.permissions) is not UNSET:
            data["permissions"] = None if value is None else encode_mparticle_permissions(value)
        if (value := model.audience_processing_registration) is not UNSET:
            data["audience_processing_registration"] = (
                None if value is None else encode_mparticle_audience_processing_registration(value)
            )
        if (value := model.event_processing_registration) is not UNSET:
            data["event_processing_registration"] = (
                None if value is None else encode_mparticle_event_processing_registration(value)
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_module_registration_response = ModuleRegistrationResponse.decode
encode_module_registration_response = ModuleRegistrationResponse.encode

from talonone.models.mparticle_audience_processing_registration import (
    MparticleAudienceProcessingRegistration,
    decode_mparticle_audience_processing_registration,
    encode_mparticle_audience_processing_registration,
)
from talonone.models.mparticle_event_processing_registration import (
    MparticleEventProcessingRegistration,
    decode_mparticle_event_processing_registration,
    encode_mparticle_event_processing_registration,
)
from talonone.models.mparticle_permissions import (
    MparticlePermissions,
    decode_mparticle_permissions,
    encode_mparticle_permissions,
)
