"""Campaign. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talli.models.campaign_payout_method import CampaignPayoutMethod

Campaign.wire_fields = (
    WireField("id", "id", codecs.STRING, required=True),
    WireField("name", "name", codecs.STRING, required=True),
    WireField("business_entity", "businessEntity", codecs.Nullable(codecs.STRING)),
    WireField("welcome_headline", "welcomeHeadline", codecs.Nullable(codecs.STRING)),
    WireField("campaign_description", "campaignDescription", codecs.Nullable(codecs.STRING)),
    WireField("welcome_text", "welcomeText", codecs.Nullable(codecs.STRING)),
    WireField("icon_url", "iconUrl", codecs.Nullable(codecs.STRING)),
    WireField(
        "payout_methods", "payoutMethods", codecs.Nullable(codecs.ArrayOf(ModelOf(CampaignPayoutMethod)))
    ),
    WireField("expiry_date", "expiryDate", codecs.Nullable(codecs.DATE_TIME)),
    WireField("display_end_date", "displayEndDate", codecs.Nullable(codecs.DATE_TIME)),
)
