"""AudienceSubscriptionRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class AudienceSubscriptionRequest(Model):
    """An audience was added, changed or removed in mParticle."""

    type: Literal["audience_subscription_request"] = "audience_subscription_request"
    """Kind of message."""
    id: str | Unset = UNSET
    """Id that mParticle gave to the message."""
    timestamp_ms: int | Unset = UNSET
    """When it was sent, in milliseconds since 1970."""
    firehose_version: str | Unset = UNSET
    """Version of mParticle's internal interface."""
    account: MparticleAccountDetails
    """The account."""
    audience_id: int
    """Number of the audience."""
    audience_name: str
    """Name of the audience."""
    action: MparticleSubscriptionAction | str
    """What happened to it."""
    audience_subscription_settings: Mapping[str, Any] | Unset = UNSET
    """Settings of the audience, as registered."""
    user_attributes: Sequence[MparticleUserAttribute] | Unset = UNSET
    """Attributes sent along with members."""


from talonone.models.mparticle_account_details import MparticleAccountDetails
from talonone.models.mparticle_subscription_action import MparticleSubscriptionAction
from talonone.models.mparticle_user_attribute import MparticleUserAttribute

AudienceSubscriptionRequest.wire_fields = (
    WireField("type", "type", codecs.Constant("audience_subscription_request"), required=True),
    WireField("id", "id", codecs.STRING),
    WireField("timestamp_ms", "timestamp_ms", Limited(codecs.INTEGER, format="int64")),
    WireField("firehose_version", "firehose_version", codecs.STRING),
    WireField("account", "account", ModelOf(MparticleAccountDetails), required=True),
    WireField("audience_id", "audience_id", Limited(codecs.INTEGER, format="int64"), required=True),
    WireField("audience_name", "audience_name", codecs.STRING, required=True),
    WireField("action", "action", codecs.EnumOf(MparticleSubscriptionAction), required=True),
    WireField(
        "audience_subscription_settings", "audience_subscription_settings", codecs.MapOf(codecs.ANYTHING)
    ),
    WireField("user_attributes", "user_attributes", codecs.ArrayOf(ModelOf(MparticleUserAttribute))),
)
