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
    def decode(data: Any) -> PartialIntegrationStateV2:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(PartialIntegrationStateV2)
        known = 14
        if "customerSession" in data:
            value = data["customerSession"]
            made.customer_session = None if value is None else decode_customer_session_v2(value)
        else:
            made.customer_session = UNSET
            known -= 1
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
        if "referral" in data:
            value = data["referral"]
            made.referral = None if value is None else decode_inventory_referral(value)
        else:
            made.referral = UNSET
            known -= 1
        if "coupons" in data:
            value = data["coupons"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.coupons = None if value is None else [decode_coupon(item) for item in value]
        else:
            made.coupons = UNSET
            known -= 1
        if "triggeredCampaigns" in data:
            value = data["triggeredCampaigns"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.triggered_campaigns = None if value is None else [decode_campaign(item) for item in value]
        else:
            made.triggered_campaigns = UNSET
            known -= 1
        if "effects" in data:
            value = data["effects"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.effects = None if value is None else [decode_effect(item) for item in value]
        else:
            made.effects = UNSET
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
        if "createdCoupons" in data:
            value = data["createdCoupons"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.created_coupons = None if value is None else [decode_coupon(item) for item in value]
        else:
            made.created_coupons = UNSET
            known -= 1
        if "createdReferrals" in data:
            value = data["createdReferrals"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.created_referrals = None if value is None else [decode_referral(item) for item in value]
        else:
            made.created_referrals = UNSET
            known -= 1
        if "awardedGiveaways" in data:
            value = data["awardedGiveaways"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.awarded_giveaways = None if value is None else [decode_giveaway(item) for item in value]
        else:
            made.awarded_giveaways = UNSET
            known -= 1
        if "return" in data:
            value = data["return"]
            made.return_ = None if value is None else decode_return_(value)
        else:
            made.return_ = UNSET
            known -= 1
        if "previousReturns" in data:
            value = data["previousReturns"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.previous_returns = None if value is None else [decode_return_(item) for item in value]
        else:
            made.previous_returns = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, PartialIntegrationStateV2)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is PartialIntegrationStateV2):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.customer_session) is not UNSET:
            data["customerSession"] = None if value is None else encode_customer_session_v2(value)
        if (value := model.customer_profile) is not UNSET:
            data["customerProfile"] = None if value is None else encode_customer_profile(value)
        if (value := model.event) is not UNSET:
            data["event"] = None if value is None else encode_event(value)
        if (value := model.loyalty) is not UNSET:
            data["loyalty"] = None if value is None else encode_loyalty(value)
        if (value := model.referral) is not UNSET:
            data["referral"] = None if value is None else encode_inventory_referral(value)
        if (value := model.coupons) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["coupons"] = None if value is None else [encode_coupon(item) for item in value]
        if (value := model.triggered_campaigns) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["triggeredCampaigns"] = None if value is None else [encode_campaign(item) for item in value]
        if (value := model.effects) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["effects"] = None if value is None else [encode_effect(item) for item in value]
        if (value := model.rule_failure_reasons) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["ruleFailureReasons"] = (
                None if value is None else [encode_rule_failure_reason(item) for item in value]
            )
        if (value := model.created_coupons) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["createdCoupons"] = None if value is None else [encode_coupon(item) for item in value]
        if (value := model.created_referrals) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["createdReferrals"] = None if value is None else [encode_referral(item) for item in value]
        if (value := model.awarded_giveaways) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["awardedGiveaways"] = None if value is None else [encode_giveaway(item) for item in value]
        if (value := model.return_) is not UNSET:
            data["return"] = None if value is None else encode_return_(value)
        if (value := model.previous_returns) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["previousReturns"] = None if value is None else [encode_return_(item) for item in value]
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_partial_integration_state_v2 = PartialIntegrationStateV2.decode
encode_partial_integration_state_v2 = PartialIntegrationStateV2.encode

from talonone.models.campaign import Campaign, decode_campaign, encode_campaign
from talonone.models.coupon import Coupon, decode_coupon, encode_coupon
from talonone.models.customer_profile import CustomerProfile, decode_customer_profile, encode_customer_profile
from talonone.models.customer_session_v2 import (
    CustomerSessionV2,
    decode_customer_session_v2,
    encode_customer_session_v2,
)
from talonone.models.effect import Effect, decode_effect, encode_effect
from talonone.models.event import Event, decode_event, encode_event
from talonone.models.giveaway import Giveaway, decode_giveaway, encode_giveaway
from talonone.models.inventory_referral import (
    InventoryReferral,
    decode_inventory_referral,
    encode_inventory_referral,
)
from talonone.models.loyalty import Loyalty, decode_loyalty, encode_loyalty
from talonone.models.referral import Referral, decode_referral, encode_referral
from talonone.models.return_ import Return, decode_return_, encode_return_
from talonone.models.rule_failure_reason import (
    RuleFailureReason,
    decode_rule_failure_reason,
    encode_rule_failure_reason,
)
