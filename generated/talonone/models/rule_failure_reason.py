"""RuleFailureReason. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


RuleFailureReason.wire_fields = (
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
