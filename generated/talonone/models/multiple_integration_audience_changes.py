"""MultipleIntegrationAudienceChanges. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MultipleIntegrationAudienceChanges(Model):
    """Audience changes of one customer among many, by the ids your platform gave the audiences."""

    adds: Sequence[str] | Unset = UNSET
    """Audiences to join. Each not empty."""
    deletes: Sequence[str] | Unset = UNSET
    """Audiences to leave. Each not empty."""
    customer_profile_id: str | Unset = UNSET
    """Customer whose audiences change. At most 1000 characters."""


MultipleIntegrationAudienceChanges.wire_fields = (
    WireField("adds", "adds", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
    WireField("deletes", "deletes", codecs.ArrayOf(Limited(codecs.STRING, min_length=1))),
    WireField("customer_profile_id", "customerProfileId", Limited(codecs.STRING, max_length=1000)),
)
