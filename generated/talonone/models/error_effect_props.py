"""ErrorEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ErrorEffectProps(Model):
    """A rule could not be worked out."""

    message: str
    """What went wrong."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("message", "message", codecs.STRING, required=True),)

    @staticmethod
    def take(read: Any) -> ErrorEffectProps:
        made = reading.new(ErrorEffectProps)
        made.message = read.message
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is ErrorEffectProps and type(model.message) is str):
            raise writing.Misfit
        written = ErrorEffectProps._struct(model.message)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_error_effect_props = ErrorEffectProps.take
encode_error_effect_props = ErrorEffectProps.encode
