"""CouponReservationRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponReservationRequest(Model):
    """Coupon to reserve, and for whom."""

    deployment_url: str
    """Host name of your Talon.One deployment."""
    coupon_value: str
    """Code of the coupon to reserve."""
    integration_id: str
    """Integration id of the customer it is reserved for."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("deployment_url", "deploymentUrl", codecs.STRING, required=True),
            WireField("coupon_value", "couponValue", codecs.STRING, required=True),
            WireField("integration_id", "integrationId", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> CouponReservationRequest:
        made = reading.new(CouponReservationRequest)
        made.deployment_url = read.deployment_url
        made.coupon_value = read.coupon_value
        made.integration_id = read.integration_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is CouponReservationRequest
            and type(model.deployment_url) is str
            and type(model.coupon_value) is str
            and type(model.integration_id) is str
        ):
            raise writing.Misfit
        written = CouponReservationRequest._struct(
            model.deployment_url, model.coupon_value, model.integration_id
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_reservation_request = CouponReservationRequest.take
encode_coupon_reservation_request = CouponReservationRequest.encode
