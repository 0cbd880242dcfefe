"""AddFreeItemEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class AddFreeItemEffectProps(Model):
    """A free item was added."""

    sku: str
    """Stock-keeping unit of the item."""
    name: str
    """Name of the effect."""


AddFreeItemEffectProps.wire_fields = (
    WireField("sku", "sku", codecs.STRING, required=True),
    WireField("name", "name", codecs.STRING, required=True),
)
