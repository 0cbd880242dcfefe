"""ImportEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ImportEntity(Model):
    """Anything that may stem from an import."""

    import_id: int | Unset = UNSET
    """Import that brought it in."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("import_id", "importId", codecs.INTEGER),)

    @staticmethod
    def take(read: Any) -> ImportEntity:
        made = reading.new(ImportEntity)
        made.import_id = read.import_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is ImportEntity and ((value := model.import_id) is UNSET or type(value) is int)):
            raise writing.Misfit
        written = ImportEntity._struct(model.import_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_import_entity = ImportEntity.take
encode_import_entity = ImportEntity.encode
