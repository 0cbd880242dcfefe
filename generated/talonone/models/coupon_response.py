"""CouponResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


CouponResponse.wire_fields = (
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
