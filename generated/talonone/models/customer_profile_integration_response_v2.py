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
    def decode(data: Any) -> CustomerProfileIntegrationResponseV2:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CustomerProfileIntegrationResponseV2)
        known = 9
        made.effects = [decode_effect(item) for item in reading.array(data["effects"])]
        made.created_coupons = [decode_coupon(item) for item in reading.array(data["createdCoupons"])]
        made.created_referrals = [decode_referral(item) for item in reading.array(data["createdReferrals"])]
        if "customerProfile" in data:
            value = data["customerProfile"]
            made.customer_profile = None if value is None else decode_customer_profile(value)
        else:
            made.customer_profile = UNSET
            known -= 1
        if "event" in data:
            value = data["event"]
            made.event = None if value is None else decode_event(value)
        else:
            made.event = UNSET
            known -= 1
        if "loyalty" in data:
            value = data["loyalty"]
            made.loyalty = None if value is None else decode_loyalty(value)
        else:
            made.loyalty = UNSET
            known -= 1
        if "triggeredCampaigns" in data:
            value = data["triggeredCampaigns"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.triggered_campaigns = None if value is None else [decode_campaign(item) for item in value]
        else:
            made.triggered_campaigns = UNSET
            known -= 1
        if "ruleFailureReasons" in data:
            value = data["ruleFailureReasons"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.rule_failure_reasons = (
                None if value is None else [decode_rule_failure_reason(item) for item in value]
            )
        else:
            made.rule_failure_reasons = UNSET
            known -= 1
        if "awardedGiveaways" in data:
            value = data["awardedGiveaways"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.awarded_giveaways = None if value is None else [decode_giveaway(item) for item in value]
        else:
            made.awarded_giveaways = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, CustomerProfileIntegrationResponseV2)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CustomerProfileIntegrationResponseV2):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "effects": [encode_effect(item) for item in writing.array(model.effects)],
            "createdCoupons": [encode_coupon(item) for item in writing.array(model.created_coupons)],
            "createdReferrals": [encode_referral(item) for item in writing.array(model.created_referrals)],
        }
        if (value := model.customer_profile) is not UNSET:
            data["customerProfile"] = None if value is None else encode_customer_profile(value)
        if (value := model.event) is not UNSET:
            data["event"] = None if value is None else encode_event(value)
        if (value := model.loyalty) is not UNSET:
            data["loyalty"] = None if value is None else encode_loyalty(value)
        if (value := model.triggered_campaigns) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["triggeredCampaigns"] = None if value is None else [encode_campaign(item) for item in value]
        if (value := model.rule_failure_reasons) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["ruleFailureReasons"] = (
                None if value is None else [encode_rule_failure_reason(item) for item in value]
            )
        if (value := model.awarded_giveaways) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["awardedGiveaways"] = None if value is None else [encode_giveaway(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_customer_profile_integration_response_v2 = CustomerProfileIntegrationResponseV2.decode
encode_customer_profile_integration_response_v2 = CustomerProfileIntegrationResponseV2.encode

from talonone.models.campaign import Campaign, decode_campaign, encode_campaign
from talonone.models.coupon import Coupon, decode_coupon, encode_coupon
from talonone.models.customer_profile import CustomerProfile, decode_customer_profile, encode_customer_profile
from talonone.models.effect import Effect, decode_effect, encode_effect
from talonone.models.event import Event, decode_event, encode_event
from talonone.models.giveaway import Giveaway, decode_giveaway, encode_giveaway
from talonone.models.loyalty import Loyalty, decode_loyalty, encode_loyalty
from talonone.models.referral import Referral, decode_referral, encode_referral
from talonone.models.rule_failure_reason import (
    RuleFailureReason,
    decode_rule_failure_reason,
    encode_rule_failure_reason,
)
