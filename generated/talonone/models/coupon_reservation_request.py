"""CouponReservationRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CouponReservationRequest(Model):
    """Coupon to reserve, and for whom."""

    deployment_url: str
    """Host name of your Talon.One deployment."""
    coupon_value: str
    """Code of the coupon to reserve."""
    integration_id: str
    """Integration id of the customer it is reserved for."""


CouponReservationRequest.wire_fields = (
    WireField("deployment_url", "deploymentUrl", codecs.STRING, required=True),
    WireField("coupon_value", "couponValue", codecs.STRING, required=True),
    WireField("integration_id", "integrationId", codecs.STRING, required=True),
)
