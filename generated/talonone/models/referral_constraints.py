"""ReferralConstraints. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ReferralConstraints(Model):
    """Limits in number and time on a referral code."""

    start_date: datetime | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When it stops working."""
    usage_limit: int | Unset = UNSET
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""


ReferralConstraints.wire_fields = (
    WireField("start_date", "startDate", codecs.DATE_TIME),
    WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
    WireField("usage_limit", "usageLimit", codecs.INTEGER),
)
