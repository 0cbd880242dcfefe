"""AudienceChange. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceChange(Model):
    """Audiences that one customer joins and leaves, by their numbers in Talon.One."""

    adds: Sequence[int] | Unset = UNSET
    """Audiences to join."""
    deletes: Sequence[int] | Unset = UNSET
    """Audiences to leave."""


AudienceChange.wire_fields = (
    WireField("adds", "adds", codecs.ArrayOf(codecs.INTEGER)),
    WireField("deletes", "deletes", codecs.ArrayOf(codecs.INTEGER)),
)
