"""CustomerProfileIntegrationResponseV2. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.campaign import Campaign
from talonone.models.coupon import Coupon
from talonone.models.customer_profile import CustomerProfile
from talonone.models.effect import Effect
from talonone.models.event import Event
from talonone.models.giveaway import Giveaway
from talonone.models.loyalty import Loyalty
from talonone.models.referral import Referral
from talonone.models.rule_failure_reason import RuleFailureReason

CustomerProfileIntegrationResponseV2.wire_fields = (
    WireField("customer_profile", "customerProfile", codecs.Nullable(ModelOf(CustomerProfile))),
    WireField("event", "event", codecs.Nullable(ModelOf(Event))),
    WireField("loyalty", "loyalty", codecs.Nullable(ModelOf(Loyalty))),
    WireField(
        "triggered_campaigns", "triggeredCampaigns", codecs.Nullable(codecs.ArrayOf(ModelOf(Campaign)))
    ),
    WireField(
        "rule_failure_reasons",
        "ruleFailureReasons",
        codecs.Nullable(codecs.ArrayOf(ModelOf(RuleFailureReason))),
    ),
    WireField("awarded_giveaways", "awardedGiveaways", codecs.Nullable(codecs.ArrayOf(ModelOf(Giveaway)))),
    WireField("effects", "effects", codecs.ArrayOf(ModelOf(Effect)), required=True),
    WireField("created_coupons", "createdCoupons", codecs.ArrayOf(ModelOf(Coupon)), required=True),
    WireField("created_referrals", "createdReferrals", codecs.ArrayOf(ModelOf(Referral)), required=True),
)
