"""MparticleResponseType. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleResponseType(Model):
    """Kind of a reply."""

    type: MparticleResponseKind | str | Unset = UNSET
    """The kind."""


from talonone.models.mparticle_response_kind import MparticleResponseKind

MparticleResponseType.wire_fields = (WireField("type", "type", codecs.EnumOf(MparticleResponseKind)),)
