"""CouponReservationResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CouponReservationResponse(Model):
    """Coupon that was reserved."""

    id: int
    """Number of the coupon."""
    campaign_id: int
    """Campaign the coupon belongs to."""
    value: str
    """The coupon's code."""
    usage_limit: int
    """How often the coupon can be redeemed."""
    usage_counter: int
    """How often it has been redeemed."""
    created: datetime
    """When the coupon was made."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the coupon."""
    batch_id: str | None | Unset = UNSET
    """Batch the coupon was created in."""
    is_reservation_mandatory: bool | None | Unset = UNSET
    """Whether the coupon has to be reserved before it can be redeemed."""
    implicitly_reserved: bool | None | Unset = UNSET
    """Whether the coupon counts as reserved for every customer."""
    reservation: bool | None | Unset = UNSET
    """Whether the call made a new reservation."""


CouponReservationResponse.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField("value", "value", codecs.STRING, required=True),
    WireField("usage_limit", "usageLimit", codecs.INTEGER, required=True),
    WireField("usage_counter", "usageCounter", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
    WireField("batch_id", "batchId", codecs.Nullable(codecs.STRING)),
    WireField("is_reservation_mandatory", "isReservationMandatory", codecs.Nullable(codecs.BOOLEAN)),
    WireField("implicitly_reserved", "implicitlyReserved", codecs.Nullable(codecs.BOOLEAN)),
    WireField("reservation", "reservation", codecs.Nullable(codecs.BOOLEAN)),
)
