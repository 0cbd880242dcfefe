"""CodeGeneratorSettings. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CodeGeneratorSettings(Model):
    """How codes are made up."""

    valid_characters: Sequence[str]
    """Characters that the random part is drawn from."""
    coupon_pattern: str
    """Shape of the code; each `#` becomes one of `validCharacters`. 3 to 100 characters."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("valid_characters", "validCharacters", codecs.ArrayOf(codecs.STRING), required=True),
            WireField("coupon_pattern", "couponPattern", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> CodeGeneratorSettings:
        made = reading.new(CodeGeneratorSettings)
        made.valid_characters = read.valid_characters
        made.coupon_pattern = read.coupon_pattern
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is CodeGeneratorSettings and type(model.coupon_pattern) is str):
            raise writing.Misfit
        written = CodeGeneratorSettings._struct(writing.texts(model.valid_characters), model.coupon_pattern)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_code_generator_settings = CodeGeneratorSettings.take
encode_code_generator_settings = CodeGeneratorSettings.encode
