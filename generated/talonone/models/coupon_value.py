"""CouponValue. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class CouponValue(Model):
    """Code of a coupon."""

    value: str | Unset = UNSET
    """The code. At least 4 characters."""


CouponValue.wire_fields = (WireField("value", "value", codecs.STRING),)
