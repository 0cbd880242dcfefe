"""MparticleEvent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleEvent(Model):
    """An event of a user."""

    name: str
    """Name of the event."""
    type: MparticleEventType | str
    """Kind of event."""
    session_id: int | Unset = UNSET
    """Session of mParticle it happened in."""
    id: str | Unset = UNSET
    """Id of the event."""
    source_id: str | Unset = UNSET
    """Id of what sent it."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the event."""


from talonone.models.mparticle_event_type import MparticleEventType

MparticleEvent.wire_fields = (
    WireField("name", "name", codecs.STRING, required=True),
    WireField("type", "type", codecs.EnumOf(MparticleEventType), required=True),
    WireField("session_id", "session_id", Limited(codecs.INTEGER, format="int64")),
    WireField("id", "id", codecs.STRING),
    WireField("source_id", "source_id", codecs.STRING),
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
)
