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
    def take(read: Any) -> PayoutInstructionActivity:
        made = reading.new(PayoutInstructionActivity)
        made.message_id = read.message_id
        made.message_type = read.message_type
        made.timestamp = (
            value if (value := read.timestamp) is UNSET or value is None else reading.moment(value)
        )
        made.type = read.type
        made.description = read.description
        made.details = value if (value := read.details) is UNSET or value is None else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is PayoutInstructionActivity
            and ((value := model.message_id) is UNSET or value is None or type(value) is str)
            and ((value := model.message_type) is UNSET or value is None or type(value) is str)
            and ((value := model.type) is UNSET or value is None or type(value) is str)
            and ((value := model.description) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = PayoutInstructionActivity._struct(
            model.message_id,
            model.message_type,
            value if (value := model.timestamp) is UNSET or value is None else writing.moment(value),
            model.type,
            model.description,
            value
            if (value := model.details) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_instruction_activity = PayoutInstructionActivity.take
encode_payout_instruction_activity = PayoutInstructionActivity.encode
