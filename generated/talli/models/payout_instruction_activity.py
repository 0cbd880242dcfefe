"""PayoutInstructionActivity. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


PayoutInstructionActivity.wire_fields = (
    WireField("message_id", "messageId", codecs.Nullable(codecs.STRING)),
    WireField("message_type", "messageType", codecs.Nullable(codecs.STRING)),
    WireField("timestamp", "timestamp", codecs.Nullable(codecs.DATE_TIME)),
    WireField("type", "type", codecs.Nullable(codecs.STRING)),
    WireField("description", "description", codecs.Nullable(codecs.STRING)),
    WireField("details", "details", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
)
