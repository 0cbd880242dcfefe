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
    def decode(data: Any) -> BrazeCouponResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(BrazeCouponResponse)
        known = 13
        if "ID" in data:
            value = data["ID"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.id = value
        else:
            made.id = UNSET
            known -= 1
        if "ApplicationID" in data:
            value = data["ApplicationID"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.application_id = value
        else:
            made.application_id = UNSET
            known -= 1
        if "CampaignID" in data:
            value = data["CampaignID"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.campaign_id = value
        else:
            made.campaign_id = UNSET
            known -= 1
        if "Value" in data:
            value = data["Value"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.value = value
        else:
            made.value = UNSET
            known -= 1
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
        if "Limits" in data:
            value = data["Limits"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.limits = (
                None if value is None else [decode_braze_coupon_response_limit(item) for item in value]
            )
        else:
            made.limits = UNSET
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
        if "UsageLimit" in data:
            value = data["UsageLimit"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.usage_limit = value
        else:
            made.usage_limit = UNSET
            known -= 1
        if "Attributes" in data:
            value = data["Attributes"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.attributes = None if value is None else reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, BrazeCouponResponse)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is BrazeCouponResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["ID"] = value
        if (value := model.application_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["ApplicationID"] = value
        if (value := model.campaign_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["CampaignID"] = value
        if (value := model.value) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["Value"] = value
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
        if (value := model.limits) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["Limits"] = (
                None if value is None else [encode_braze_coupon_response_limit(item) for item in value]
            )
        if (value := model.start_date) is not UNSET:
            data["StartDate"] = None if value is None else writing.moment(value)
        if (value := model.expiry_date) is not UNSET:
            data["ExpiryDate"] = None if value is None else writing.moment(value)
        if (value := model.recipient_integration_id) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["RecipientIntegrationID"] = value
        if (value := model.usage_limit) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["UsageLimit"] = value
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["Attributes"] = None if value is None else writing.plains(value)
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_braze_coupon_response = BrazeCouponResponse.decode
encode_braze_coupon_response = BrazeCouponResponse.encode

from talonone.models.braze_coupon_response_limit import (
    BrazeCouponResponseLimit,
    decode_braze_coupon_response_limit,
    encode_braze_coupon_response_limit,
)
