"""ShowBundleMetadataEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ShowBundleMetadataEffectProps(Model):
    """Items in the cart make up a bundle."""

    description: str
    """Text about the bundle."""
    bundle_attributes: Sequence[str]
    """Attributes by which the items belong together."""
    items_indices: Sequence[float]
    """Positions of the items in the cart."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("description", "description", codecs.STRING, required=True),
            WireField("bundle_attributes", "bundleAttributes", codecs.ArrayOf(codecs.STRING), required=True),
            WireField("items_indices", "itemsIndices", codecs.ArrayOf(codecs.NUMBER), required=True),
        )

    @staticmethod
    def take(read: Any) -> ShowBundleMetadataEffectProps:
        made = reading.new(ShowBundleMetadataEffectProps)
        made.description = read.description
        made.bundle_attributes = read.bundle_attributes
        made.items_indices = read.items_indices
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is ShowBundleMetadataEffectProps and type(model.description) is str):
            raise writing.Misfit
        written = ShowBundleMetadataEffectProps._struct(
            model.description,
            writing.texts(model.bundle_attributes),
            [writing.number(item) for item in writing.array(model.items_indices)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_show_bundle_metadata_effect_props = ShowBundleMetadataEffectProps.take
encode_show_bundle_metadata_effect_props = ShowBundleMetadataEffectProps.encode
