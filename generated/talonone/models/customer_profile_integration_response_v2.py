"""CustomerProfileIntegrationResponseV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CustomerProfileIntegrationResponseV2(Model):
    """Profile as it is stored now, and what the rules made of the update."""

    customer_profile: CustomerProfile | None | Unset = UNSET
    """The profile."""
    event: Event | None | Unset = UNSET
    """Event that the update was recorded as."""
    loyalty: Loyalty | None | Unset = UNSET
    """Loyalty programs the customer takes part in."""
    triggered_campaigns: Sequence[Campaign] | None | Unset = UNSET
    """Campaigns whose rules had an effect."""
    rule_failure_reasons: Sequence[RuleFailureReason] | None | Unset = UNSET
    """Rules that did not apply, and why."""
    awarded_giveaways: Sequence[Giveaway] | None | Unset = UNSET
    """Giveaways the customer received."""
    effects: Sequence[Effect]
    """What the rules decided."""
    created_coupons: Sequence[Coupon]
    """Coupons the rules created."""
    created_referrals: Sequence[Referral]
    """Referral codes the rules created."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("customer_profile", "customerProfile", codecs.Nullable(ModelOf(CustomerProfile))),
            WireField("event", "event", codecs.Nullable(ModelOf(Event))),
            WireField("loyalty", "loyalty", codecs.Nullable(ModelOf(Loyalty))),
            WireField(
                "triggered_campaigns",
                "triggeredCampaigns",
                codecs.Nullable(codecs.ArrayOf(ModelOf(Campaign))),
            ),
            WireField(
                "rule_failure_reasons",
                "ruleFailureReasons",
                codecs.Nullable(codecs.ArrayOf(ModelOf(RuleFailureReason))),
            ),
            WireField(
                "awarded_giveaways", "awardedGiveaways", codecs.Nullable(codecs.ArrayOf(ModelOf(Giveaway)))
            ),
            WireField("effects", "effects", codecs.ArrayOf(ModelOf(Effect)), required=True),
            WireField("created_coupons", "createdCoupons", codecs.ArrayOf(ModelOf(Coupon)), required=True),
            WireField(
                "created_referrals", "createdReferrals", codecs.ArrayOf(ModelOf(Referral)), required=True
            ),
        )

    @staticmethod
    def take(read: Any) -> CustomerProfileIntegrationResponseV2:
        made = reading.new(CustomerProfileIntegrationResponseV2)
        made.customer_profile = (
            value
            if (value := read.customer_profile) is UNSET or value is None
            else take_customer_profile(value)
        )
        made.event = value if (value := read.event) is UNSET or value is None else take_event(value)
        made.loyalty = value if (value := read.loyalty) is UNSET or value is None else take_loyalty(value)
        made.triggered_campaigns = (
            value
            if (value := read.triggered_campaigns) is UNSET or value is None
            else [take_campaign(item) for item in value]
        )
        made.rule_failure_reasons = (
            value
            if (value := read.rule_failure_reasons) is UNSET or value is None
            else [take_rule_failure_reason(item) for item in value]
        )
        made.awarded_giveaways = (
            value
            if (value := read.awarded_giveaways) is UNSET or value is None
            else [take_giveaway(item) for item in value]
        )
        made.effects = [take_effect(item) for item in read.effects]
        made.created_coupons = [take_coupon(item) for item in read.created_coupons]
        made.created_referrals = [take_referral(item) for item in read.created_referrals]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is CustomerProfileIntegrationResponseV2):
            raise writing.Misfit
        written = CustomerProfileIntegrationResponseV2._struct(
            [encode_effect(item) for item in writing.array(model.effects)],
            [encode_coupon(item) for item in writing.array(model.created_coupons)],
            [encode_referral(item) for item in writing.array(model.created_referrals)],
            value
            if (value := model.customer_profile) is UNSET or value is None
            else encode_customer_profile(value),
            value if (value := model.event) is UNSET or value is None else encode_event(value),
            value if (value := model.loyalty) is UNSET or value is None else encode_loyalty(value),
            value
            if (value := model.triggered_campaigns) is UNSET or value is None
            else [encode_campaign(item) for item in writing.array(value)],
            value
            if (value := model.rule_failure_reasons) is UNSET or value is None
            else [encode_rule_failure_reason(item) for item in writing.array(value)],
            value
            if (value := model.awarded_giveaways) is UNSET or value is None
            else [encode_giveaway(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_customer_profile_integration_response_v2 = CustomerProfileIntegrationResponseV2.take
encode_customer_profile_integration_response_v2 = CustomerProfileIntegrationResponseV2.encode

from talonone.models.campaign import Campaign, encode_campaign, take_campaign
from talonone.models.coupon import Coupon, encode_coupon, take_coupon
from talonone.models.customer_profile import CustomerProfile, encode_customer_profile, take_customer_profile
from talonone.models.effect import Effect, encode_effect, take_effect
from talonone.models.event import Event, encode_event, take_event
from talonone.models.giveaway import Giveaway, encode_giveaway, take_giveaway
from talonone.models.loyalty import Loyalty, encode_loyalty, take_loyalty
from talonone.models.referral import Referral, encode_referral, take_referral
from talonone.models.rule_failure_reason import (
    RuleFailureReason,
    encode_rule_failure_reason,
    take_rule_failure_reason,
)
