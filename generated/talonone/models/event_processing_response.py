"""EventProcessingResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any, Literal

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EventProcessingResponse(Model):
    """The events were taken in."""

    type: Literal["event_processing_response"] | Unset = UNSET
    """Kind of message."""
    id: str | None | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | None | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | None | Unset = UNSET
    """Version of mParticle's internal interface."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Constant("event_processing_response")),
            WireField("id", "id", codecs.Nullable(codecs.STRING)),
            WireField("timestamp_ms", "timestamp_ms", codecs.Nullable(codecs.INTEGER)),
            WireField("firehose_version", "firehose_version", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> EventProcessingResponse:
        made = reading.new(EventProcessingResponse)
        made.type = (
            value if (value := read.type) is UNSET else reading.constant("event_processing_response", value)
        )
        made.id = read.id
        made.timestamp_ms = read.timestamp_ms
        made.firehose_version = read.firehose_version
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EventProcessingResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.type) is not UNSET:
            data["type"] = writing.constant("event_processing_response", value)
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
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_event_processing_response = EventProcessingResponse.take
encode_event_processing_response = EventProcessingResponse.encode
