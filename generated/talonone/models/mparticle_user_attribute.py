"""MparticleUserAttribute. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MparticleUserAttribute(Model):
    """An attribute of a user."""

    key: str | Unset = UNSET
    """Name of the attribute."""
    value: Any = UNSET
    """Its value, of any type."""
    action: MparticleUserAttributeAction | str | Unset = UNSET
    """Whether it was set or removed."""


from talonone.models.mparticle_user_attribute_action import MparticleUserAttributeAction

MparticleUserAttribute.wire_fields = (
    WireField("key", "key", codecs.STRING),
    WireField("value", "value", codecs.ANYTHING),
    WireField("action", "action", codecs.EnumOf(MparticleUserAttributeAction)),
)
