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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleUserAttribute
            and ((value := model.key) is UNSET or type(value) is str)
            and (
                (value := model.action) is UNSET
                or type(value) is str
                or type(value) is MparticleUserAttributeAction
            )
        ):
            raise writing.Misfit
        written = MparticleUserAttribute._struct(
            model.key, value if (value := model.value) is UNSET else writing.plain(value), model.action
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_user_attribute = MparticleUserAttribute.take
encode_mparticle_user_attribute = MparticleUserAttribute.encode

from talonone.models.mparticle_user_attribute_action import (
    MPARTICLE_USER_ATTRIBUTE_ACTION_MEMBERS,
    MparticleUserAttributeAction,
)
