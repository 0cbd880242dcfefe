"""ShowBundleMetadataEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class ShowBundleMetadataEffectProps(Model):
    """Items in the cart make up a bundle."""

    description: str
    """Text about the bundle."""
    bundle_attributes: Sequence[str]
    """Attributes by which the items belong together."""
    items_indices: Sequence[float]
    """Positions of the items in the cart."""


ShowBundleMetadataEffectProps.wire_fields = (
    WireField("description", "description", codecs.STRING, required=True),
    WireField("bundle_attributes", "bundleAttributes", codecs.ArrayOf(codecs.STRING), required=True),
    WireField("items_indices", "itemsIndices", codecs.ArrayOf(codecs.NUMBER), required=True),
)
