"""LedgerEntry. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class LedgerEntry(Model):
    """One movement of loyalty points."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    profile_id: str
    """Integration id of the customer profile, as you know it."""
    account_id: int
    """Account the program belongs to."""
    loyalty_program_id: int
    """Program the points belong to."""
    event_id: int
    """Event that moved the points."""
    amount: int
    """How many points."""
    reason: str
    """Why they were moved."""
    expiry_date: datetime
    """When they expire."""
    reference_id: int | None | Unset = UNSET
    """Other entry that this one refers to."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("profile_id", "profileId", codecs.STRING, required=True),
            WireField("account_id", "accountId", codecs.INTEGER, required=True),
            WireField("loyalty_program_id", "loyaltyProgramId", codecs.INTEGER, required=True),
            WireField("event_id", "eventId", codecs.INTEGER, required=True),
            WireField("amount", "amount", codecs.INTEGER, required=True),
            WireField("reason", "reason", codecs.STRING, required=True),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME, required=True),
            WireField("reference_id", "referenceId", codecs.Nullable(codecs.INTEGER)),
        )

    @staticmethod
    def take(read: Any) -> LedgerEntry:
        made = reading.new(LedgerEntry)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.profile_id = read.profile_id
        made.account_id = read.account_id
        made.loyalty_program_id = read.loyalty_program_id
        made.event_id = read.event_id
        made.amount = read.amount
        made.reason = read.reason
        made.expiry_date = reading.moment(read.expiry_date)
        made.reference_id = read.reference_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is LedgerEntry
            and type(model.id) is int
            and type(model.profile_id) is str
            and type(model.account_id) is int
            and type(model.loyalty_program_id) is int
            and type(model.event_id) is int
            and type(model.amount) is int
            and type(model.reason) is str
            and ((value := model.reference_id) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = LedgerEntry._struct(
            model.id,
            writing.moment(model.created),
            model.profile_id,
            model.account_id,
            model.loyalty_program_id,
            model.event_id,
            model.amount,
            model.reason,
            writing.moment(model.expiry_date),
            model.reference_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_ledger_entry = LedgerEntry.take
encode_ledger_entry = LedgerEntry.encode
