"""CouponResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponResponse(Model):
    """Coupon that was created or found."""

    id: int
    """Number of the coupon."""
    application_id: int
    """Application the campaign belongs to."""
    campaign_id: int
    """Campaign the coupon belongs to."""
    value: str
    """The code to hand out."""
    discount_limit: int | None | Unset = UNSET
    """Total discount the coupon can give."""
    reservation_limit: int | None | Unset = UNSET
    """How often the coupon can be reserved. At least 0, at most 999999."""
    is_reservation_mandatory: bool | None | Unset = UNSET
    """Whether the coupon has to be reserved before it can be redeemed."""
    start_date: datetime | None | Unset = UNSET
    """When the coupon starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When the coupon stops working."""
    recipient_integration_id: str | None | Unset = UNSET
    """Integration id of the only customer who may use the coupon."""
    usage_limit: int
    """How often the coupon can be redeemed."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the coupon."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "ID", codecs.INTEGER, required=True),
            WireField("application_id", "ApplicationID", codecs.INTEGER, required=True),
            WireField("campaign_id", "CampaignID", codecs.INTEGER, required=True),
            WireField("value", "Value", codecs.STRING, required=True),
            WireField("discount_limit", "DiscountLimit", codecs.Nullable(codecs.INTEGER)),
            WireField("reservation_limit", "ReservationLimit", codecs.Nullable(codecs.INTEGER)),
            WireField("is_reservation_mandatory", "IsReservationMandatory", codecs.Nullable(codecs.BOOLEAN)),
            WireField("start_date", "StartDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("expiry_date", "ExpiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("recipient_integration_id", "RecipientIntegrationID", codecs.Nullable(codecs.STRING)),
            WireField("usage_limit", "UsageLimit", codecs.INTEGER, required=True),
            WireField("attributes", "Attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
        )

    @staticmethod
    def take(read: Any) -> CouponResponse:
        made = reading.new(CouponResponse)
        made.id = read.id
        made.application_id = read.application_id
        made.campaign_id = read.campaign_id
        made.value = read.value
        made.discount_limit = read.discount_limit
        made.reservation_limit = read.reservation_limit
        made.is_reservation_mandatory = read.is_reservation_mandatory
        made.start_date = (
            value if (value := read.start_date) is UNSET or value is None else reading.moment(value)
        )
        made.expiry_date = (
            value if (value := read.expiry_date) is UNSET or value is None else reading.moment(value)
        )
        made.recipient_integration_id = read.recipient_integration_id
        made.usage_limit = read.usage_limit
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CouponResponse
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.campaign_id) is int
            and type(model.value) is str
            and type(model.usage_limit) is int
            and ((value := model.discount_limit) is UNSET or value is None or type(value) is int)
            and ((value := model.reservation_limit) is UNSET or value is None or type(value) is int)
            and ((value := model.is_reservation_mandatory) is UNSET or value is None or type(value) is bool)
            and ((value := model.recipient_integration_id) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = CouponResponse._struct(
            model.id,
            model.application_id,
            model.campaign_id,
            model.value,
            model.usage_limit,
            model.discount_limit,
            model.reservation_limit,
            model.is_reservation_mandatory,
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            model.recipient_integration_id,
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_response = CouponResponse.take
encode_coupon_response = CouponResponse.encode
