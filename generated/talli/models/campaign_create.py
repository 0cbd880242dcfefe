"""CampaignCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignCreate(Model):
    """A campaign to be created."""

    name: str | Unset = UNSET
    """Name of the campaign."""
    welcome_headline: str | Unset = UNSET
    """Headline that greets beneficiaries."""
    campaign_description: str | Unset = UNSET
    """What the campaign is about."""
    welcome_text: str | Unset = UNSET
    """Text below the headline."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("name", "name", codecs.STRING),
            WireField("welcome_headline", "welcomeHeadline", codecs.STRING),
            WireField("campaign_description", "campaignDescription", codecs.STRING),
            WireField("welcome_text", "welcomeText", codecs.STRING),
        )

    @staticmethod
    def take(read: Any) -> CampaignCreate:
        made = reading.new(CampaignCreate)
        made.name = read.name
        made.welcome_headline = read.welcome_headline
        made.campaign_description = read.campaign_description
        made.welcome_text = read.welcome_text
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CampaignCreate):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.name) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["name"] = value
        if (value := model.welcome_headline) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["welcomeHeadline"] = value
        if (value := model.campaign_description) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["campaignDescription"] = value
        if (value := model.welcome_text) is not UNSET:
            if not (type(value) is str):
                raise writing.Misfit
            data["welcomeText"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_campaign_create = CampaignCreate.take
encode_campaign_create = CampaignCreate.encode
