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
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is AudienceSubscriptionResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.type) is not UNSET:
            data["type"] = writing.constant("audience_subscription_response", value)
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
        if (value := model.audience_subscription_settings) is not UNSET:
            if not (type(value) is writing.OBJECT or value is None):
                raise writing.Misfit
            data["audience_subscription_settings"] = None if value is None else writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_audience_subscription_response = AudienceSubscriptionResponse.take
encode_audience_subscription_response = AudienceSubscriptionResponse.encode
