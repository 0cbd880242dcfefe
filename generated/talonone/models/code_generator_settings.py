"""CodeGeneratorSettings. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CodeGeneratorSettings(Model):
    """How codes are made up."""

    valid_characters: Sequence[str]
    """Characters that the random part is drawn from."""
    coupon_pattern: str
    """Shape of the code; each `#` becomes one of `validCharacters`. 3 to 100 characters."""


CodeGeneratorSettings.wire_fields = (
    WireField("valid_characters", "validCharacters", codecs.ArrayOf(codecs.STRING), required=True),
    WireField("coupon_pattern", "couponPattern", codecs.STRING, required=True),
)
