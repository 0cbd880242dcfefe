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
    def decode(data: Any) -> AudienceSubscriptionResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(AudienceSubscriptionResponse)
        known = 5
        if "type" in data:
            value = data["type"]
            made.type = reading.constant("audience_subscription_response", value)
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
        if "audience_subscription_settings" in data:
            value = data["audience_subscription_settings"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.audience_subscription_settings = None if value is None else reading.plains(value)
        else:
            made.audience_subscription_settings = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, AudienceSubscriptionResponse)
        )
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
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["audience_subscription_settings"] = None if value is None else writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_audience_subscription_response = AudienceSubscriptionResponse.decode
encode_audience_subscription_response = AudienceSubscriptionResponse.encode
