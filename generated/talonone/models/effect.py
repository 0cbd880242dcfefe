"""Effect. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Effect(Model):
    """One thing that a rule decided."""

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
    triggered_by_coupon: int | None | Unset = UNSET
    """Coupon that set off the rule."""
    props: EffectProps
    """What the effect consists of; its shape follows from `effectType`."""


from talonone.models.effect_props import EFFECT_PROPS, EffectProps

Effect.wire_fields = (
    WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
    WireField("ruleset_id", "rulesetId", codecs.INTEGER, required=True),
    WireField("rule_index", "ruleIndex", codecs.INTEGER, required=True),
    WireField("rule_name", "ruleName", codecs.STRING, required=True),
    WireField("effect_type", "effectType", codecs.STRING, required=True),
    WireField("triggered_by_coupon", "triggeredByCoupon", codecs.Nullable(codecs.INTEGER)),
    WireField("props", "props", EFFECT_PROPS, required=True),
)
