"""UpdateAttributeEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class UpdateAttributeEffectProps(Model):
    """An attribute was changed."""

    path: str
    """Where the attribute is, such as `Profile.Attributes.country`."""
    value: Any
    """What it was set to."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("path", "path", codecs.STRING, required=True),
            WireField("value", "value", codecs.ANYTHING, required=True),
        )

    @staticmethod
    def take(read: Any) -> UpdateAttributeEffectProps:
        made = reading.new(UpdateAttributeEffectProps)
        made.path = read.path
        made.value = reading.plain(read.value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is UpdateAttributeEffectProps and type(model.path) is str):
            raise writing.Misfit
        written = UpdateAttributeEffectProps._struct(model.path, writing.plain(model.value))
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_update_attribute_effect_props = UpdateAttributeEffectProps.take
encode_update_attribute_effect_props = UpdateAttributeEffectProps.encode
