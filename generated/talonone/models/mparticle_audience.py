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
    def decode(data: Any) -> MparticleAudience:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(MparticleAudience)
        known = 5
        made.audience_id = data["audience_id"]
        made.audience_name = data["audience_name"]
        made.action = reading.member(ACTION_MEMBERSHIP_CHANGE_MEMBERS, data["action"])
        if not (type(made.audience_id) is int and type(made.audience_name) is str):
            raise reading.Misfit
        if "audience_subscription_settings" in data:
            value = data["audience_subscription_settings"]
            if not (type(value) is reading.OBJECT):
                raise reading.Misfit
            made.audience_subscription_settings = reading.plains(value)
        else:
            made.audience_subscription_settings = UNSET
            known -= 1
        if "user_attributes" in data:
            value = data["user_attributes"]
            if not (type(value) is reading.ARRAY):
                raise reading.Misfit
            made.user_attributes = [decode_mparticle_user_attribute(item) for item in value]
        else:
            made.user_attributes = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, MparticleAudience)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is MparticleAudience
            and type(model.audience_id) is int
            and type(model.audience_name) is str
            and (type(model.action) is str or type(model.action) is ActionMembershipChange)
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "audience_id": model.audience_id,
            "audience_name": model.audience_name,
            "action": model.action,
        }
        if (value := model.audience_subscription_settings) is not UNSET:
            if not (type(value) is reading.OBJECT):
                raise writing.Misfit
            data["audience_subscription_settings"] = writing.plains(value)
        if (value := model.user_attributes) is not UNSET:
            if not (type(value) is reading.ARRAY):
                raise writing.Misfit
            data["user_attributes"] = [encode_mparticle_user_attribute(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_mparticle_audience = MparticleAudience.decode
encode_mparticle_audience = MparticleAudience.encode

from talonone.models.action_membership_change import ACTION_MEMBERSHIP_CHANGE_MEMBERS, ActionMembershipChange
from talonone.models.mparticle_user_attribute import (
    MparticleUserAttribute,
    decode_mparticle_user_attribute,
    encode_mparticle_user_attribute,
)
