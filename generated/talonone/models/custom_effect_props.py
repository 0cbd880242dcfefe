"""CustomEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomEffectProps(Model):
    """An effect of your own making."""

    effect_id: int
    """Number of the custom effect."""
    name: str
    """Name of the custom effect."""
    payload: Mapping[str, Any]
    """Whatever the custom effect is defined to carry."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("effect_id", "effectId", codecs.INTEGER, required=True),
            WireField("name", "name", codecs.STRING, required=True),
            WireField("payload", "payload", codecs.MapOf(codecs.ANYTHING), required=True),
        )

    @staticmethod
    def take(read: Any) -> CustomEffectProps:
        made = reading.new(CustomEffectProps)
        made.effect_id = read.effect_id
        made.name = read.name
        made.payload = reading.plains(read.payload)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is CustomEffectProps and type(model.effect_id) is int and type(model.name) is str
        ):
            raise writing.Misfit
        written = CustomEffectProps._struct(
            model.effect_id, model.name, writing.plains(writing.mapping(model.payload))
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_custom_effect_props = CustomEffectProps.take
encode_custom_effect_props = CustomEffectProps.encode
