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
    def decode(data: Any) -> RuleFailureReason:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(RuleFailureReason)
        known = 12
        made.campaign_id = data["campaignID"]
        made.campaign_name = data["campaignName"]
        made.ruleset_id = data["rulesetID"]
        made.rule_index = data["ruleIndex"]
        made.rule_name = data["ruleName"]
        if not (
            type(made.campaign_id) is int
            and type(made.campaign_name) is str
            and type(made.ruleset_id) is int
            and type(made.rule_index) is int
            and type(made.rule_name) is str
        ):
            raise reading.Misfit
        if "couponID" in data:
            value = data["couponID"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.coupon_id = value
        else:
            made.coupon_id = UNSET
            known -= 1
        if "couponValue" in data:
            value = data["couponValue"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.coupon_value = value
        else:
            made.coupon_value = UNSET
            known -= 1
        if "referralID" in data:
            value = data["referralID"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.referral_id = value
        else:
            made.referral_id = UNSET
            known -= 1
        if "referralValue" in data:
            value = data["referralValue"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.referral_value = value
        else:
            made.referral_value = UNSET
            known -= 1
        if "conditionIndex" in data:
            value = data["conditionIndex"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.condition_index = value
        else:
            made.condition_index = UNSET
            known -= 1
        if "effectIndex" in data:
            value = data["effectIndex"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.effect_index = value
        else:
            made.effect_index = UNSET
            known -= 1
        if "details" in data:
            value = data["details"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.details = value
        else:
            made.details = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, RuleFailureReason)
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


decode_rule_failure_reason = RuleFailureReason.decode
encode_rule_failure_reason = RuleFailureReason.encode
