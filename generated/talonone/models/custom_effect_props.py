"""CustomEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CustomEffectProps(Model):
    """An effect of your own making."""

    effect_id: int
    """Number of the custom effect."""
    name: str
    """Name of the custom effect."""
    payload: Mapping[str, Any]
    """Whatever the custom effect is defined to carry."""


CustomEffectProps.wire_fields = (
    WireField("effect_id", "effectId", codecs.INTEGER, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("payload", "payload", codecs.MapOf(codecs.ANYTHING), required=True),
)
