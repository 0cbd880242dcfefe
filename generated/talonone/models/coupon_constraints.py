"""CouponConstraints. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from attrs import define, field

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


CouponConstraints.wire_fields = (
    WireField("usage_limit", "usageLimit", codecs.INTEGER),
    WireField("discount_limit", "discountLimit", codecs.DECIMAL),
    WireField("start_date", "startDate", codecs.DATE_TIME),
    WireField("expiry_date", "expiryDate", codecs.DATE_TIME),
)
