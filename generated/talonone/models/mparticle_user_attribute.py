"""MparticleUserAttribute. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleUserAttribute(Model):
    """An attribute of a user."""

    key: str | Unset = UNSET
    """Name of the attribute."""
    value: Any = UNSET
    """Its value, of any type."""
    action: MparticleUserAttributeAction | str | Unset = UNSET
    """Whether it was set or removed."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("key", "key", codecs.STRING),
            WireField("value", "value", codecs.ANYTHING),
            WireField("action", "action", codecs.EnumOf(MparticleUserAttributeAction)),
        )

    @staticmethod
    def take(read: Any) -> MparticleUserAttribute:
        made = reading.new(MparticleUserAttribute)
        made.key = read.key
        made.value = value if (value := read.value) is UNSET else reading.plain(value)
        made.action = (
            value
            if (value := read.action) is UNSET
            else reading.member(MPARTICLE_USER_ATTRIBUTE_ACTION_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is MparticleUserAttribute):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.key) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["key"] = value
        if (value := model.value) is not UNSET:
            data["value"] = writing.plain(value)
        if (value := model.action) is not UNSET:
            if not (type(value) is str or type(value) is MparticleUserAttributeAction):
                raise writing.Misfit
            data["action"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_mparticle_user_attribute = MparticleUserAttribute.take
encode_mparticle_user_attribute = MparticleUserAttribute.encode

from talonone.models.mparticle_user_attribute_action import (
    MPARTICLE_USER_ATTRIBUTE_ACTION_MEMBERS,
    MparticleUserAttributeAction,
)
