"""ReferralCreatedEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ReferralCreatedEffectProps(Model):
    """A referral code was created."""

    value: str
    """The code."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("value", "value", codecs.STRING, required=True),)

    @staticmethod
    def take(read: Any) -> ReferralCreatedEffectProps:
        made = reading.new(ReferralCreatedEffectProps)
        made.value = read.value
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is ReferralCreatedEffectProps and type(model.value) is str):
            raise writing.Misfit
        written = ReferralCreatedEffectProps._struct(model.value)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_referral_created_effect_props = ReferralCreatedEffectProps.take
encode_referral_created_effect_props = ReferralCreatedEffectProps.encode
