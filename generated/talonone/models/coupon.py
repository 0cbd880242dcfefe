"""Coupon. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.limit_config import LimitConfig

Coupon.wire_fields = (
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
