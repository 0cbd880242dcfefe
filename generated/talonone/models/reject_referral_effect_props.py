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
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is RejectReferralEffectProps
            and type(model.value) is str
            and type(model.rejection_reason) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"value": model.value, "rejectionReason": model.rejection_reason}
        if (value := model.condition_index) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["conditionIndex"] = value
        if (value := model.effect_index) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["effectIndex"] = value
        if (value := model.details) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["details"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_reject_referral_effect_props = RejectReferralEffectProps.take
encode_reject_referral_effect_props = RejectReferralEffectProps.encode
