"""Entity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class Entity(Model):
    """Number and time of creation, which every stored thing has."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""


Entity.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
)
