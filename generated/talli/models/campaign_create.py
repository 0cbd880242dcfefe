"""CampaignCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


CampaignCreate.wire_fields = (
    WireField("name", "name", codecs.STRING),
    WireField("welcome_headline", "welcomeHeadline", codecs.STRING),
    WireField("campaign_description", "campaignDescription", codecs.STRING),
    WireField("welcome_text", "welcomeText", codecs.STRING),
)
