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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is CampaignCreate
            and ((value := model.name) is UNSET or type(value) is str)
            and ((value := model.welcome_headline) is UNSET or type(value) is str)
            and ((value := model.campaign_description) is UNSET or type(value) is str)
            and ((value := model.welcome_text) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = CampaignCreate._struct(
            model.name, model.welcome_headline, model.campaign_description, model.welcome_text
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign_create = CampaignCreate.take
encode_campaign_create = CampaignCreate.encode
