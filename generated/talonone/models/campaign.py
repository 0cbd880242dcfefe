"""Campaign. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Campaign(Model):
    """A campaign, and what has come of it."""

    id: int
    """Internal number of this thing."""
    created: datetime
    """When it was stored."""
    application_id: int
    """Application that owns it."""
    user_id: int
    """User who made it."""
    name: str
    """Name of the campaign. Not empty."""
    description: str
    """What the campaign is about."""
    start_time: datetime | None | Unset = UNSET
    """When it starts."""
    end_time: datetime | None | Unset = UNSET
    """When it ends."""
    attributes: Mapping[str, Any] | None | Unset = UNSET
    """Attributes of the campaign."""
    state: CampaignState | str
    """Whether it is running. Server default enabled."""
    active_ruleset_id: int | None | Unset = UNSET
    """Ruleset in force."""
    tags: Sequence[str]
    """Tags to find it by, at most 50. At most 50 items, each 1 to 50 characters."""
    features: Sequence[CampaignFeature | str]
    """Parts of Talon.One it makes use of."""
    coupon_settings: CodeGeneratorSettings | None | Unset = UNSET
    """How its coupon codes are made up."""
    referral_settings: CodeGeneratorSettings | None | Unset = UNSET
    """How its referral codes are made up."""
    limits: Sequence[LimitConfig]
    """Its budgets."""
    campaign_groups: Sequence[int] | None | Unset = UNSET
    """Campaign groups it belongs to."""
    coupon_redemption_count: int | None | Unset = UNSET
    """Coupons redeemed."""
    referral_redemption_count: int | None | Unset = UNSET
    """Referral codes redeemed."""
    discount_count: Decimal | None | Unset = field(default=UNSET, converter=codecs.optional_decimal)
    """Discounts given, in total."""
    discount_effect_count: int | None | Unset = UNSET
    """Times a discount was given."""
    coupon_creation_count: int | None | Unset = UNSET
    """Coupons created by rules."""
    custom_effect_count: int | None | Unset = UNSET
    """Times a custom effect was triggered."""
    referral_creation_count: int | None | Unset = UNSET
    """Referral codes created by rules."""
    add_free_item_effect_count: int | None | Unset = UNSET
    """Times a free item was added."""
    awarded_giveaways_count: int | None | Unset = UNSET
    """Giveaways given out."""
    created_loyalty_points_count: Decimal | None | Unset = field(
        default=UNSET, converter=codecs.optional_decimal
    )
    """Loyalty points given, in total."""
    created_loyalty_points_effect_count: int | None | Unset = UNSET
    """Times loyalty points were given."""
    redeemed_loyalty_points_count: Decimal | None | Unset = field(
        default=UNSET, converter=codecs.optional_decimal
    )
    """Loyalty points spent, in total."""
    redeemed_loyalty_points_effect_count: int | None | Unset = UNSET
    """Times loyalty points were spent."""
    call_api_effect_count: int | None | Unset = UNSET
    """Times a webhook was called."""
    last_activity: datetime | None | Unset = UNSET
    """When it last had an effect."""
    updated: datetime | None | Unset = UNSET
    """When it was last changed."""
    created_by: str | None | Unset = UNSET
    """Name of the user who made it."""
    updated_by: str | None | Unset = UNSET
    """Name of the user who last changed it."""
    template_id: int | None | Unset = UNSET
    """Template it was made from."""


from talonone.models.campaign_feature import CampaignFeature
from talonone.models.campaign_state import CampaignState
from talonone.models.code_generator_settings import CodeGeneratorSettings
from talonone.models.limit_config import LimitConfig

Campaign.wire_fields = (
    WireField("id", "id", codecs.INTEGER, required=True),
    WireField("created", "created", codecs.DATE_TIME, required=True),
    WireField("application_id", "applicationId", codecs.INTEGER, required=True),
    WireField("user_id", "userId", codecs.INTEGER, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("description", "description", codecs.STRING, required=True),
    WireField("start_time", "startTime", codecs.Nullable(codecs.DATE_TIME)),
    WireField("end_time", "endTime", codecs.Nullable(codecs.DATE_TIME)),
    WireField("attributes", "attributes", codecs.Nullable(codecs.MapOf(codecs.ANYTHING))),
    WireField("state", "state", codecs.EnumOf(CampaignState), required=True),
    WireField("active_ruleset_id", "activeRulesetId", codecs.Nullable(codecs.INTEGER)),
    WireField("tags", "tags", codecs.ArrayOf(codecs.STRING), required=True),
    WireField("features", "features", codecs.ArrayOf(codecs.EnumOf(CampaignFeature)), required=True),
    WireField("coupon_settings", "couponSettings", codecs.Nullable(ModelOf(CodeGeneratorSettings))),
    WireField("referral_settings", "referralSettings", codecs.Nullable(ModelOf(CodeGeneratorSettings))),
    WireField("limits", "limits", codecs.ArrayOf(ModelOf(LimitConfig)), required=True),
    WireField("campaign_groups", "campaignGroups", codecs.Nullable(codecs.ArrayOf(codecs.INTEGER))),
    WireField("coupon_redemption_count", "couponRedemptionCount", codecs.Nullable(codecs.INTEGER)),
    WireField("referral_redemption_count", "referralRedemptionCount", codecs.Nullable(codecs.INTEGER)),
    WireField("discount_count", "discountCount", codecs.Nullable(codecs.DECIMAL)),
    WireField("discount_effect_count", "discountEffectCount", codecs.Nullable(codecs.INTEGER)),
    WireField("coupon_creation_count", "couponCreationCount", codecs.Nullable(codecs.INTEGER)),
    WireField("custom_effect_count", "customEffectCount", codecs.Nullable(codecs.INTEGER)),
    WireField("referral_creation_count", "referralCreationCount", codecs.Nullable(codecs.INTEGER)),
    WireField("add_free_item_effect_count", "addFreeItemEffectCount", codecs.Nullable(codecs.INTEGER)),
    WireField("awarded_giveaways_count", "awardedGiveawaysCount", codecs.Nullable(codecs.INTEGER)),
    WireField("created_loyalty_points_count", "createdLoyaltyPointsCount", codecs.Nullable(codecs.DECIMAL)),
    WireField(
        "created_loyalty_points_effect_count",
        "createdLoyaltyPointsEffectCount",
        codecs.Nullable(codecs.INTEGER),
    ),
    WireField("redeemed_loyalty_points_count", "redeemedLoyaltyPointsCount", codecs.Nullable(codecs.DECIMAL)),
    WireField(
        "redeemed_loyalty_points_effect_count",
        "redeemedLoyaltyPointsEffectCount",
        codecs.Nullable(codecs.INTEGER),
    ),
    WireField("call_api_effect_count", "callApiEffectCount", codecs.Nullable(codecs.INTEGER)),
    WireField("last_activity", "lastActivity", codecs.Nullable(codecs.DATE_TIME)),
    WireField("updated", "updated", codecs.Nullable(codecs.DATE_TIME)),
    WireField("created_by", "createdBy", codecs.Nullable(codecs.STRING)),
    WireField("updated_by", "updatedBy", codecs.Nullable(codecs.STRING)),
    WireField("template_id", "templateId", codecs.Nullable(codecs.INTEGER)),
)
