"""Campaign. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from attrs import define, field, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
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

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
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
            WireField(
                "referral_settings", "referralSettings", codecs.Nullable(ModelOf(CodeGeneratorSettings))
            ),
            WireField("limits", "limits", codecs.ArrayOf(ModelOf(LimitConfig)), required=True),
            WireField("campaign_groups", "campaignGroups", codecs.Nullable(codecs.ArrayOf(codecs.INTEGER))),
            WireField("coupon_redemption_count", "couponRedemptionCount", codecs.Nullable(codecs.INTEGER)),
            WireField(
                "referral_redemption_count", "referralRedemptionCount", codecs.Nullable(codecs.INTEGER)
            ),
            WireField("discount_count", "discountCount", codecs.Nullable(codecs.DECIMAL)),
            WireField("discount_effect_count", "discountEffectCount", codecs.Nullable(codecs.INTEGER)),
            WireField("coupon_creation_count", "couponCreationCount", codecs.Nullable(codecs.INTEGER)),
            WireField("custom_effect_count", "customEffectCount", codecs.Nullable(codecs.INTEGER)),
            WireField("referral_creation_count", "referralCreationCount", codecs.Nullable(codecs.INTEGER)),
            WireField(
                "add_free_item_effect_count", "addFreeItemEffectCount", codecs.Nullable(codecs.INTEGER)
            ),
            WireField("awarded_giveaways_count", "awardedGiveawaysCount", codecs.Nullable(codecs.INTEGER)),
            WireField(
                "created_loyalty_points_count", "createdLoyaltyPointsCount", codecs.Nullable(codecs.DECIMAL)
            ),
            WireField(
                "created_loyalty_points_effect_count",
                "createdLoyaltyPointsEffectCount",
                codecs.Nullable(codecs.INTEGER),
            ),
            WireField(
                "redeemed_loyalty_points_count", "redeemedLoyaltyPointsCount", codecs.Nullable(codecs.DECIMAL)
            ),
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

    @staticmethod
    def take(read: Any) -> Campaign:
        made = reading.new(Campaign)
        made.id = read.id
        made.created = reading.moment(read.created)
        made.application_id = read.application_id
        made.user_id = read.user_id
        made.name = read.name
        made.description = read.description
        made.start_time = (
            value if (value := read.start_time) is UNSET or value is None else reading.moment(value)
        )
        made.end_time = value if (value := read.end_time) is UNSET or value is None else reading.moment(value)
        made.attributes = (
            value if (value := read.attributes) is UNSET or value is None else reading.plains(value)
        )
        made.state = reading.member(CAMPAIGN_STATE_MEMBERS, read.state)
        made.active_ruleset_id = read.active_ruleset_id
        made.tags = read.tags
        made.features = [reading.member(CAMPAIGN_FEATURE_MEMBERS, item) for item in read.features]
        made.coupon_settings = (
            value
            if (value := read.coupon_settings) is UNSET or value is None
            else take_code_generator_settings(value)
        )
        made.referral_settings = (
            value
            if (value := read.referral_settings) is UNSET or value is None
            else take_code_generator_settings(value)
        )
        made.limits = [take_limit_config(item) for item in read.limits]
        made.campaign_groups = read.campaign_groups
        made.coupon_redemption_count = read.coupon_redemption_count
        made.referral_redemption_count = read.referral_redemption_count
        made.discount_count = (
            value if (value := read.discount_count) is UNSET or value is None else reading.decimal(value)
        )
        made.discount_effect_count = read.discount_effect_count
        made.coupon_creation_count = read.coupon_creation_count
        made.custom_effect_count = read.custom_effect_count
        made.referral_creation_count = read.referral_creation_count
        made.add_free_item_effect_count = read.add_free_item_effect_count
        made.awarded_giveaways_count = read.awarded_giveaways_count
        made.created_loyalty_points_count = (
            value
            if (value := read.created_loyalty_points_count) is UNSET or value is None
            else reading.decimal(value)
        )
        made.created_loyalty_points_effect_count = read.created_loyalty_points_effect_count
        made.redeemed_loyalty_points_count = (
            value
            if (value := read.redeemed_loyalty_points_count) is UNSET or value is None
            else reading.decimal(value)
        )
        made.redeemed_loyalty_points_effect_count = read.redeemed_loyalty_points_effect_count
        made.call_api_effect_count = read.call_api_effect_count
        made.last_activity = (
            value if (value := read.last_activity) is UNSET or value is None else reading.moment(value)
        )
        made.updated = value if (value := read.updated) is UNSET or value is None else reading.moment(value)
        made.created_by = read.created_by
        made.updated_by = read.updated_by
        made.template_id = read.template_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Campaign
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.user_id) is int
            and type(model.name) is str
            and type(model.description) is str
            and (type((value := model.state)) is str or type(value) is CampaignState)
            and ((value := model.active_ruleset_id) is UNSET or value is None or type(value) is int)
            and ((value := model.coupon_redemption_count) is UNSET or value is None or type(value) is int)
            and ((value := model.referral_redemption_count) is UNSET or value is None or type(value) is int)
            and ((value := model.discount_effect_count) is UNSET or value is None or type(value) is int)
            and ((value := model.coupon_creation_count) is UNSET or value is None or type(value) is int)
            and ((value := model.custom_effect_count) is UNSET or value is None or type(value) is int)
            and ((value := model.referral_creation_count) is UNSET or value is None or type(value) is int)
            and ((value := model.add_free_item_effect_count) is UNSET or value is None or type(value) is int)
            and ((value := model.awarded_giveaways_count) is UNSET or value is None or type(value) is int)
            and (
                (value := model.created_loyalty_points_effect_count) is UNSET
                or value is None
                or type(value) is int
            )
            and (
                (value := model.redeemed_loyalty_points_effect_count) is UNSET
                or value is None
                or type(value) is int
            )
            and ((value := model.call_api_effect_count) is UNSET or value is None or type(value) is int)
            and ((value := model.created_by) is UNSET or value is None or type(value) is str)
            and ((value := model.updated_by) is UNSET or value is None or type(value) is str)
            and ((value := model.template_id) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = Campaign._struct(
            model.id,
            writing.moment(model.created),
            model.application_id,
            model.user_id,
            model.name,
            model.description,
            model.state,
            writing.texts(model.tags),
            [writing.member(item) for item in writing.array(model.features)],
            [encode_limit_config(item) for item in writing.array(model.limits)],
            value if (value := model.start_time) is UNSET or value is None else writing.moment(value),
            value if (value := model.end_time) is UNSET or value is None else writing.moment(value),
            value
            if (value := model.attributes) is UNSET or value is None
            else writing.plains(writing.mapping(value)),
            model.active_ruleset_id,
            value
            if (value := model.coupon_settings) is UNSET or value is None
            else encode_code_generator_settings(value),
            value
            if (value := model.referral_settings) is UNSET or value is None
            else encode_code_generator_settings(value),
            value
            if (value := model.campaign_groups) is UNSET or value is None
            else [writing.integer(item) for item in writing.array(value)],
            model.coupon_redemption_count,
            model.referral_redemption_count,
            value if (value := model.discount_count) is UNSET or value is None else writing.decimal(value),
            model.discount_effect_count,
            model.coupon_creation_count,
            model.custom_effect_count,
            model.referral_creation_count,
            model.add_free_item_effect_count,
            model.awarded_giveaways_count,
            value
            if (value := model.created_loyalty_points_count) is UNSET or value is None
            else writing.decimal(value),
            model.created_loyalty_points_effect_count,
            value
            if (value := model.redeemed_loyalty_points_count) is UNSET or value is None
            else writing.decimal(value),
            model.redeemed_loyalty_points_effect_count,
            model.call_api_effect_count,
            value if (value := model.last_activity) is UNSET or value is None else writing.moment(value),
            value if (value := model.updated) is UNSET or value is None else writing.moment(value),
            model.created_by,
            model.updated_by,
            model.template_id,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign = Campaign.take
encode_campaign = Campaign.encode

from talonone.models.campaign_feature import CAMPAIGN_FEATURE_MEMBERS, CampaignFeature
from talonone.models.campaign_state import CAMPAIGN_STATE_MEMBERS, CampaignState
from talonone.models.code_generator_settings import (
    CodeGeneratorSettings,
    encode_code_generator_settings,
    take_code_generator_settings,
)
from talonone.models.limit_config import LimitConfig, encode_limit_config, take_limit_config
