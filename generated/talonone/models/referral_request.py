"""ReferralRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.limits import Limited
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


ReferralRequest.wire_fields = (
    WireField("deployment_url", "deploymentUrl", codecs.STRING, required=True),
    WireField("campaign_id", "campaignId", Limited(codecs.INTEGER, minimum=1, format="int64"), required=True),
    WireField(
        "advocate_profile_integration_id",
        "advocateProfileIntegrationId",
        Limited(codecs.STRING, min_length=1),
        required=True,
    ),
    WireField(
        "friend_profile_integration_id", "friendProfileIntegrationId", Limited(codecs.STRING, min_length=1)
    ),
    WireField("start_date", "startDate", codecs.DATE_TIME),
    WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
    WireField("usage_limit", "usageLimit", Limited(codecs.INTEGER, minimum=0, format="int64")),
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
)
