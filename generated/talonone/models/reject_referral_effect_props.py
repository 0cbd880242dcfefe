"""RejectReferralEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("value", "value", codecs.STRING, required=True),
            WireField("rejection_reason", "rejectionReason", codecs.STRING, required=True),
            WireField("condition_index", "conditionIndex", codecs.Nullable(codecs.INTEGER)),
            WireField("effect_index", "effectIndex", codecs.Nullable(codecs.INTEGER)),
            WireField("details", "details", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> RejectReferralEffectProps:
        made = reading.new(RejectReferralEffectProps)
        made.value = read.value
        made.rejection_reason = read.rejection_reason
        made.condition_index = read.condition_index
        made.effect_index = read.effect_index
        made.details = read.details
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is RejectReferralEffectProps
            and type(model.value) is str
            and type(model.rejection_reason) is str
            and ((value := model.condition_index) is UNSET or value is None or type(value) is int)
            and ((value := model.effect_index) is UNSET or value is None or type(value) is int)
            and ((value := model.details) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = RejectReferralEffectProps._struct(
            model.value, model.rejection_reason, model.condition_index, model.effect_index, model.details
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_reject_referral_effect_props = RejectReferralEffectProps.take
encode_reject_referral_effect_props = RejectReferralEffectProps.encode
