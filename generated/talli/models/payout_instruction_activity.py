"""PayoutInstructionActivity. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PayoutInstructionActivity(Model):
    """One entry in the history of a payout instruction."""

    message_id: str | None | Unset = UNSET
    """Id of the message, if the entry is about one."""
    message_type: str | None | Unset = UNSET
    """Kind of message."""
    timestamp: datetime | None | Unset = UNSET
    """When it happened."""
    type: str | None | Unset = UNSET
    """Kind of entry."""
    description: str | None | Unset = UNSET
    """What happened, in words."""
    details: Mapping[str, Any] | None | Unset = field(default=UNSET, repr=False)
    """More about it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("message_id", "messageId", codecs.Nullable(codecs.STRING)),
            WireField("message_type", "messageType", codecs.Nullable(codecs.STRING)),
            WireField("timestamp", "timestamp", codecs.Nullable(codecs.DATE_TIME)),
            WireField("type", "type", codecs.Nullable(codecs.STRING)),
            WireField("description", "description", codecs.Nullable(codecs.STRING)),
            WireField("details", "details", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
        )

    @staticmethod
    def decode(data: Any) -> PayoutInstructionActivity:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(PayoutInstructionActivity)
        known = 6
        if "messageId" in data:
            value = data["messageId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.message_id = value
        else:
            made.message_id = UNSET
            known -= 1
        if "messageType" in data:
            value = data["messageType"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.message_type = value
        else:
            made.message_type = UNSET
            known -= 1
        if "timestamp" in data:
            value = data["timestamp"]
            made.timestamp = None if value is None else reading.moment(value)
        else:
            made.timestamp = UNSET
            known -= 1
        if "type" in data:
            value = data["type"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.type = value
        else:
            made.type = UNSET
            known -= 1
        if "description" in data:
            value = data["description"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.description = value
        else:
            made.description = UNSET
            known -= 1
        if "details" in data:
            value = data["details"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.details = None if value is None else reading.plains(value)
        else:
            made.details = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, PayoutInstructionActivity)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is PayoutInstructionActivity):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.message_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["messageId"] = value
        if (value := model.message_type) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["messageType"] = value
        if (value := model.timestamp) is not UNSET:
            data["timestamp"] = None if value is None else writing.moment(value)
        if (value := model.type) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["type"] = value
        if (value := model.description) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["description"] = value
        if (value := model.details) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["details"] = None if value is None else writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_payout_instruction_activity = PayoutInstructionActivity.decode
encode_payout_instruction_activity = PayoutInstructionActivity.encode
