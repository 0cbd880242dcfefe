"""CampaignEntity. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignEntity(Model):
    """Anything that belongs to a campaign."""

    campaign_id: int
    """Campaign that owns it."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("campaign_id", "campaignId", codecs.INTEGER, required=True),)

    @staticmethod
    def take(read: Any) -> CampaignEntity:
        made = reading.new(CampaignEntity)
        made.campaign_id = read.campaign_id
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        if not (type(model) is CampaignEntity and type(model.campaign_id) is int):
            raise writing.Misfit
        written = CampaignEntity._struct(model.campaign_id)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_campaign_entity = CampaignEntity.take
encode_campaign_entity = CampaignEntity.encode
