"""Payout. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("payout_instruction_id", "payoutInstructionId", codecs.STRING, required=True),
            WireField("payout_method_id", "payoutMethodId", codecs.Nullable(codecs.STRING)),
            WireField("status", "status", codecs.Nullable(codecs.EnumOf(PayoutStatus))),
            WireField("requested_on", "requestedOn", codecs.Nullable(codecs.DATE_TIME)),
            WireField("completed_on", "completedOn", codecs.Nullable(codecs.DATE_TIME)),
            WireField(
                "external_identifiers", "externalIdentifiers", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))
            ),
        )

    @staticmethod
    def take(read: Any) -> Payout:
        made = reading.new(Payout)
        made.payout_instruction_id = read.payout_instruction_id
        made.payout_method_id = read.payout_method_id
        made.status = (
            value
            if (value := read.status) is UNSET or value is None
            else reading.member(PAYOUT_STATUS_MEMBERS, value)
        )
        made.requested_on = (
            value if (value := read.requested_on) is UNSET or value is None else reading.moment(value)
        )
        made.completed_on = (
            value if (value := read.completed_on) is UNSET or value is None else reading.moment(value)
        )
        made.external_identifiers = (
            value if (value := read.external_identifiers) is UNSET or value is None else reading.plains(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Payout
            and type(model.payout_instruction_id) is str
            and ((value := model.payout_method_id) is UNSET or value is None or type(value) is str)
            and (
                (value := model.status) is UNSET
                or value is None
                or type(value) is str
                or type(value) is PayoutStatus
            )
        ):
            raise writing.Misfit
        written = Payout._struct(
            model.payout_instruction_id,
            model.payout_method_id,
            model.status,
            value if (value := model.requested_on) is UNSET or value is None else writing.moment(value),
            value if (value := model.completed_on) is UNSET or value is None else writing.moment(value),
            value
            if (value := model.external_identifiers) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout = Payout.take
encode_payout = Payout.encode

from talli.models.payout_status import PAYOUT_STATUS_MEMBERS, PayoutStatus
