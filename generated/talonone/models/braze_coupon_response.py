"""BrazeCouponResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class BrazeCouponResponse(Model):
    """Coupon that was created or found."""

    id: int | None | Unset = UNSET
    """Number of the coupon."""
    application_id: int | None | Unset = UNSET
    """Application the campaign belongs to."""
    campaign_id: int | None | Unset = UNSET
    """Campaign the coupon belongs to."""
    value: str | None | Unset = UNSET
    """The code to hand out."""
    discount_limit: int | None | Unset = UNSET
    """Total discount the coupon can give."""
    reservation_limit: int | None | Unset = UNSET
    """How often the coupon can be reserved. At least 0, at most 999999."""
    is_reservation_mandatory: bool | None | Unset = UNSET
    """Whether the coupon has to be reserved before it can be redeemed."""
    limits: Sequence[BrazeCouponResponseLimit] | None | Unset = UNSET
    """Finer limits on the coupon."""
    start_date: datetime | None | Unset = UNSET
    """When the coupon starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When the coupon stops working."""
    recipient_integration_id: str | None | Unset = UNSET
    """Integration id of the only customer who may use the coupon."""
    usage_limit: int | None | Unset = UNSET
    """How often the coupon can be redeemed."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the coupon."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "ID", codecs.Nullable(codecs.INTEGER)),
            WireField("application_id", "ApplicationID", codecs.Nullable(codecs.INTEGER)),
            WireField("campaign_id", "CampaignID", codecs.Nullable(codecs.INTEGER)),
            WireField("value", "Value", codecs.Nullable(codecs.STRING)),
            WireField("discount_limit", "DiscountLimit", codecs.Nullable(codecs.INTEGER)),
            WireField("reservation_limit", "ReservationLimit", codecs.Nullable(codecs.INTEGER)),
            WireField("is_reservation_mandatory", "IsReservationMandatory", codecs.Nullable(codecs.BOOLEAN)),
            WireField("limits", "Limits", codecs.Nullable(codecs.ArrayOf(ModelOf(BrazeCouponResponseLimit)))),
            WireField("start_date", "StartDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("expiry_date", "ExpiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("recipient_integration_id", "RecipientIntegrationID", codecs.Nullable(codecs.STRING)),
            WireField("usage_limit", "UsageLimit", codecs.Nullable(codecs.INTEGER)),
            WireField("attributes", "Attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
        )

    @staticmethod
    def take(read: Any) -> BrazeCouponResponse:
        made = reading.new(BrazeCouponResponse)
        made.id = read.id
        made.application_id = read.application_id
        made.campaign_id = read.campaign_id
        made.value = read.value
        made.discount_limit = read.discount_limit
        made.reservation_limit = read.reservation_limit
        made.is_reservation_mandatory = read.is_reservation_mandatory
        made.limits = (
            value
            if (value := read.limits) is UNSET or value is None
            else [take_braze_coupon_response_limit(item) for item in value]
        )
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
            type(model) is BrazeCouponResponse
            and ((value := model.id) is UNSET or value is None or type(value) is int)
            and ((value := model.application_id) is UNSET or value is None or type(value) is int)
            and ((value := model.campaign_id) is UNSET or value is None or type(value) is int)
            and ((value := model.value) is UNSET or value is None or type(value) is str)
            and ((value := model.discount_limit) is UNSET or value is None or type(value) is int)
            and ((value := model.reservation_limit) is UNSET or value is None or type(value) is int)
            and ((value := model.is_reservation_mandatory) is UNSET or value is None or type(value) is bool)
            and ((value := model.recipient_integration_id) is UNSET or value is None or type(value) is str)
            and ((value := model.usage_limit) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = BrazeCouponResponse._struct(
            model.id,
            model.application_id,
            model.campaign_id,
            model.value,
            model.discount_limit,
            model.reservation_limit,
            model.is_reservation_mandatory,
            value
            if (value := model.limits) is UNSET or value is None
            else [encode_braze_coupon_response_limit(item) for item in writing.array(value)],
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            model.recipient_integration_id,
            model.usage_limit,
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_braze_coupon_response = BrazeCouponResponse.take
encode_braze_coupon_response = BrazeCouponResponse.encode

from talonone.models.braze_coupon_response_limit import (
    BrazeCouponResponseLimit,
    encode_braze_coupon_response_limit,
    take_braze_coupon_response_limit,
)
