"""IntegrationAudienceChange. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class IntegrationAudienceChange(Model):
    """Audiences that one customer joins and leaves, by the ids your platform gave them."""

    adds: Sequence[str] | Unset = UNSET
    """Audiences to join. Each not empty."""
    deletes: Sequence[str] | Unset = UNSET
    """Audiences to leave. Each not empty."""


IntegrationAudienceChange.wire_fields = (
    WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
    WireField("deletes", "deletes", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
)
