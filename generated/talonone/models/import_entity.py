"""ImportEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ImportEntity(Model):
    """Anything that may stem from an import."""

    import_id: int | Unset = UNSET
    """Import that brought it in."""


ImportEntity.wire_fields = (WireField("import_id", "importId", codecs.INTEGER),)
