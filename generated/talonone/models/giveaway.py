"""Giveaway. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Giveaway(Model):
    """A giveaway from a pool."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    code: str
    """Code that stands for the giveaway."""
    pool_id: int
    """Pool it comes from."""
    start_date: datetime | None | Unset = UNSET
    """When it starts to be valid."""
    end_date: datetime | None | Unset = UNSET
    """When it stops being valid."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes of the giveaway."""
    used: bool | None | Unset = UNSET
    """Whether it has been given out."""
    import_id: int | None | Unset = UNSET
    """Import that brought it in."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("code", "code", codecs.STRING, required=True),
            WireField("pool_id", "poolId", codecs.INTEGER, required=True),
            WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("end_date", "endDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField("used", "used", codecs.Nullable(codecs.BOOLEAN)),
            WireField("import_id", "importId", codecs.Nullable(codecs.INTEGER)),
        )

    @staticmethod
    def take(read: Any) -> Giveaway:
        made = reading.new(Giveaway)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.code = read.code
        made.pool_id = read.pool_id
        made.start_date = (
            value if (value := read.start_date) is UNSET or value is None else reading.moment(value)
        )
        made.end_date = value if (value := read.end_date) is UNSET or value is None else reading.moment(value)
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.used = read.used
        made.import_id = read.import_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Giveaway
            and type(model.id) is int
            and type(model.code) is str
            and type(model.pool_id) is int
            and ((value := model.used) is UNSET or value is None or type(value) is bool)
            and ((value := model.import_id) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = Giveaway._struct(
            model.id,
            writing.moment(model.created),
            model.code,
            model.pool_id,
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.end_date) is UNSET or value is None else writing.moment(value),
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.used,
            model.import_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_giveaway = Giveaway.take
encode_giveaway = Giveaway.encode
