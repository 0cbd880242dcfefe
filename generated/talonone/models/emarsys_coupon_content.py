"""EmarsysCouponContent. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class EmarsysCouponContent(Model):
    """One coupon; holds whatever `fields` asked for as well."""

    campaign_id: str
    """Campaign the coupon belongs to."""
    integration_id: str
    """Integration id of the customer."""


EmarsysCouponContent.wire_fields = (
    WireField("campaign_id", "campaignId", codecs.STRING, required=True),
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
)
