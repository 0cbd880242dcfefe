"""MparticleAudience. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class MparticleAudience(Model):
    """Audience of mParticle that a user joined, left or is in."""

    audience_id: int
    """Number of the audience."""
    audience_name: str
    """Name of the audience."""
    action: ActionMembershipChange | str
    """What happened."""
    audience_subscription_settings: Mapping[str, Any] | Unset = UNSET
    """Settings of the audience, as registered."""
    user_attributes: Sequence[MparticleUserAttribute] | Unset = UNSET
    """Attributes of the user that changed."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("audience_id", "audience_id", Limited(codecs.INTEGER, format="int64"), required=True),
            WireField("audience_name", "audience_name", codecs.STRING, required=True),
            WireField("action", "action", codecs.EnumOf(ActionMembershipChange), required=True),
            WireField(
                "audience_subscription_settings",
                "audience_subscription_settings",
                codecs.MapOf(codecs.ANYTHING),
            ),
            WireField("user_attributes", "user_attributes", codecs.ArrayOf(ModelOf(MparticleUserAttribute))),
        )

    @staticmethod
    def take(read: Any) -> MparticleAudience:
        made = reading.new(MparticleAudience)
        made.audience_id = read.audience_id
        made.audience_name = read.audience_name
        made.action = reading.member(ACTION_MEMBERSHIP_CHANGE_MEMBERS, read.action)
        made.audience_subscription_settings = (
            value if (value := read.audience_subscription_settings) is UNSET else reading.plains(value)
        )
        made.user_attributes = (
            value
            if (value := read.user_attributes) is UNSET
            else [take_mparticle_user_attribute(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is MparticleAudience
            and type(model.audience_id) is int
            and type(model.audience_name) is str
            and (type((value := model.action)) is str or type(value) is ActionMembershipChange)
        ):
            raise writing.Misfit
        written = MparticleAudience._struct(
            model.audience_id,
            model.audience_name,
            model.action,
            value
            if (value := model.audience_subscription_settings) is UNSET
            else writing.plains(writing.mapping(value)),
            value
            if (value := model.user_attributes) is UNSET
            else [encode_mparticle_user_attribute(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_mparticle_audience = MparticleAudience.take
encode_mparticle_audience = MparticleAudience.encode

from talonone.models.action_membership_change import ACTION_MEMBERSHIP_CHANGE_MEMBERS, ActionMembershipChange
from talonone.models.mparticle_user_attribute import (
    MparticleUserAttribute,
    encode_mparticle_user_attribute,
    take_mparticle_user_attribute,
)
