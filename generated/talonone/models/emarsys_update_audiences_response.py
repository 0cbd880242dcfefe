"""EmarsysUpdateAudiencesResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EmarsysUpdateAudiencesResponse(Model):
    """Changes that were made."""

    content: Sequence[EmarsysAudienceContent] | None | Unset = UNSET
    """One entry for each change."""


from talonone.models.emarsys_audience_content import EmarsysAudienceContent

EmarsysUpdateAudiencesResponse.wire_fields = (
    WireField("content", "content", codecs.Nullable(codecs.ArrayOf(ModelOf(EmarsysAudienceContent)))),
)
