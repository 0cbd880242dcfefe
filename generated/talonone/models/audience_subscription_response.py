"""AudienceSubscriptionResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AudienceSubscriptionResponse(Model):
    """The change of an audience was taken in."""

    type: Literal["audience_subscription_response"] | Unset = UNSET
    """Kind of message."""
    id: str | None | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | None | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | None | Unset = UNSET
    """Version of mParticle's internal interface."""
    audience_subscription_settings: Mapping[str, Any] | None | Unset = UNSET
    """Settings that mParticle is to keep for the audience."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Constant("audience_subscription_response")),
            WireField("id", "id", codecs.Nullable(codecs.STRING)),
            WireField("timestamp_ms", "timestamp_ms", codecs.Nullable(codecs.INTEGER)),
            WireField("firehose_version", "firehose_version", codecs.Nullable(codecs.STRING)),
            WireField(
                "audience_subscription_settings",
                "audience_subscription_settings",
                codecs.Nullable(codecs.MapOf(codecs.ANYTHING)),
            ),
        )

    @staticmethod
    def take(read: Any) -> AudienceSubscriptionResponse:
        made = reading.new(AudienceSubscriptionResponse)
        made.type = (
            value
            if (value := read.type) is UNSET
            else reading.constant("audience_subscription_response", value)
        )
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.audience_subscription_settings = (
            value
            if (value := read.audience_subscription_settings) is UNSET or value is None
            else reading.plains(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is AudienceSubscriptionResponse
            and ((value := model.id) is UNSET or value is None or type(value) is str)
            and ((value := model.timestamp_ms) is UNSET or value is None or type(value) is int)
            and ((value := model.firehose_version) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = AudienceSubscriptionResponse._struct(
            value
            if (value := model.type) is UNSET
            else writing.constant("audience_subscription_response", value),
            model.id,
            model.timestamp_ms,
            model.firehose_version,
            value
            if (value := model.audience_subscription_settings) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_audience_subscription_response = AudienceSubscriptionResponse.take
encode_audience_subscription_response = AudienceSubscriptionResponse.encode
