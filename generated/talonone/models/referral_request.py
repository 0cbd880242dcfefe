"""ReferralRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ReferralRequest(Model):
    """Referral code to create."""

    deployment_url: str
    """Host name of your Talon.One deployment."""
    campaign_id: int
    """Campaign the code belongs to; its number is part of the address shown in the Campaign Manager.
    At least 1."""
    advocate_profile_integration_id: str
    """Integration id of the customer who refers somebody. Not empty."""
    friend_profile_integration_id: str | Unset = UNSET
    """Integration id of the customer being referred. Not empty."""
    start_date: datetime | Unset = UNSET
    """When the code starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When the code stops working."""
    usage_limit: int | Unset = UNSET
    """How often the code can be redeemed; 0, the default, sets no limit. At least 0, server default 0."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set on the referral. Those that do not exist yet are created."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("deployment_url", "deploymentUrl", codecs.STRING, required=True),
            WireField(
                "campaign_id", "campaignId", Limited(codecs.INTEGER, minimum=1, format="int64"), required=True
            ),
            WireField(
                "advocate_profile_integration_id",
                "advocateProfileIntegrationId",
                Limited(codecs.STRING, min_length=1),
                required=True,
            ),
            WireField(
                "friend_profile_integration_id",
                "friendProfileIntegrationId",
                Limited(codecs.STRING, min_length=1),
            ),
            WireField("start_date", "startDate", codecs.DATE_TIME),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
            WireField("usage_limit", "usageLimit", Limited(codecs.INTEGER, minimum=0, format="int64")),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
        )

    @staticmethod
    def take(read: Any) -> ReferralRequest:
        made = reading.new(ReferralRequest)
        made.deployment_url = read.deployment_url
        made.campaign_id = read.campaign_id
        made.advocate_profile_integration_id = read.advocate_profile_integration_id
        made.friend_profile_integration_id = read.friend_profile_integration_id
        made.start_date = value if (value := read.start_date) is UNSET else reading.moment(value)
        made.expiry_date = value if (value := read.expiry_date) is UNSET else reading.moment(value)
        made.usage_limit = read.usage_limit
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ReferralRequest
            and type(model.deployment_url) is str
            and type(model.campaign_id) is int
            and type(model.advocate_profile_integration_id) is str
            and ((value := model.friend_profile_integration_id) is UNSET or type(value) is str)
            and ((value := model.usage_limit) is UNSET or type(value) is int)
        ):
            raise writing.Misfit
        written = ReferralRequest._struct(
            model.deployment_url,
            model.campaign_id,
            model.advocate_profile_integration_id,
            model.friend_profile_integration_id,
            value if (value := model.start_date) is UNSET else writing.moment(value),
            value if (value := model.expiry_date) is UNSET else writing.moment(value),
            model.usage_limit,
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_referral_request = ReferralRequest.take
encode_referral_request = ReferralRequest.encode
