"""EffectEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class EffectEntity(Model):
    """Where an effect comes from, and of which kind it is."""

    campaign_id: int
    """Campaign of the rule."""
    ruleset_id: int
    """Ruleset that holds the rule."""
    rule_index: int
    """Position of the rule in its ruleset."""
    rule_name: str
    """Name of the rule."""
    effect_type: str
    """Kind of effect; tells the shape of `props`."""
    triggered_by_coupon: int | Unset = UNSET
    """Coupon that set off the rule."""


EffectEntity.wire_fields = (
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField("ruleset_id", "rulesetId", codecs.INTEGER, required=True),
    WireField("rule_index", "ruleIndex", codecs.INTEGER, required=True),
    WireField("rule_name", "ruleName", codecs.STRING, required=True),
    WireField("effect_type", "effectType", codecs.STRING, required=True),
    WireField("triggered_by_coupon", "triggeredByCoupon", codecs.INTEGER),
)
