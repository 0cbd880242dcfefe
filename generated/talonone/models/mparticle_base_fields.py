"""MparticleBaseFields. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleBaseFields(Model):
    """What every message to and from mParticle carries."""

    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""


MparticleBaseFields.wire_fields = (
    WireField("id", "id", codecs.STRING),
    WireField("timestamp_ms", "timestamp_ms", codecs.INTEGER),
    WireField("firehose_version", "firehose_version", codecs.STRING),
)
