"""AttributeInfo. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class AttributeInfo(Model):
    """Type to give to one attribute that does not exist yet."""

    name: str | Unset = UNSET
    """Name of the attribute."""
    type: AttributeInfoType | str | Unset = UNSET
    """Type to create it with."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING),
            WireField("type", "type", codecs.EnumOf(AttributeInfoType)),
        )

    @staticmethod
    def take(read: Any) -> AttributeInfo:
        made = reading.new(AttributeInfo)
        made.name = read.name
        made.type = (
            value if (value := read.type) is UNSET else reading.member(ATTRIBUTE_INFO_TYPE_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is AttributeInfo
            and ((value := model.name) is UNSET or type(value) is str)
            and ((value := model.type) is UNSET or type(value) is str or type(value) is AttributeInfoType)
        ):
            raise writing.Misfit
        written = AttributeInfo._struct(model.name, model.type)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_attribute_info = AttributeInfo.take
encode_attribute_info = AttributeInfo.encode

from talonone.models.attribute_info_type import ATTRIBUTE_INFO_TYPE_MEMBERS, AttributeInfoType
