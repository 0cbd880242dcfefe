"""CouponCreatedEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CouponCreatedEffectProps(Model):
    """A coupon was created."""

    value: str
    """The code."""
    profile_id: str
    """Integration id of the customer it is for."""


CouponCreatedEffectProps.wire_fields = (
    WireField("value", "value", codecs.STRING, required=True),
    WireField("profile_id", "profileId", codecs.STRING, required=True),
)
