"""Event. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Event(Model):
    """An event as it was recorded."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    application_id: int
    """Application that owns it."""
    profile_id: str | None | Unset = UNSET
    """Integration id of the customer profile, as you know it."""
    type: str
    """Name of the event. Not empty."""
    attributes: Mapping[str, Any]
    """Attributes of the event."""
    session_id: str | None | Unset = UNSET
    """Session the event belongs to."""
    effects: Sequence[Sequence[Any]]
    """What the rules decided, each as a list of mixed values."""
    ledger_entries: Sequence[LedgerEntry]
    """Loyalty points that the event moved."""
    meta: Meta | None | Unset = UNSET
    """What else is known about how the event was handled."""


from talonone.models.ledger_entry import LedgerEntry
from talonone.models.meta import Meta

Event.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("application_id", "applicationId", codecs.INTEGER, required=True),
    WireField("profile_id", "profileId", codecs.Nullable(codecs.STRING)),
    WireField("type", "type", codecs.STRING, required=True),
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING), required=True),
    WireField("session_id", "sessionId", codecs.Nullable(codecs.STRING)),
    WireField("effects", "effects", codecs.ArrayOf(codecs.ArrayOf(codecs.ANYTHING)), required=True),
    WireField("ledger_entries", "ledgerEntries", codecs.ArrayOf(ModelOf(LedgerEntry)), required=True),
    WireField("meta", "meta", codecs.Nullable(ModelOf(Meta))),
)
