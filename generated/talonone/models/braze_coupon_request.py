"""BrazeCouponRequest. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.limits import Limited
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class BrazeCouponRequest(Model):
    """Coupon to create, or to look up by an identifier used before."""

    deployment_url: str
    """Host name of your Talon.One deployment."""
    application_id: int
    """Application the campaign belongs to; its number is part of the address shown in the Campaign
    Manager. At least 1."""
    campaign_id: int
    """Campaign the coupon belongs to; its number is part of the address shown in the Campaign Manager.
    At least 1."""
    identifier: str
    """Key by which a repeat is recognised. A fresh value makes a coupon; one that was used before
    returns the coupon made then. Best taken from a variable that Braze controls, such as
    `message_api_id`, `variant_api_id` or `dispatch_id`. Not empty."""
    usage_limit: int | Unset = UNSET
    """How often the coupon can be redeemed. Server default 1."""
    discount_limit: Decimal | Unset = field(default=UNSET, converter=codecs.omissible_decimal)
    """Total discount the coupon can give, at most 999,999. Leave out for percentages and the like. At
    least 0, at most 999999."""
    reservation_limit: int | Unset = UNSET
    """How often the coupon can be reserved; 999,999 at most. At least 0, at most 999999."""
    is_reservation_mandatory: bool | Unset = UNSET
    """Whether the coupon has to be reserved before it can be redeemed."""
    limits: Sequence[BrazeCouponLimit] | Unset = UNSET
    """Finer limits on the coupon."""
    integration_id: str | Unset = UNSET
    """Integration id of the only customer who may use the coupon."""
    start_date: datetime | Unset = UNSET
    """When the coupon starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When the coupon stops working."""
    valid_characters: Sequence[str] | Unset = UNSET
    """Characters that the random part of the code is drawn from."""
    coupon_pattern: str | Unset = UNSET
    """Shape of the code; each `#` becomes one of `validCharacters`."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes to set on the coupon."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("deployment_url", "deploymentUrl", codecs.STRING, required=True),
            WireField(
                "application_id",
                "applicationId",
                Limited(codecs.INTEGER, minimum=1, format="int64"),
                required=True,
            ),
            WireField(
                "campaign_id", "campaignId", Limited(codecs.INTEGER, minimum=1, format="int64"), required=True
            ),
            WireField("identifier", "identifier", Limited(codecs.STRING, min_length=1), required=True),
            WireField("usage_limit", "usageLimit", Limited(codecs.INTEGER, format="int64")),
            WireField("discount_limit", "discountLimit", Limited(codecs.DECIMAL, minimum=0, maximum=999999)),
            WireField(
                "reservation_limit",
                "reservationLimit",
                Limited(codecs.INTEGER, minimum=0, maximum=999999, format="int64"),
            ),
            WireField("is_reservation_mandatory", "isReservationMandatory", codecs.BOOLEAN),
            WireField("limits", "limits", codecs.ArrayOf(ModelOf(BrazeCouponLimit))),
            WireField("integration_id", "integrationId", codecs.STRING),
            WireField("start_date", "startDate", codecs.DATE_TIME),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
            WireField("valid_characters", "validCharacters", codecs.ArrayOf(codecs.STRING)),
            WireField("coupon_pattern", "couponPattern", codecs.STRING),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
        )

    @staticmethod
    def take(read: Any) -> BrazeCouponRequest:
        made = reading.new(BrazeCouponRequest)
        made.deployment_url = read.deployment_url
        made.application_id = read.application_id
        made.campaign_id = read.campaign_id
        made.identifier = read.identifier
        made.usage_limit = read.usage_limit
        made.discount_limit = value if (value := read.discount_limit) is UNSET else reading.decimal(value)
        made.reservation_limit = read.reservation_limit
        made.is_reservation_mandatory = read.is_reservation_mandatory
        made.limits = (
            value if (value := read.limits) is UNSET else [take_braze_coupon_limit(item) for item in value]
        )
        made.integration_id = read.integration_id
        made.start_date = value if (value := read.start_date) is UNSET else reading.moment(value)
        made.expiry_date = value if (value := read.expiry_date) is UNSET else reading.moment(value)
        made.valid_characters = read.valid_characters
        made.coupon_pattern = read.coupon_pattern
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is BrazeCouponRequest
            and type(model.deployment_url) is str
            and type(model.application_id) is int
            and type(model.campaign_id) is int
            and type(model.identifier) is str
            and ((value := model.usage_limit) is UNSET or type(value) is int)
            and ((value := model.reservation_limit) is UNSET or type(value) is int)
            and ((value := model.is_reservation_mandatory) is UNSET or type(value) is bool)
            and ((value := model.integration_id) is UNSET or type(value) is str)
            and ((value := model.coupon_pattern) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = BrazeCouponRequest._struct(
            model.deployment_url,
            model.application_id,
            model.campaign_id,
            model.identifier,
            model.usage_limit,
            value if (value := model.discount_limit) is UNSET else writing.decimal(value),
            model.reservation_limit,
            model.is_reservation_mandatory,
            value
            if (value := model.limits) is UNSET
            else [encode_braze_coupon_limit(item) for item in writing.array(value)],
            model.integration_id,
            value if (value := model.start_date) is UNSET else writing.moment(value),
            value if (value := model.expiry_date) is UNSET else writing.moment(value),
            value if (value := model.valid_characters) is UNSET else writing.texts(value),
            model.coupon_pattern,
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_braze_coupon_request = BrazeCouponRequest.take
encode_braze_coupon_request = BrazeCouponRequest.encode

from talonone.models.braze_coupon_limit import (
    BrazeCouponLimit,
    encode_braze_coupon_limit,
    take_braze_coupon_limit,
)
