"""AcceptReferralEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class AcceptReferralEffectProps(Model):
    """A referral code was accepted."""

    value: str
    """The code."""


AcceptReferralEffectProps.wire_fields = (WireField("value", "value", codecs.STRING, required=True),)
