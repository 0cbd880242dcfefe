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
    def decode(data: Any) -> CouponResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CouponResponse)
        known = 12
        made.id = data["ID"]
        made.application_id = data["ApplicationID"]
        made.campaign_id = data["CampaignID"]
        made.value = data["Value"]
        made.usage_limit = data["UsageLimit"]
        if not (
            type(made.id) is int
            and type(made.application_id) is int
            and type(made.campaign_id) is int
            and type(made.value) is str
            and type(made.usage_limit) is int
        ):
            raise reading.Misfit
        if "DiscountLimit" in data:
            value = data["DiscountLimit"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.discount_limit = value
        else:
            made.discount_limit = UNSET
            known -= 1
        if "ReservationLimit" in data:
            value = data["ReservationLimit"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.reservation_limit = value
        else:
            made.reservation_limit = UNSET
            known -= 1
        if "IsReservationMandatory" in data:
            value = data["IsReservationMandatory"]
            if not (type(value) is bool or value is None):
                raise reading.Misfit
            made.is_reservation_mandatory = value
        else:
            made.is_reservation_mandatory = UNSET
            known -= 1
        if "StartDate" in data:
            value = data["StartDate"]
            made.start_date = None if value is None else reading.moment(value)
        else:
            made.start_date = UNSET
            known -= 1
        if "ExpiryDate" in data:
            value = data["ExpiryDate"]
            made.expiry_date = None if value is None else reading.moment(value)
        else:
            made.expiry_date = UNSET
            known -= 1
        if "RecipientIntegrationID" in data:
            value = data["RecipientIntegrationID"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.recipient_integration_id = value
        else:
            made.recipient_integration_id = UNSET
            known -= 1
        if "Attributes" in data:
            value = data["Attributes"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.attributes = None if value is None else reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, CouponResponse)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is CouponResponse
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.campaign_id) is int
            and type(model.value) is str
            and type(model.usage_limit) is int
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "ID": model.id,
            "ApplicationID": model.application_id,
            "CampaignID": model.campaign_id,
            "Value": model.value,
            "UsageLimit": model.usage_limit,
        }
        if (value := model.discount_limit) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["DiscountLimit"] = value
        if (value := model.reservation_limit) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["ReservationLimit"] = value
        if (value := model.is_reservation_mandatory) is not UNSET:
            if not (type(value) is bool or value is None):
                raise writing.Misfit
            data["IsReservationMandatory"] = value
        if (value := model.start_date) is not UNSET:
            data["StartDate"] = None if value is None else writing.moment(value)
        if (value := model.expiry_date) is not UNSET:
            data["ExpiryDate"] = None if value is None else writing.moment(value)
        if (value := model.recipient_integration_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["RecipientIntegrationID"] = value
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["Attributes"] = None if value is None else writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_coupon_response = CouponResponse.decode
encode_coupon_response = CouponResponse.encode
