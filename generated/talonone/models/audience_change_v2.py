"""AudienceChangeV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceChangeV2(Model):
    """Audiences that one customer joins and leaves, by name."""

    adds: Sequence[AudienceItem] | Unset = UNSET
    """Audiences to join."""
    deletes: Sequence[AudienceItem] | Unset = UNSET
    """Audiences to leave."""


from talonone.models.audience_item import AudienceItem

AudienceChangeV2.wire_fields = (
    WireField("adds", "adds", codecs.ArrayOf(ModelOf(AudienceItem))),
    WireField("deletes", "deletes", codecs.ArrayOf(ModelOf(AudienceItem))),
)
