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
    def decode(data: Any) -> CustomEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CustomEffectProps)
        known = 3
        made.effect_id = data["effectId"]
        made.name = data["name"]
        made.payload = reading.plains(reading.mapping(data["payload"]))
        if not (type(made.effect_id) is int and type(made.name) is str):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, CustomEffectProps)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is CustomEffectProps and type(model.effect_id) is int and type(model.name) is str
        ):
            raise writing.Misfit
        data: dict[str, Any] = {
            "effectId": model.effect_id,
            "name": model.name,
            "payload": writing.plains(writing.mapping(model.payload)),
        }
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_custom_effect_props = CustomEffectProps.decode
encode_custom_effect_props = CustomEffectProps.encode
