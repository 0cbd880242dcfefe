"""Giveaway. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


Giveaway.wire_fields = (
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
