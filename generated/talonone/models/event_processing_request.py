"""EventProcessingRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.mparticle_account_details import MparticleAccountDetails
from talonone.models.mparticle_event import MparticleEvent
from talonone.models.mparticle_user_identity import MparticleUserIdentity

EventProcessingRequest.wire_fields = (
    WireField("type", "type", codecs.Constant("event_processing_request"), required=True),
    WireField("id", "id", codecs.STRING),
    WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
    WireField("firehose_version", "firehose_version", codecs.STRING),
    WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
    WireField("mpid", "mpid", codecs.STRING, required=True),
    WireField("user_identities", "user_identities", codecs.ArrayOf(ModelOf(MparticleUserIdentity))),
    WireField("events", "events", codecs.ArrayOf(ModelOf(MparticleEvent)), required=True),
)
