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
    def decode(data: Any) -> Campaign:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(Campaign)
        known = 36
        made.id = data["id"]
        made.created = reading.moment(data["created"])
        made.application_id = data["applicationId"]
        made.user_id = data["userId"]
        made.name = data["name"]
        made.description = data["description"]
        made.state = reading.member(CAMPAIGN_STATE_MEMBERS, data["state"])
        made.tags = reading.texts(data["tags"])
        made.features = [
            reading.member(CAMPAIGN_FEATURE_MEMBERS, item) for item in reading.array(data["features"])
        ]
        made.limits = [decode_limit_config(item) for item in reading.array(data["limits"])]
        if not (
            type(made.id) is int
            and type(made.application_id) is int
            and type(made.user_id) is int
            and type(made.name) is str
            and type(made.description) is str
        ):
            raise reading.Misfit
        if "startTime" in data:
            value = data["startTime"]
            made.start_time = None if value is None else reading.moment(value)
        else:
            made.start_time = UNSET
            known -= 1
        if "endTime" in data:
            value = data["endTime"]
            made.end_time = None if value is None else reading.moment(value)
        else:
            made.end_time = UNSET
            known -= 1
        if "attributes" in data:
            value = data["attributes"]
            if not (type(value) is reading.OBJECT or value is None):
                raise reading.Misfit
            made.attributes = None if value is None else reading.plains(value)
        else:
            made.attributes = UNSET
            known -= 1
        if "activeRulesetId" in data:
            value = data["activeRulesetId"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.active_ruleset_id = value
        else:
            made.active_ruleset_id = UNSET
            known -= 1
        if "couponSettings" in data:
            value = data["couponSettings"]
            made.coupon_settings = None if value is None else decode_code_generator_settings(value)
        else:
            made.coupon_settings = UNSET
            known -= 1
        if "referralSettings" in data:
            value = data["referralSettings"]
            made.referral_settings = None if value is None else decode_code_generator_settings(value)
        else:
            made.referral_settings = UNSET
            known -= 1
        if "campaignGroups" in data:
            value = data["campaignGroups"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.campaign_groups = None if value is None else [reading.integer(item) for item in value]
        else:
            made.campaign_groups = UNSET
            known -= 1
        if "couponRedemptionCount" in data:
            value = data["couponRedemptionCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.coupon_redemption_count = value
        else:
            made.coupon_redemption_count = UNSET
            known -= 1
        if "referralRedemptionCount" in data:
            value = data["referralRedemptionCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.referral_redemption_count = value
        else:
            made.referral_redemption_count = UNSET
            known -= 1
        if "discountCount" in data:
            value = data["discountCount"]
            made.discount_count = None if value is None else reading.decimal(value)
        else:
            made.discount_count = UNSET
            known -= 1
        if "discountEffectCount" in data:
            value = data["discountEffectCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.discount_effect_count = value
        else:
            made.discount_effect_count = UNSET
            known -= 1
        if "couponCreationCount" in data:
            value = data["couponCreationCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.coupon_creation_count = value
        else:
            made.coupon_creation_count = UNSET
            known -= 1
        if "customEffectCount" in data:
            value = data["customEffectCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.custom_effect_count = value
        else:
            made.custom_effect_count = UNSET
            known -= 1
        if "referralCreationCount" in data:
            value = data["referralCreationCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.referral_creation_count = value
        else:
            made.referral_creation_count = UNSET
            known -= 1
        if "addFreeItemEffectCount" in data:
            value = data["addFreeItemEffectCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.add_free_item_effect_count = value
        else:
            made.add_free_item_effect_count = UNSET
            known -= 1
        if "awardedGiveawaysCount" in data:
            value = data["awardedGiveawaysCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.awarded_giveaways_count = value
        else:
            made.awarded_giveaways_count = UNSET
            known -= 1
        if "createdLoyaltyPointsCount" in data:
            value = data["createdLoyaltyPointsCount"]
            made.created_loyalty_points_count = None if value is None else reading.decimal(value)
        else:
            made.created_loyalty_points_count = UNSET
            known -= 1
        if "createdLoyaltyPointsEffectCount" in data:
            value = data["createdLoyaltyPointsEffectCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.created_loyalty_points_effect_count = value
        else:
            made.created_loyalty_points_effect_count = UNSET
            known -= 1
        if "redeemedLoyaltyPointsCount" in data:
            value = data["redeemedLoyaltyPointsCount"]
            made.redeemed_loyalty_points_count = None if value is None else reading.decimal(value)
        else:
            made.redeemed_loyalty_points_count = UNSET
            known -= 1
        if "redeemedLoyaltyPointsEffectCount" in data:
            value = data["redeemedLoyaltyPointsEffectCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.redeemed_loyalty_points_effect_count = value
        else:
            made.redeemed_loyalty_points_effect_count = UNSET
            known -= 1
        if "callApiEffectCount" in data:
            value = data["callApiEffectCount"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.call_api_effect_count = value
        else:
            made.call_api_effect_count = UNSET
            known -= 1
        if "lastActivity" in data:
            value = data["lastActivity"]
            made.last_activity = None if value is None else reading.moment(value)
        else:
            made.last_activity = UNSET
            known -= 1
        if "updated" in data:
            value = data["updated"]
            made.updated = None if value is None else reading.moment(value)
        else:
            made.updated = UNSET
            known -= 1
        if "createdBy" in data:
            value = data["createdBy"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.created_by = value
        else:
            made.created_by = UNSET
            known -= 1
        if "updatedBy" in data:
            value = data["updatedBy"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.updated_by = value
        else:
            made.updated_by = UNSET
            known -= 1
        if "templateId" in data:
            value = data["templateId"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.template_id = value
        else:
            made.template_id = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, Campaign)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is Campaign
            and type(model.id) is int
            and type(model.application_id) is int
            and type(model.user_id) is int
            and type(model.name) is str
            and type(model.description) is str
            and (type(model.state) is str or type(model.state) is CampaignState)
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "id": model.id,
            "created": writing.moment(model.created),
            "applicationId": model.application_id,
            "userId": model.user_id,
            "name": model.name,
            "description": model.description,
            "state": model.state,
            "tags": writing.texts(model.tags),
            "features": [writing.member(item) for item in writing.array(model.features)],
            "limits": [encode_limit_config(item) for item in writing.array(model.limits)],
        }
        if (value := model.start_time) is not UNSET:
            data["startTime"] = None if value is None else writing.moment(value)
        if (value := model.end_time) is not UNSET:
            data["endTime"] = None if value is None else writing.moment(value)
        if (value := model.attributes) is not UNSET:
            if not (type(value) is reading.OBJECT or value is None):
                raise writing.Misfit
            data["attributes"] = None if value is None else writing.plains(value)
        if (value := model.active_ruleset_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["activeRulesetId"] = value
        if (value := model.coupon_settings) is not UNSET:
            data["couponSettings"] = None if value is None else encode_code_generator_settings(value)
        if (value := model.referral_settings) is not UNSET:
            data["referralSettings"] = None if value is None else encode_code_generator_settings(value)
        if (value := model.campaign_groups) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["campaignGroups"] = None if value is None else [writing.integer(item) for item in value]
        if (value := model.coupon_redemption_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["couponRedemptionCount"] = value
        if (value := model.referral_redemption_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["referralRedemptionCount"] = value
        if (value := model.discount_count) is not UNSET:
            data["discountCount"] = None if value is None else writing.decimal(value)
        if (value := model.discount_effect_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["discountEffectCount"] = value
        if (value := model.coupon_creation_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["couponCreationCount"] = value
        if (value := model.custom_effect_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["customEffectCount"] = value
        if (value := model.referral_creation_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["referralCreationCount"] = value
        if (value := model.add_free_item_effect_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["addFreeItemEffectCount"] = value
        if (value := model.awarded_giveaways_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["awardedGiveawaysCount"] = value
        if (value := model.created_loyalty_points_count) is not UNSET:
            data["createdLoyaltyPointsCount"] = None if value is None else writing.decimal(value)
        if (value := model.created_loyalty_points_effect_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["createdLoyaltyPointsEffectCount"] = value
        if (value := model.redeemed_loyalty_points_count) is not UNSET:
            data["redeemedLoyaltyPointsCount"] = None if value is None else writing.decimal(value)
        if (value := model.redeemed_loyalty_points_effect_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["redeemedLoyaltyPointsEffectCount"] = value
        if (value := model.call_api_effect_count) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["callApiEffectCount"] = value
        if (value := model.last_activity) is not UNSET:
            data["lastActivity"] = None if value is None else writing.moment(value)
        if (value := model.updated) is not UNSET:
            data["updated"] = None if value is None else writing.moment(value)
        if (value := model.created_by) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["createdBy"] = value
        if (value := model.updated_by) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["updatedBy"] = value
        if (value := model.template_id) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["templateId"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_campaign = Campaign.decode
encode_campaign = Campaign.encode

from talonone.models.campaign_feature import CAMPAIGN_FEATURE_MEMBERS, CampaignFeature
from talonone.models.campaign_state import CAMPAIGN_STATE_MEMBERS, CampaignState
from talonone.models.code_generator_settings import (
    CodeGeneratorSettings,
    decode_code_generator_settings,
    encode_code_generator_settings,
)
from talonone.models.limit_config import LimitConfig, decode_limit_config, encode_limit_config
