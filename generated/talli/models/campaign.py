"""Campaign. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Campaign(Model):
    """A campaign, which pays money out to beneficiaries."""

    id: str
    """Id of the campaign."""
    name: str
    """Name of the campaign."""
    business_entity: str | None | Unset = UNSET
    """Business on whose behalf the campaign is run."""
    welcome_headline: str | None | Unset = UNSET
    """Headline that greets beneficiaries."""
    campaign_description: str | None | Unset = UNSET
    """What the campaign is about."""
    welcome_text: str | None | Unset = UNSET
    """Text below the headline."""
    icon_url: str | None | Unset = UNSET
    """Where the icon can be fetched."""
    payout_methods: Sequence[CampaignPayoutMethod] | None | Unset = UNSET
    """Payout methods that the campaign offers."""
    expiry_date: datetime | None | Unset = UNSET
    """When the campaign expires."""
    display_end_date: datetime | None | Unset = UNSET
    """End date that beneficiaries are shown."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.STRING, required=True),
            WireField("name", "name", codecs.STRING, required=True),
            WireField("business_entity", "businessEntity", codecs.Nullable(codecs.STRING)),
            WireField("welcome_headline", "welcomeHeadline", codecs.Nullable(codecs.STRING)),
            WireField("campaign_description", "campaignDescription", codecs.Nullable(codecs.STRING)),
            WireField("welcome_text", "welcomeText", codecs.Nullable(codecs.STRING)),
            WireField("icon_url", "iconUrl", codecs.Nullable(codecs.STRING)),
            WireField(
                "payout_methods",
                "payoutMethods",
                codecs.Nullable(codecs.ArrayOf(ModelOf(CampaignPayoutMethod))),
            ),
            WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
            WireField("display_end_date", "displayEndDate", codecs.Nullable(codecs.DATE_TIME)),
        )

    @staticmethod
    def take(read: Any) -> Campaign:
        made = reading.new(Campaign)
        made.id = read.id
        made.name = read.name
        made.business_entity = read.business_entity
        made.welcome_headline = read.welcome_headline
        made.campaign_description = read.campaign_description
        made.welcome_text = read.welcome_text
        made.icon_url = read.icon_url
        made.payout_methods = (
            value
            if (value := read.payout_methods) is UNSET or value is None
            else [take_campaign_payout_method(item) for item in value]
        )
        made.expiry_date = (
            value if (value := read.expiry_date) is UNSET or value is None else reading.moment(value)
        )
        made.display_end_date = (
            value if (value := read.display_end_date) is UNSET or value is None else reading.moment(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is Campaign
            and type(model.id) is str
            and type(model.name) is str
            and ((value := model.business_entity) is UNSET or value is None or type(value) is str)
            and ((value := model.welcome_headline) is UNSET or value is None or type(value) is str)
            and ((value := model.campaign_description) is UNSET or value is None or type(value) is str)
            and ((value := model.welcome_text) is UNSET or value is None or type(value) is str)
            and ((value := model.icon_url) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = Campaign._struct(
            model.id,
            model.name,
            model.business_entity,
            model.welcome_headline,
            model.campaign_description,
            model.welcome_text,
            model.icon_url,
            value
            if (value := model.payout_methods) is UNSET or value is None
            else [encode_campaign_payout_method(item) for item in writing.array(value)],
            value if (value := model.expiry_date) is UNSET or value is None else writing.moment(value),
            value if (value := model.display_end_date) is UNSET or value is None else writing.moment(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign = Campaign.take
encode_campaign = Campaign.encode

from talli.models.campaign_payout_method import (
    CampaignPayoutMethod,
    encode_campaign_payout_method,
    take_campaign_payout_method,
)
