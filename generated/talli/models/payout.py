"""Payout. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Payout(Model):
    """The payment that a payout instruction led to."""

    payout_instruction_id: str
    """Id of the payout instruction."""
    payout_method_id: str | None | Unset = UNSET
    """Id of the payout method that the beneficiary chose."""
    status: PayoutStatus | str | None | Unset = UNSET
    """How far the payout has come."""
    requested_on: datetime | None | Unset = UNSET
    """When the beneficiary asked for it."""
    completed_on: datetime | None | Unset = UNSET
    """When it was completed."""
    external_identifiers: Mapping[str, Any] | None | Unset = field(default=UNSET, repr=False)
    """What the payout is known by elsewhere."""


from talli.models.payout_status import PayoutStatus

Payout.wire_fields = (
    WireField("payout_instruction_id", "payoutInstructionId", codecs.STRING, required=True),
    WireField("payout_method_id", "payoutMethodId", codecs.Nullable(codecs.STRING)),
    WireField("status", "status", codecs.Nullable(codecs.EnumOf(PayoutStatus))),
    WireField("requested_on", "requestedOn", codecs.Nullable(codecs.DATE_TIME)),
    WireField("completed_on", "completedOn", codecs.Nullable(codecs.DATE_TIME)),
    WireField("external_identifiers", "externalIdentifiers", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
)
