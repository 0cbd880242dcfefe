"""RejectReferralEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RejectReferralEffectProps(Model):
    """A referral code was turned down."""

    value: str
    """The code."""
    rejection_reason: str
    """Why it was turned down."""
    condition_index: int | None | Unset = UNSET
    """Position of the condition that failed."""
    effect_index: int | None | Unset = UNSET
    """Position of the effect that failed."""
    details: str | None | Unset = UNSET
    """More about the failure."""


RejectReferralEffectProps.wire_fields = (
    WireField("value", "value", codecs.STRING, required=True),
    WireField("rejection_reason", "rejectionReason", codecs.STRING, required=True),
    WireField("condition_index", "conditionIndex", codecs.Nullable(codecs.INTEGER)),
    WireField("effect_index", "effectIndex", codecs.Nullable(codecs.INTEGER)),
    WireField("details", "details", codecs.Nullable(codecs.STRING)),
)
