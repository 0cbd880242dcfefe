"""Referral. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Referral(Model):
    """A referral code as it is stored now."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    start_date: datetime | None | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When it stops working."""
    usage_limit: int
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""
    campaign_id: int
    """Campaign the code belongs to."""
    advocate_profile_integration_id: str
    """Integration id of the customer who refers somebody. At most 1000 characters."""
    friend_profile_integration_id: str | None | Unset = UNSET
    """Integration id of the customer being referred."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the referral."""
    import_id: int | None | Unset = UNSET
    """Import that brought it in."""
    code: str
    """The code. At least 4 characters."""
    usage_counter: int
    """How often it has been redeemed."""
    batch_id: str | None | Unset = UNSET
    """Batch it was created in."""


Referral.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("usage_limit", "usageLimit", codecs.INTEGER, required=True),
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField(
        "advocate_profile_integration_id", "advocateProfileIntegrationId", codecs.STRING, required=True
    ),
    WireField("friend_profile_integration_id", "friendProfileIntegrationId", codecs.Nullable(codecs.STRING)),
    WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
    WireField("import_id", "importId", codecs.Nullable(codecs.INTEGER)),
    WireField("code", "code", codecs.STRING, required=True),
    WireField("usage_counter", "usageCounter", codecs.INTEGER, required=True),
    WireField("batch_id", "batchId", codecs.Nullable(codecs.STRING)),
)
