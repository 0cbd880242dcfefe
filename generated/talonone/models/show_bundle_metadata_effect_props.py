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
    def decode(data: Any) -> ShowBundleMetadataEffectProps:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(ShowBundleMetadataEffectProps)
        known = 3
        made.description = data["description"]
        made.bundle_attributes = reading.texts(data["bundleAttributes"])
        made.items_indices = [reading.number(item) for item in reading.array(data["itemsIndices"])]
        if not (type(made.description) is str):
            raise reading.Misfit
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, ShowBundleMetadataEffectProps)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is ShowBundleMetadataEffectProps and type(model.description) is str):
            raise writing.Misfit
        data: dict[str, Any] = {
            "description": model.description,
            "bundleAttributes": writing.texts(model.bundle_attributes),
            "itemsIndices": [writing.number(item) for item in writing.array(model.items_indices)],
        }
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_show_bundle_metadata_effect_props = ShowBundleMetadataEffectProps.decode
encode_show_bundle_metadata_effect_props = ShowBundleMetadataEffectProps.encode
