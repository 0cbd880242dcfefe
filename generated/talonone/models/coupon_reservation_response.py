"""CouponReservationResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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

    @staticmethod
    def take(read: Any) -> CouponReservationResponse:
        made = reading.new(CouponReservationResponse)
        made.id = read.id
        made.campaign_id = read.campaign_id
        made.value = read.value
        made.usage_limit = read.usage_limit
        made.usage_counter = read.usage_counter
        made.created = reading.moment(read.created)
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.batch_id = read.batch_id
        made.is_reservation_mandatory = read.is_reservation_mandatory
        made.implicitly_reserved = read.implicitly_reserved
        made.reservation = read.reservation
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CouponReservationResponse
            and type(model.id) is int
            and type(model.campaign_id) is int
            and type(model.value) is str
            and type(model.usage_limit) is int
            and type(model.usage_counter) is int
            and ((value := model.batch_id) is UNSET or value is None or type(value) is str)
            and ((value := model.is_reservation_mandatory) is UNSET or value is None or type(value) is bool)
            and ((value := model.implicitly_reserved) is UNSET or value is None or type(value) is bool)
            and ((value := model.reservation) is UNSET or value is None or type(value) is bool)
        ):
            raise writing.Misfit
        written = CouponReservationResponse._struct(
            model.id,
            model.campaign_id,
            model.value,
            model.usage_limit,
            model.usage_counter,
            writing.moment(model.created),
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.batch_id,
            model.is_reservation_mandatory,
            model.implicitly_reserved,
            model.reservation,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_reservation_response = CouponReservationResponse.take
encode_coupon_reservation_response = CouponReservationResponse.encode
