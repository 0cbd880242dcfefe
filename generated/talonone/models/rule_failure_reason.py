"""RuleFailureReason. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class RuleFailureReason(Model):
    """Why a rule did not apply."""

    campaign_id: int
    """Campaign of the rule."""
    campaign_name: str
    """Name of the campaign."""
    ruleset_id: int
    """Ruleset that holds the rule."""
    coupon_id: int | None | Unset = UNSET
    """Coupon that was tried."""
    coupon_value: str | None | Unset = UNSET
    """Code of the coupon that was tried."""
    referral_id: int | None | Unset = UNSET
    """Referral that was tried."""
    referral_value: str | None | Unset = UNSET
    """Code of the referral that was tried."""
    rule_index: int
    """Position of the rule in its ruleset."""
    rule_name: str
    """Name of the rule."""
    condition_index: int | None | Unset = UNSET
    """Position of the condition that failed."""
    effect_index: int | None | Unset = UNSET
    """Position of the effect that failed."""
    details: str | None | Unset = UNSET
    """More about the failure."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaign_id", "campaignID", codecs.INTEGER, required=True),
            WireField("campaign_name", "campaignName", codecs.STRING, required=True),
            WireField("ruleset_id", "rulesetID", codecs.INTEGER, required=True),
            WireField("coupon_id", "couponID", codecs.Nullable(codecs.INTEGER)),
            WireField("coupon_value", "couponValue", codecs.Nullable(codecs.STRING)),
            WireField("referral_id", "referralID", codecs.Nullable(codecs.INTEGER)),
            WireField("referral_value", "referralValue", codecs.Nullable(codecs.STRING)),
            WireField("rule_index", "ruleIndex", codecs.INTEGER, required=True),
            WireField("rule_name", "ruleName", codecs.STRING, required=True),
            WireField("condition_index", "conditionIndex", codecs.Nullable(codecs.INTEGER)),
            WireField("effect_index", "effectIndex", codecs.Nullable(codecs.INTEGER)),
            WireField("details", "details", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> RuleFailureReason:
        made = reading.new(RuleFailureReason)
        made.campaign_id = read.campaign_id
        made.campaign_name = read.campaign_name
        made.ruleset_id = read.ruleset_id
        made.coupon_id = read.coupon_id
        made.coupon_value = read.coupon_value
        made.referral_id = read.referral_id
        made.referral_value = read.referral_value
        made.rule_index = read.rule_index
        made.rule_name = read.rule_name
        made.condition_index = read.condition_index
        made.effect_index = read.effect_index
        made.details = read.details
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is RuleFailureReason
            and type(model.campaign_id) is int
            and type(model.campaign_name) is str
            and type(model.ruleset_id) is int
            and type(model.rule_index) is int
            and type(model.rule_name) is str
            and ((value := model.coupon_id) is UNSET or value is None or type(value) is int)
            and ((value := model.coupon_value) is UNSET or value is None or type(value) is str)
            and ((value := model.referral_id) is UNSET or value is None or type(value) is int)
            and ((value := model.referral_value) is UNSET or value is None or type(value) is str)
            and ((value := model.condition_index) is UNSET or value is None or type(value) is int)
            and ((value := model.effect_index) is UNSET or value is None or type(value) is int)
            and ((value := model.details) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = RuleFailureReason._struct(
            model.campaign_id,
            model.campaign_name,
            model.ruleset_id,
            model.rule_index,
            model.rule_name,
            model.coupon_id,
            model.coupon_value,
            model.referral_id,
            model.referral_value,
            model.condition_index,
            model.effect_index,
            model.details,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_rule_failure_reason = RuleFailureReason.take
encode_rule_failure_reason = RuleFailureReason.encode
