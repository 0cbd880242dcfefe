"""PartialIntegrationStateV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PartialIntegrationStateV2(Model):
    """State after the rules have run, cut down to the fields that were asked for."""

    customer_session: CustomerSessionV2 | None | Unset = UNSET
    """The session, if the call was about one."""
    customer_profile: CustomerProfile | None | Unset = UNSET
    """The customer's profile."""
    event: Event | None | Unset = UNSET
    """Event that the call was recorded as."""
    loyalty: Loyalty | None | Unset = UNSET
    """Loyalty programs and cards of the customer."""
    referral: InventoryReferral | None | Unset = UNSET
    """Referral code used in the session."""
    coupons: Sequence[Coupon] | None | Unset = UNSET
    """Coupons used in the session."""
    triggered_campaigns: Sequence[Campaign] | None | Unset = UNSET
    """Campaigns whose rules had an effect."""
    effects: Sequence[Effect] | None | Unset = UNSET
    """What the rules decided."""
    rule_failure_reasons: Sequence[RuleFailureReason] | None | Unset = UNSET
    """Rules that did not apply, and why."""
    created_coupons: Sequence[Coupon] | None | Unset = UNSET
    """Coupons the rules created."""
    created_referrals: Sequence[Referral] | None | Unset = UNSET
    """Referral codes the rules created."""
    awarded_giveaways: Sequence[Giveaway] | None | Unset = UNSET
    """Giveaways the customer received."""
    return_: Return | None | Unset = UNSET
    """Return that the call recorded."""
    previous_returns: Sequence[Return] | None | Unset = UNSET
    """Earlier returns of the session."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("customer_session", "customerSession", codecs.Nullable(ModelOf(CustomerSessionV2))),
            WireField("customer_profile", "customerProfile", codecs.Nullable(ModelOf(CustomerProfile))),
            WireField("event", "event", codecs.Nullable(ModelOf(Event))),
            WireField("loyalty", "loyalty", codecs.Nullable(ModelOf(Loyalty))),
            WireField("referral", "referral", codecs.Nullable(ModelOf(InventoryReferral))),
            WireField("coupons", "coupons", codecs.Nullable(codecs.ArrayOf(ModelOf(Coupon)))),
            WireField(
                "triggered_campaigns",
                "triggeredCampaigns",
                codecs.Nullable(codecs.ArrayOf(ModelOf(Campaign))),
            ),
            WireField("effects", "effects", codecs.Nullable(codecs.ArrayOf(ModelOf(Effect)))),
            WireField(
                "rule_failure_reasons",
                "ruleFailureReasons",
                codecs.Nullable(codecs.ArrayOf(ModelOf(RuleFailureReason))),
            ),
            WireField("created_coupons", "createdCoupons", codecs.Nullable(codecs.ArrayOf(ModelOf(Coupon)))),
            WireField(
                "created_referrals", "createdReferrals", codecs.Nullable(codecs.ArrayOf(ModelOf(Referral)))
            ),
            WireField(
                "awarded_giveaways", "awardedGiveaways", codecs.Nullable(codecs.ArrayOf(ModelOf(Giveaway)))
            ),
            WireField("return_", "return", codecs.Nullable(ModelOf(Return))),
            WireField(
                "previous_returns", "previousReturns", codecs.Nullable(codecs.ArrayOf(ModelOf(Return)))
            ),
        )

    @staticmethod
    def take(read: Any) -> PartialIntegrationStateV2:
        made = reading.new(PartialIntegrationStateV2)
        made.customer_session = (
            value
            if (value := read.customer_session) is UNSET or value is None
            else take_customer_session_v2(value)
        )
        made.customer_profile = (
            value
            if (value := read.customer_profile) is UNSET or value is None
            else take_customer_profile(value)
        )
        made.event = value if (value := read.event) is UNSET or value is None else take_event(value)
        made.loyalty = value if (value := read.loyalty) is UNSET or value is None else take_loyalty(value)
        made.referral = (
            value if (value := read.referral) is UNSET or value is None else take_inventory_referral(value)
        )
        made.coupons = (
            value
            if (value := read.coupons) is UNSET or value is None
            else [take_coupon(item) for item in value]
        )
        made.triggered_campaigns = (
            value
            if (value := read.triggered_campaigns) is UNSET or value is None
            else [take_campaign(item) for item in value]
        )
        made.effects = (
            value
            if (value := read.effects) is UNSET or value is None
            else [take_effect(item) for item in value]
        )
        made.rule_failure_reasons = (
            value
            if (value := read.rule_failure_reasons) is UNSET or value is None
            else [take_rule_failure_reason(item) for item in value]
        )
        made.created_coupons = (
            value
            if (value := read.created_coupons) is UNSET or value is None
            else [take_coupon(item) for item in value]
        )
        made.created_referrals = (
            value
            if (value := read.created_referrals) is UNSET or value is None
            else [take_referral(item) for item in value]
        )
        made.awarded_giveaways = (
            value
            if (value := read.awarded_giveaways) is UNSET or value is None
            else [take_giveaway(item) for item in value]
        )
        made.return_ = value if (value := read.return_) is UNSET or value is None else take_return_(value)
        made.previous_returns = (
            value
            if (value := read.previous_returns) is UNSET or value is None
            else [take_return_(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (type(model) is PartialIntegrationStateV2):
            raise writing.Misfit
        written = PartialIntegrationStateV2._struct(
            value
            if (value := model.customer_session) is UNSET or value is None
            else encode_customer_session_v2(value),
            value
            if (value := model.customer_profile) is UNSET or value is None
            else encode_customer_profile(value),
            value if (value := model.event) is UNSET or value is None else encode_event(value),
            value if (value := model.loyalty) is UNSET or value is None else encode_loyalty(value),
            value
            if (value := model.referral) is UNSET or value is None
            else encode_inventory_referral(value),
            value
            if (value := model.coupons) is UNSET or value is None
            else [encode_coupon(item) for item in writing.array(value)],
            value
            if (value := model.triggered_campaigns) is UNSET or value is None
            else [encode_campaign(item) for item in writing.array(value)],
            value
            if (value := model.effects) is UNSET or value is None
            else [encode_effect(item) for item in writing.array(value)],
            value
            if (value := model.rule_failure_reasons) is UNSET or value is None
            else [encode_rule_failure_reason(item) for item in writing.array(value)],
            value
            if (value := model.created_coupons) is UNSET or value is None
            else [encode_coupon(item) for item in writing.array(value)],
            value
            if (value := model.created_referrals) is UNSET or value is None
            else [encode_referral(item) for item in writing.array(value)],
            value
            if (value := model.awarded_giveaways) is UNSET or value is None
            else [encode_giveaway(item) for item in writing.array(value)],
            value if (value := model.return_) is UNSET or value is None else encode_return_(value),
            value
            if (value := model.previous_returns) is UNSET or value is None
            else [encode_return_(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_partial_integration_state_v2 = PartialIntegrationStateV2.take
encode_partial_integration_state_v2 = PartialIntegrationStateV2.encode

from talonone.models.campaign import Campaign, encode_campaign, take_campaign
from talonone.models.coupon import Coupon, encode_coupon, take_coupon
from talonone.models.customer_profile import CustomerProfile, encode_customer_profile, take_customer_profile
from talonone.models.customer_session_v2 import (
    CustomerSessionV2,
    encode_customer_session_v2,
    take_customer_session_v2,
)
from talonone.models.effect import Effect, encode_effect, take_effect
from talonone.models.event import Event, encode_event, take_event
from talonone.models.giveaway import Giveaway, encode_giveaway, take_giveaway
from talonone.models.inventory_referral import (
    InventoryReferral,
    encode_inventory_referral,
    take_inventory_referral,
)
from talonone.models.loyalty import Loyalty, encode_loyalty, take_loyalty
from talonone.models.referral import Referral, encode_referral, take_referral
from talonone.models.return_ import Return, encode_return_, take_return_
from talonone.models.rule_failure_reason import (
    RuleFailureReason,
    encode_rule_failure_reason,
    take_rule_failure_reason,
)
