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
    def decode(data: Any) -> CouponReservationResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CouponReservationResponse)
        known = 11
        made.id = data["id"]
        made.campaign_id = data["campaignId"]
        made.value = data["value"]
        made.usage_limit = data["usageLimit"]
        made.usage_counter = data["usageCounter"]
        made.created = reading.moment(data["created"])
        if not (
            type(made.id) is int
            and type(made.campaign_id) is int
            and type(made.value) is str
            and type(made.usage_limit) is int
            and type(made.usage_counter) is int
        ):
            raise reading.Misfit
        if "attributes" in data:
            value = data["attributes"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.attributes = None if value is None else reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        if "batchId" in data:
            value = data["batchId"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.batch_id = value
        else:
            made.batch_id = UNSET
            known -= 1
        if "isReservationMandatory" in data:
            value = data["isReservationMandatory"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.is_reservation_mandatory = value
        else:
            made.is_reservation_mandatory = UNSET
            known -= 1
        if "implicitlyReserved" in data:
            value = data["implicitlyReserved"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.implicitly_reserved = value
        else:
            made.implicitly_reserved = UNSET
            known -= 1
        if "reservation" in data:
            value = data["reservation"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.reservation = value
        else:
            made.reservation = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, CouponReservationResponse)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is CouponReservationResponse
            and type(model.id) is int
            and type(model.campaign_id) is int
            and type(model.value) is str
            and type(model.usage_limit) is int
            and type(model.usage_counter) is int
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "id": model.id,
            "campaignId": model.campaign_id,
            "value": model.value,
            "usageLimit": model.usage_limit,
            "usageCounter": model.usage_counter,
            "created": writing.moment(model.created),
        }
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["attributes"] = None if value is None else writing.plains(value)
        if (value := model.batch_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["batchId"] = value
        if (value := model.is_reservation_mandatory) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["isReservationMandatory"] = value
        if (value := model.implicitly_reserved) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["implicitlyReserved"] = value
        if (value := model.reservation) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["reservation"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_coupon_reservation_response = CouponReservationResponse.decode
encode_coupon_reservation_response = CouponReservationResponse.encode
