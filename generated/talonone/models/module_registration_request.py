"""ModuleRegistrationRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ModuleRegistrationRequest(Model):
    """A client of mParticle starts to use Talon.One."""

    type: Literal["module_registration_request"] = "module_registration_request"
    """Kind of message."""
    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""
    account: MparticleAccountDetails
    """The account."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Constant("module_registration_request"), required=True),
            WireField("id", "id", codecs.STRING),
            WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
            WireField("firehose_version", "firehose_version", codecs.STRING),
            WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
        )

    @staticmethod
    def take(read: Any) -> ModuleRegistrationRequest:
        made = reading.new(ModuleRegistrationRequest)
        made.type = reading.constant("module_registration_request", read.type)
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.account = take_mparticle_account_details(read.account)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is ModuleRegistrationRequest):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "type": writing.constant("module_registration_request", model.type),
            "account": encode_mparticle_account_details(model.account),
        }
        if (value := model.id) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["id"] = value
        if (value := model.timestamp_ms) is not UNSET:
            if not (type(value) is int):
                raise writing.Misfit
            data["timestamp_ms"] = value
        if (value := model.firehose_version) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["firehose_version"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_module_registration_request = ModuleRegistrationRequest.take
encode_module_registration_request = ModuleRegistrationRequest.encode

from talonone.models.mparticle_account_details import (
    MparticleAccountDetails,
    encode_mparticle_account_details,
    take_mparticle_account_details,
)
