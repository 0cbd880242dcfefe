"""AddFreeItemEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AddFreeItemEffectProps(Model):
    """A free item was added."""

    sku: str
    """Stock-keeping unit of the item."""
    name: str
    """Name of the effect."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("sku", "sku", codecs.STRING, required=True),
            WireField("name", "name", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> AddFreeItemEffectProps:
        made = reading.new(AddFreeItemEffectProps)
        made.sku = read.sku
        made.name = read.name
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is AddFreeItemEffectProps and type(model.sku) is str and type(model.name) is str):
            raise writing.Misfit
        written = AddFreeItemEffectProps._struct(model.sku, model.name)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_add_free_item_effect_props = AddFreeItemEffectProps.take
encode_add_free_item_effect_props = AddFreeItemEffectProps.encode
