"""RedeemReferralEffectProps. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class RedeemReferralEffectProps(Model):
    """A referral code was redeemed."""

    id: int
    """Number of the referral."""
    value: str
    """The code."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.INTEGER, required=True),
            WireField("value", "value", codecs.STRING, required=True),
        )

    @staticmethod
    def take(read: Any) -> RedeemReferralEffectProps:
        made = reading.new(RedeemReferralEffectProps)
        made.id = read.id
        made.value = read.value
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (
            type(model) is RedeemReferralEffectProps and type(model.id) is int and type(model.value) is str
        ):
            raise writing.Misfit
        written = RedeemReferralEffectProps._struct(model.id, model.value)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_redeem_referral_effect_props = RedeemReferralEffectProps.take
encode_redeem_referral_effect_props = RedeemReferralEffectProps.encode
