"""Event. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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

    @staticmethod
    def take(read: Any) -> Event:
        made = reading.new(Event)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.application_id = read.application_id
        made.profile_id = read.profile_id
        made.type = read.type
        made.attributes = reading.plains(read.attributes)
        made.session_id = read.session_id
        made.effects = [[reading.plain(item) for item in item] for item in read.effects]
        made.ledger_entries = [take_ledger_entry(item) for item in read.ledger_entries]
        made.meta = value if (value := read.meta) is UNSET or value is None else take_meta(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Event
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.type) is str
            and ((value := model.profile_id) is UNSET or value is None or type(value) is str)
            and ((value := model.session_id) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = Event._struct(
            model.id,
            writing.moment(model.created),
            model.application_id,
            model.type,
            writing.plains(writing.mapping(model.attributes)),
            [[writing.plain(item) for item in writing.array(item)] for item in writing.array(model.effects)],
            [encode_ledger_entry(item) for item in writing.array(model.ledger_entries)],
            model.profile_id,
            model.session_id,
            value if (value := model.meta) is UNSET or value is None else encode_meta(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_event = Event.take
encode_event = Event.encode

from talonone.models.ledger_entry import LedgerEntry, encode_ledger_entry, take_ledger_entry
from talonone.models.meta import Meta, encode_meta, take_meta
