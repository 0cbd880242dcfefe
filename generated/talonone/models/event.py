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
    def decode(data: Any) -> Event:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(Event)
        known = 10
        made.id = data["id"]
        made.created = reading.moment(data["created"])
        made.application_id = data["applicationId"]
        made.type = data["type"]
        made.attributes = reading.plains(reading.mapping(data["attributes"]))
        made.effects = [
            [reading.plain(item) for item in reading.array(item)] for item in reading.array(data["effects"])
        ]
        made.ledger_entries = [decode_ledger_entry(item) for item in reading.array(data["ledgerEntries"])]
        if not (type(made.id) is int and type(made.application_id) is int and type(made.type) is str):
            raise reading.Misfit
        if "profileId" in data:
            value = data["profileId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.profile_id = value
        else:
            made.profile_id = UNSET
            known -= 1
        if "sessionId" in data:
            value = data["sessionId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.session_id = value
        else:
            made.session_id = UNSET
            known -= 1
        if "meta" in data:
            value = data["meta"]
            made.meta = None if value is None else decode_meta(value)
        else:
            made.meta = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, Event)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is Event
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.type) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "id": model.id,
            "created": writing.moment(model.created),
            "applicationId": model.application_id,
            "type": model.type,
            "attributes": writing.plains(writing.mapping(model.attributes)),
            "effects": [
                [writing.plain(item) for item in writing.array(item)] for item in writing.array(model.effects)
            ],
            "ledgerEntries": [encode_ledger_entry(item) for item in writing.array(model.ledger_entries)],
        }
        if (value := model.profile_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["profileId"] = value
        if (value := model.session_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["sessionId"] = value
        if (value := model.meta) is not UNSET:
            data["meta"] = None if value is None else encode_meta(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_event = Event.decode
encode_event = Event.encode

from talonone.models.ledger_entry import LedgerEntry, decode_ledger_entry, encode_ledger_entry
from talonone.models.meta import Meta, decode_meta, encode_meta
