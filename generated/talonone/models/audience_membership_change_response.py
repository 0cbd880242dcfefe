"""AudienceMembershipChangeResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Literal

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceMembershipChangeResponse(Model):
    """The changes of membership were taken in."""

    type: Literal["audience_membership_change_response"] | Unset = UNSET
    """Kind of message."""
    id: str | None | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | None | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | None | Unset = UNSET
    """Version of mParticle's internal interface."""


AudienceMembershipChangeResponse.wire_fields = (
    WireField("type", "type", codecs.Constant("audience_membership_change_response")),
    WireField("id", "id", codecs.Nullable(codecs.STRING)),
    WireField("timestamp_ms", "timestamp_ms", codecs.Nullable(codecs.INTEGER)),
    WireField("firehose_version", "firehose_version", codecs.Nullable(codecs.STRING)),
)
