"""CampaignEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField


@define(kw_only=True, repr=False)
class CampaignEntity(Model):
    """Anything that belongs to a campaign."""

    campaign_id: int
    """Campaign that owns it."""


CampaignEntity.wire_fields = (WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),)
