"""NewCampaign. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talonone.models.campaign_feature import CampaignFeature
from talonone.models.campaign_state import CampaignState
from talonone.models.code_generator_settings import CodeGeneratorSettings
from talonone.models.limit_config import LimitConfig

NewCampaign.wire_fields = (
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
