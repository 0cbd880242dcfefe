"""AttributeInfo. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AttributeInfo(Model):
    """Type to give to one attribute that does not exist yet."""

    name: str | Unset = UNSET
    """Name of the attribute."""
    type: AttributeInfoType | str | Unset = UNSET
    """Type to create it with."""


from talonone.models.attribute_info_type import AttributeInfoType

AttributeInfo.wire_fields = (
    WireField("name", "name", codecs.STRING),
    WireField("type", "type", codecs.EnumOf(AttributeInfoType)),
)
