"""RedeemReferralEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class RedeemReferralEffectProps(Model):
    """A referral code was redeemed."""

    id: int
    """Number of the referral."""
    value: str
    """The code."""


RedeemReferralEffectProps.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("value", "value", codecs.STRING, required=True),
)
