"""UpdateAttributeEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class UpdateAttributeEffectProps(Model):
    """An attribute was changed."""

    path: str
    """Where the attribute is, such as `Profile.Attributes.country`."""
    value: Any
    """What it was set to."""


UpdateAttributeEffectProps.wire_fields = (
    WireField("path", "path", codecs.STRING, required=True),
    WireField("value", "value", codecs.ANYTHING, required=True),
)
