"""PartialIntegrationStateV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.campaign import Campaign
from talonone.models.coupon import Coupon
from talonone.models.customer_profile import CustomerProfile
from talonone.models.customer_session_v2 import CustomerSessionV2
from talonone.models.effect import Effect
from talonone.models.event import Event
from talonone.models.giveaway import Giveaway
from talonone.models.inventory_referral import InventoryReferral
from talonone.models.loyalty import Loyalty
from talonone.models.referral import Referral
from talonone.models.return_ import Return
from talonone.models.rule_failure_reason import RuleFailureReason

PartialIntegrationStateV2.wire_fields = (
    WireField("customer_session", "customerSession", codecs.Nullable(ModelOf(CustomerSessionV2))),
    WireField("customer_profile", "customerProfile", codecs.Nullable(ModelOf(CustomerProfile))),
    WireField("event", "event", codecs.Nullable(ModelOf(Event))),
    WireField("loyalty", "loyalty", codecs.Nullable(ModelOf(Loyalty))),
    WireField("referral", "referral", codecs.Nullable(ModelOf(InventoryReferral))),
    WireField("coupons", "coupons", codecs.Nullable(codecs.ArrayOf(ModelOf(Coupon)))),
    WireField(
        "triggered_campaigns", "triggeredCampaigns", codecs.Nullable(codecs.ArrayOf(ModelOf(Campaign)))
    ),
    WireField("effects", "effects", codecs.Nullable(codecs.ArrayOf(ModelOf(Effect)))),
    WireField(
        "rule_failure_reasons",
        "ruleFailureReasons",
        codecs.Nullable(codecs.ArrayOf(ModelOf(RuleFailureReason))),
    ),
    WireField("created_coupons", "createdCoupons", codecs.Nullable(codecs.ArrayOf(ModelOf(Coupon)))),
    WireField("created_referrals", "createdReferrals", codecs.Nullable(codecs.ArrayOf(ModelOf(Referral)))),
    WireField("awarded_giveaways", "awardedGiveaways", codecs.Nullable(codecs.ArrayOf(ModelOf(Giveaway)))),
    WireField("return_", "return", codecs.Nullable(ModelOf(Return))),
    WireField("previous_returns", "previousReturns", codecs.Nullable(codecs.ArrayOf(ModelOf(Return)))),
)
