"""MparticleAudience. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.action_membership_change import ActionMembershipChange
from talonone.models.mparticle_user_attribute import MparticleUserAttribute

MparticleAudience.wire_fields = (
    WireField("audience_id", "audience_id", Limited(codecs.INTEGER, format="int64"), required=True),
    WireField("audience_name", "audience_name", codecs.STRING, required=True),
    WireField("action", "action", codecs.EnumOf(ActionMembershipChange), required=True),
    WireField(
        "audience_subscription_settings", "audience_subscription_settings", codecs.MapOf(codecs.ANYTHING)
    ),
    WireField("user_attributes", "user_attributes", codecs.ArrayOf(ModelOf(MparticleUserAttribute))),
)
