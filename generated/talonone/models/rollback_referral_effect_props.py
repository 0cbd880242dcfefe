"""RollbackReferralEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class RollbackReferralEffectProps(Model):
    """Redemption of a referral code was undone."""

    value: str
    """The code."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("value", "value", codecs.STRING, required=True),)

    @staticmethod
    def take(read: Any) -> RollbackReferralEffectProps:
        made = reading.new(RollbackReferralEffectProps)
        made.value = read.value
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is RollbackReferralEffectProps and type(model.value) is str):
            raise writing.Misfit
        written = RollbackReferralEffectProps._struct(model.value)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_rollback_referral_effect_props = RollbackReferralEffectProps.take
encode_rollback_referral_effect_props = RollbackReferralEffectProps.encode
