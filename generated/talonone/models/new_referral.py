"""NewReferral. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class NewReferral(Model):
    """Who a referral code is from and for."""

    start_date: datetime | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When it stops working."""
    usage_limit: int | Unset = UNSET
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""
    campaign_id: int
    """Campaign the code belongs to."""
    advocate_profile_integration_id: str
    """Integration id of the customer who refers somebody. At most 1000 characters."""
    friend_profile_integration_id: str | Unset = UNSET
    """Integration id of the customer being referred."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes set on the referral."""


NewReferral.wire_fields = (
    WireField("start_date", "startDate", codecs.DATE_TIME),
    WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
    WireField("usage_limit", "usageLimit", codecs.INTEGER),
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField(
        "advocate_profile_integration_id", "advocateProfileIntegrationId", codecs.STRING, required=True
    ),
    WireField("friend_profile_integration_id", "friendProfileIntegrationId", codecs.STRING),
    WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
)
