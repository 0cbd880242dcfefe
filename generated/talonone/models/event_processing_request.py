"""EventProcessingRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EventProcessingRequest(Model):
    """Events that happened in mParticle are to be handled."""

    type: Literal["event_processing_request"] = "event_processing_request"
    """Kind of message."""
    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""
    account: MparticleAccountDetails
    """The account."""
    mpid: str
    """Id of the user in mParticle."""
    user_identities: Sequence[MparticleUserIdentity] | Unset = UNSET
    """Ids of the user."""
    events: Sequence[MparticleEvent]
    """The events."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Constant("event_processing_request"), required=True),
            WireField("id", "id", codecs.STRING),
            WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
            WireField("firehose_version", "firehose_version", codecs.STRING),
            WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
            WireField("mpid", "mpid", codecs.STRING, required=True),
            WireField("user_identities", "user_identities", codecs.ArrayOf(ModelOf(MparticleUserIdentity))),
            WireField("events", "events", codecs.ArrayOf(ModelOf(MparticleEvent)), required=True),
        )

    @staticmethod
    def take(read: Any) -> EventProcessingRequest:
        made = reading.new(EventProcessingRequest)
        made.type = reading.constant("event_processing_request", read.type)
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.account = take_mparticle_account_details(read.account)
        made.mpid = read.mpid
        made.user_identities = (
            value
            if (value := read.user_identities) is UNSET
            else [take_mparticle_user_identity(item) for item in value]
        )
        made.events = [take_mparticle_event(item) for item in read.events]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EventProcessingRequest
            and type(model.mpid) is str
            and ((value := model.id) is UNSET or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or type(value) is int)
            and ((value := model.firehose_version) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = EventProcessingRequest._struct(
            writing.constant("event_processing_request", model.type),
            encode_mparticle_account_details(model.account),
            model.mpid,
            [encode_mparticle_event(item) for item in writing.array(model.events)],
            model.id,
            model.timestamp_ms,
            model.firehose_version,
            value
            if (value := model.user_identities) is UNSET
            else [encode_mparticle_user_identity(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_event_processing_request = EventProcessingRequest.take
encode_event_processing_request = EventProcessingRequest.encode

from talonone.models.mparticle_account_details import (
    MparticleAccountDetails,
    encode_mparticle_account_details,
    take_mparticle_account_details,
)
from talonone.models.mparticle_event import MparticleEvent, encode_mparticle_event, take_mparticle_event
from talonone.models.mparticle_user_identity import (
    MparticleUserIdentity,
    encode_mparticle_user_identity,
    take_mparticle_user_identity,
)
