"""EntityWithTalangVisibleID. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class EntityWithTalangVisibleID(Model):
    """Number and time of creation of a thing that rules can refer to."""

    id: int
    """Internal number of this thing."""
    created: datetime
    """When it was stored."""


EntityWithTalangVisibleID.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
)
