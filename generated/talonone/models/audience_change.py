"""AudienceChange. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceChange(Model):
    """Audiences that one customer joins and leaves, by their numbers in Talon.One."""

    adds: Sequence[int] | Unset = UNSET
    """Audiences to join. Each at least 1."""
    deletes: Sequence[int] | Unset = UNSET
    """Audiences to leave. Each at least 1."""


AudienceChange.wire_fields = (
    WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.INTEGER, minimum=1, format="int64"))),
    WireField("deletes", "deletes", codecs.ArrayOf(Limited(codecs.INTEGER, minimum=1, format="int64"))),
)
