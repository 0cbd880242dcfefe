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
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is RuleFailureReason
            and type(model.campaign_id) is int
            and type(model.campaign_name) is str
            and type(model.ruleset_id) is int
            and type(model.rule_index) is int
            and type(model.rule_name) is str
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "campaignID": model.campaign_id,
            "campaignName": model.campaign_name,
            "rulesetID": model.ruleset_id,
            "ruleIndex": model.rule_index,
            "ruleName": model.rule_name,
        }
        if (value := model.coupon_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["couponID"] = value
        if (value := model.coupon_value) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["couponValue"] = value
        if (value := model.referral_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["referralID"] = value
        if (value := model.referral_value) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["referralValue"] = value
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


take_rule_failure_reason = RuleFailureReason.take
encode_rule_failure_reason = RuleFailureReason.encode
