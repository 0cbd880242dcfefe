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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ModuleRegistrationRequest
            and ((value := model.id) is UNSET or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or type(value) is int)
            and ((value := model.firehose_version) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = ModuleRegistrationRequest._struct(
            writing.constant("module_registration_request", model.type),
            encode_mparticle_account_details(model.account),
            model.id,
            model.timestamp_ms,
            model.firehose_version,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_module_registration_request = ModuleRegistrationRequest.take
encode_module_registration_request = ModuleRegistrationRequest.encode

from talonone.models.mparticle_account_details import (
    MparticleAccountDetails,
    encode_mparticle_account_details,
    take_mparticle_account_details,
)
