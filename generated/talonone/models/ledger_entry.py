"""LedgerEntry. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


LedgerEntry.wire_fields = (
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
