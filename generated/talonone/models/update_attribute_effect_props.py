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
    def decode(data: Any) -> UpdateAttributeEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(UpdateAttributeEffectProps)
        known = 2
        made.path = data["path"]
        made.value = reading.plain(data["value"])
        if not (type(made.path) is str):
            raise reading.Misfit
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, UpdateAttributeEffectProps)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is UpdateAttributeEffectProps and type(model.path) is str):
            raise writing.Misfit
        data: dict[str, Any] = {"path": model.path, "value": writing.plain(model.value)}
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_update_attribute_effect_props = UpdateAttributeEffectProps.decode
encode_update_attribute_effect_props = UpdateAttributeEffectProps.encode
