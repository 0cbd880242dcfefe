"""NewCampaign. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class NewCampaign(Model):
    """Settings of a campaign."""

    name: str
    """Name of the campaign. Not empty."""
    description: str | Unset = UNSET
    """What the campaign is about."""
    start_time: datetime | Unset = UNSET
    """When it starts."""
    end_time: datetime | Unset = UNSET
    """When it ends."""
    attributes: Mapping[str, Any] | Unset = UNSET
    """Attributes of the campaign."""
    state: CampaignState | str
    """Whether it is running. Server default enabled."""
    active_ruleset_id: int | Unset = UNSET
    """Ruleset in force."""
    tags: Sequence[str]
    """Tags to find it by, at most 50. At most 50 items, each 1 to 50 characters."""
    features: Sequence[CampaignFeature | str]
    """Parts of Talon.One it makes use of."""
    coupon_settings: CodeGeneratorSettings | Unset = UNSET
    """How its coupon codes are made up."""
    referral_settings: CodeGeneratorSettings | Unset = UNSET
    """How its referral codes are made up."""
    limits: Sequence[LimitConfig]
    """Its budgets."""
    campaign_groups: Sequence[int] | Unset = UNSET
    """Campaign groups it belongs to."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING, required=True),
            WireField("description", "description", codecs.STRING),
            WireField("start_time", "startTime", codecs.DATE_TIME),
            WireField("end_time", "endTime", codecs.DATE_TIME),
            WireField("attributes", "attributes", codecs.MapOf(codecs.ANYTHING)),
            WireField("state", "state", codecs.EnumOf(CampaignState), required=True),
            WireField("active_ruleset_id", "activeRulesetId", codecs.INTEGER),
            WireField("tags", "tags", codecs.ArrayOf(codecs.STRING), required=True),
            WireField("features", "features", codecs.ArrayOf(codecs.EnumOf(CampaignFeature)), required=True),
            WireField("coupon_settings", "couponSettings", ModelOf(CodeGeneratorSettings)),
            WireField("referral_settings", "referralSettings", ModelOf(CodeGeneratorSettings)),
            WireField("limits", "limits", codecs.ArrayOf(ModelOf(LimitConfig)), required=True),
            WireField("campaign_groups", "campaignGroups", codecs.ArrayOf(codecs.INTEGER)),
        )

    @staticmethod
    def take(read: Any) -> NewCampaign:
        made = reading.new(NewCampaign)
        made.name = read.name
        made.description = read.description
        made.start_time = value if (value := read.start_time) is UNSET else reading.moment(value)
        made.end_time = value if (value := read.end_time) is UNSET else reading.moment(value)
        made.attributes = value if (value := read.attributes) is UNSET else reading.plains(value)
        made.state = reading.member(CAMPAIGN_STATE_MEMBERS, read.state)
        made.active_ruleset_id = read.active_ruleset_id
        made.tags = read.tags
        made.features = [reading.member(CAMPAIGN_FEATURE_MEMBERS, item) for item in read.features]
        made.coupon_settings = (
            value if (value := read.coupon_settings) is UNSET else take_code_generator_settings(value)
        )
        made.referral_settings = (
            value if (value := read.referral_settings) is UNSET else take_code_generator_settings(value)
        )
        made.limits = [take_limit_config(item) for item in read.limits]
        made.campaign_groups = read.campaign_groups
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is NewCampaign
            and type(model.name) is str
            and (type((value := model.state)) is str or type(value) is CampaignState)
            and ((value := model.description) is UNSET or type(value) is str)
            and ((value := model.active_ruleset_id) is UNSET or type(value) is int)
        ):
            raise writing.Misfit
        written = NewCampaign._struct(
            model.name,
            model.state,
            writing.texts(model.tags),
            [writing.member(item) for item in writing.array(model.features)],
            [encode_limit_config(item) for item in writing.array(model.limits)],
            model.description,
            value if (value := model.start_time) is UNSET else writing.moment(value),
            value if (value := model.end_time) is UNSET else writing.moment(value),
            value if (value := model.attributes) is UNSET else writing.plains(writing.mapping(value)),
            model.active_ruleset_id,
            value if (value := model.coupon_settings) is UNSET else encode_code_generator_settings(value),
            value if (value := model.referral_settings) is UNSET else encode_code_generator_settings(value),
            value
            if (value := model.campaign_groups) is UNSET
            else [writing.integer(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_new_campaign = NewCampaign.take
encode_new_campaign = NewCampaign.encode

from talonone.models.campaign_feature import CAMPAIGN_FEATURE_MEMBERS, CampaignFeature
from talonone.models.campaign_state import CAMPAIGN_STATE_MEMBERS, CampaignState
from talonone.models.code_generator_settings import (
    CodeGeneratorSettings,
    encode_code_generator_settings,
    take_code_generator_settings,
)
from talonone.models.limit_config import LimitConfig, encode_limit_config, take_limit_config
