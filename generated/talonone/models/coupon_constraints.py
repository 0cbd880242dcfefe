"""CouponConstraints. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CouponConstraints(Model):
    """Limits in number, amount and time on a coupon."""

    usage_limit: int | Unset = UNSET
    """How often it can be redeemed; 0 sets no limit. At least 0, at most 999999."""
    discount_limit: Decimal | Unset = field(default=UNSET, converter=codecs.omissible_decimal)
    """Total discount it can give. At least 0, at most 999999."""
    start_date: datetime | Unset = UNSET
    """When it starts to work."""
    expiry_date: datetime | Unset = UNSET
    """When it stops working."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("usage_limit", "usageLimit", codecs.INTEGER),
            WireField("discount_limit", "discountLimit", codecs.DECIMAL),
            WireField("start_date", "startDate", codecs.DATE_TIME),
            WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
        )

    @staticmethod
    def take(read: Any) -> CouponConstraints:
        made = reading.new(CouponConstraints)
        made.usage_limit = read.usage_limit
        made.discount_limit = value if (value := read.discount_limit) is UNSET else reading.decimal(value)
        made.start_date = value if (value := read.start_date) is UNSET else reading.moment(value)
        made.expiry_date = value if (value := read.expiry_date) is UNSET else reading.moment(value)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CouponConstraints and ((value := model.usage_limit) is UNSET or type(value) is int)
        ):
            raise writing.Misfit
        written = CouponConstraints._struct(
            model.usage_limit,
            value if (value := model.discount_limit) is UNSET else writing.decimal(value),
            value if (value := model.start_date) is UNSET else writing.moment(value),
            value if (value := model.expiry_date) is UNSET else writing.moment(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_coupon_constraints = CouponConstraints.take
encode_coupon_constraints = CouponConstraints.encode
