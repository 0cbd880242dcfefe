"""AudienceSubscriptionRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AudienceSubscriptionRequest(Model):
    """An audience was added, changed or removed in mParticle."""

    type: Literal["audience_subscription_request"] = "audience_subscription_request"
    """Kind of message."""
    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""
    account: MparticleAccountDetails
    """The account."""
    audience_id: int
    """Number of the audience."""
    audience_name: str
    """Name of the audience."""
    action: MparticleSubscriptionAction | str
    """What happened to it."""
    audience_subscription_settings: Mapping[str, Any] | Unset = UNSET
    """Settings of the audience, as registered."""
    user_attributes: Sequence[MparticleUserAttribute] | Unset = UNSET
    """Attributes sent along with members."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Constant("audience_subscription_request"), required=True),
            WireField("id", "id", codecs.STRING),
            WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
            WireField("firehose_version", "firehose_version", codecs.STRING),
            WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
            WireField("audience_id", "audience_id", Limited(codecs.INTEGER, format="int64"), required=True),
            WireField("audience_name", "audience_name", codecs.STRING, required=True),
            WireField("action", "action", codecs.EnumOf(MparticleSubscriptionAction), required=True),
            WireField(
                "audience_subscription_settings",
                "audience_subscription_settings",
                codecs.MapOf(codecs.ANYTHING),
            ),
            WireField("user_attributes", "user_attributes", codecs.ArrayOf(ModelOf(MparticleUserAttribute))),
        )

    @staticmethod
    def take(read: Any) -> AudienceSubscriptionRequest:
        made = reading.new(AudienceSubscriptionRequest)
        made.type = reading.constant("audience_subscription_request", read.type)
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.account = take_mparticle_account_details(read.account)
        made.audience_id = read.audience_id
        made.audience_name = read.audience_name
        made.action = reading.member(MPARTICLE_SUBSCRIPTION_ACTION_MEMBERS, read.action)
        made.audience_subscription_settings = (
            value if (value := read.audience_subscription_settings) is UNSET else reading.plains(value)
        )
        made.user_attributes = (
            value
            if (value := read.user_attributes) is UNSET
            else [take_mparticle_user_attribute(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is AudienceSubscriptionRequest
            and type(model.audience_id) is int
            and type(model.audience_name) is str
            and (type((value := model.action)) is str or type(value) is MparticleSubscriptionAction)
            and ((value := model.id) is UNSET or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or type(value) is int)
            and ((value := model.firehose_version) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = AudienceSubscriptionRequest._struct(
            writing.constant("audience_subscription_request", model.type),
            encode_mparticle_account_details(model.account),
            model.audience_id,
            model.audience_name,
            model.action,
            model.id,
            model.timestamp_ms,
            model.firehose_version,
            value
            if (value := model.audience_subscription_settings) is UNSET
            else writing.plains(writing.mapping(value)),
            value
            if (value := model.user_attributes) is UNSET
            else [encode_mparticle_user_attribute(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_subscription_request = AudienceSubscriptionRequest.take
encode_audience_subscription_request = AudienceSubscriptionRequest.encode

from talonone.models.mparticle_account_details import (
    MparticleAccountDetails,
    encode_mparticle_account_details,
    take_mparticle_account_details,
)
from talonone.models.mparticle_subscription_action import (
    MPARTICLE_SUBSCRIPTION_ACTION_MEMBERS,
    MparticleSubscriptionAction,
)
from talonone.models.mparticle_user_attribute import (
    MparticleUserAttribute,
    encode_mparticle_user_attribute,
    take_mparticle_user_attribute,
)
