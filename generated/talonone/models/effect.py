"""Effect. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),
            WireField("ruleset_id", "rulesetId", codecs.INTEGER, required=True),
            WireField("rule_index", "ruleIndex", codecs.INTEGER, required=True),
            WireField("rule_name", "ruleName", codecs.STRING, required=True),
            WireField("effect_type", "effectType", codecs.STRING, required=True),
            WireField("triggered_by_coupon", "triggeredByCoupon", codecs.Nullable(codecs.INTEGER)),
            WireField("props", "props", EFFECT_PROPS, required=True),
        )

    @staticmethod
    def take(read: Any) -> Effect:
        made = reading.new(Effect)
        made.campaign_id = read.campaign_id
        made.ruleset_id = read.ruleset_id
        made.rule_index = read.rule_index
        made.rule_name = read.rule_name
        made.effect_type = read.effect_type
        made.triggered_by_coupon = read.triggered_by_coupon
        made.props = EFFECT_PROPS.read(read.effect_type, read.props)
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Effect
            and type(model.campaign_id) is int
            and type(model.ruleset_id) is int
            and type(model.rule_index) is int
            and type(model.rule_name) is str
            and type(model.effect_type) is str
            and ((value := model.triggered_by_coupon) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = Effect._struct(
            model.campaign_id,
            model.ruleset_id,
            model.rule_index,
            model.rule_name,
            model.effect_type,
            EFFECT_PROPS.write(model.effect_type, model.props),
            model.triggered_by_coupon,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_effect = Effect.take
encode_effect = Effect.encode

from talonone.models.effect_props import EFFECT_PROPS, EffectProps
