"""Coupon. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Coupon(Model):
    """A coupon as it is stored now."""

    id: int
    """Internal number of this thing. At least 1."""
    created: datetime
    """When it was stored."""
    campaign_id: int
    """Campaign that owns it."""
    value: str
    """The code. At least 4 characters."""
    usage_limit: int
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""
    discount_limit: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Total discount it can give. At least 0, at most 999999."""
    start_date: datetime | None | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | None | Unset = UNSET
    """When it stops working."""
    limits: Sequence[LimitConfig] | None | Unset = UNSET
    """The limits."""
    usage_counter: int
    """How often it has been redeemed."""
    discount_counter: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Discount it has given so far."""
    discount_remainder: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Discount it can still give."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes set on the coupon."""
    referral_id: int | None | Unset = UNSET
    """Referral the coupon was created for."""
    recipient_integration_id: str | None | Unset = UNSET
    """Integration id of the only customer who may use it. At most 1000 characters."""
    import_id: int | None | Unset = UNSET
    """Import that brought it in."""
    reservation: bool | None | Unset = UNSET
    """Whether a reservation effect made a new reservation. Server default true."""
    batch_id: str | None | Unset = UNSET
    """Batch it was created in."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("created", "created", codecs.DATE_TIME, required=True),
            WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
            WireField("value", "value", codecs.STRING, required=True),
            WireField("usage_limit", "usageLimit", codecs.INTEGER, required=True),
            WireField("discount_limit", "discountLimit", codecs.Nullable(codecs.DECIMAL)),
            WireField("start_date", "startDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("limits", "limits", codecs.Nullable(codecs.ArrayOf(ModelOf(LimitConfig)))),
            WireField("usage_counter", "usageCounter", codecs.INTEGER, required=True),
            WireField("discount_counter", "discountCounter", codecs.Nullable(codecs.DECIMAL)),
            WireField("discount_remainder", "discountRemainder", codecs.Nullable(codecs.DECIMAL)),
            WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
            WireField("referral_id", "referralId", codecs.Nullable(codecs.INTEGER)),
            WireField("recipient_integration_id", "recipientIntegrationId", codecs.Nullable(codecs.STRING)),
            WireField("import_id", "importId", codecs.Nullable(codecs.INTEGER)),
            WireField("reservation", "reservation", codecs.Nullable(codecs.BOOLEAN)),
            WireField("batch_id", "batchId", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> Coupon:
        made = reading.new(Coupon)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.campaign_id = read.campaign_id
        made.value = read.value
        made.usage_limit = read.usage_limit
        made.discount_limit = (
            value if (value := read.discount_limit) is UNSET or value is None else reading.decimal(value)
        )
        made.start_date = (
            value if (value := read.start_date) is UNSET or value is None else reading.moment(value)
        )
        made.expiry_date = (
            value if (value := read.expiry_date) is UNSET or value is None else reading.moment(value)
        )
        made.limits = (
            value
            if (value := read.limits) is UNSET or value is None
            else [take_limit_config(item) for item in value]
        )
        made.usage_counter = read.usage_counter
        made.discount_counter = (
            value if (value := read.discount_counter) is UNSET or value is None else reading.decimal(value)
        )
        made.discount_remainder = (
            value if (value := read.discount_remainder) is UNSET or value is None else reading.decimal(value)
        )
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.referral_id = read.referral_id
        made.recipient_integration_id = read.recipient_integration_id
        made.import_id = read.import_id
        made.reservation = read.reservation
        made.batch_id = read.batch_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Coupon
            and type(model.id) is int
            and type(model.campaign_id) is int
            and type(model.value) is str
            and type(model.usage_limit) is int
            and type(model.usage_counter) is int
            and ((value := model.referral_id) is UNSET or value is None or type(value) is int)
            and ((value := model.recipient_integration_id) is UNSET or value is None or type(value) is str)
            and ((value := model.import_id) is UNSET or value is None or type(value) is int)
            and ((value := model.reservation) is UNSET or value is None or type(value) is bool)
            and ((value := model.batch_id) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = Coupon._struct(
            model.id,
            writing.moment(model.created),
            model.campaign_id,
            model.value,
            model.usage_limit,
            model.usage_counter,
            value if (value := model.discount_limit) is UNSET or value is None else writing.decimal(value),
            value if (value := model.start_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            value
            if (value := model.limits) is UNSET or value is None
            else [encode_limit_config(item) for item in writing.array(value)],
            value if (value := model.discount_counter) is UNSET or value is None else writing.decimal(value),
            value
            if (value := model.discount_remainder) is UNSET or value is None
            else writing.decimal(value),
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.referral_id,
            model.recipient_integration_id,
            model.import_id,
            model.reservation,
            model.batch_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon = Coupon.take
encode_coupon = Coupon.encode

from talonone.models.limit_config import LimitConfig, encode_limit_config, take_limit_config
