"""ReferralResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ReferralResponse(Model):
    """Referral code that was created, or would be in a dry run."""

    id: int | None | Unset = UNSET
    """Number of the referral."""
    created: datetime | None | Unset = UNSET
    """When the code was made."""
    start_date: datetime | None | Unset = UNSET
    """When the code starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When the code stops working."""
    usage_limit: int | None | Unset = UNSET
    """How often the code can be redeemed; 0 sets no limit."""
    campaign_id: int | None | Unset = UNSET
    """Campaign the code belongs to."""
    advocate_profile_integration_id: str | None | Unset = UNSET
    """Integration id of the customer who refers somebody. Not empty."""
    friend_profile_integration_id: str | None | Unset = UNSET
    """Integration id of the customer being referred. Not empty."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the referral."""
    code: str | None | Unset = UNSET
    """The code to hand out."""
    usage_counter: int | None | Unset = UNSET
    """How often it has been redeemed."""
    dry_run: bool | None | Unset = UNSET
    """True if nothing was kept because the call was a dry run."""


ReferralResponse.wire_fields = (
    WireField("id", "id", codecs.Nullable(codecs.INTEGER)),
    WireField("created", "created", codecs.Nullable(codecs.DATE_TIME)),
    WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("usage_limit", "usageLimit", codecs.Nullable(codecs.INTEGER)),
    WireField("campaign_id", "campaignId", codecs.Nullable(codecs.INTEGER)),
    WireField(
        "advocate_profile_integration_id", "advocateProfileIntegrationId", codecs.Nullable(codecs.STRING)
    ),
    WireField("friend_profile_integration_id", "friendProfileIntegrationId", codecs.Nullable(codecs.STRING)),
    WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
    WireField("code", "code", codecs.Nullable(codecs.STRING)),
    WireField("usage_counter", "usageCounter", codecs.Nullable(codecs.INTEGER)),
    WireField("dry_run", "dryRun", codecs.Nullable(codecs.BOOLEAN)),
)
