"""EmarsysCouponParameter. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EmarsysCouponParameter(Model):
    """Campaign and customer to fetch a coupon for."""

    campaign_id: str | Unset = UNSET
    """Campaign the coupon belongs to."""
    integration_id: str | Unset = UNSET
    """Integration id of the customer."""


EmarsysCouponParameter.wire_fields = (
    WireField("campaign_id", "campaignId", codecs.STRING),
    WireField("integration_id", "integrationId", codecs.STRING),
)
