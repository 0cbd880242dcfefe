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
    def decode(data: Any) -> CampaignEntity:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CampaignEntity)
        known = 1
        made.campaign_id = data["campaignId"]
        if not (type(made.campaign_id) is int):
            raise reading.Misfit
        made.additional_properties = {} if len(data) == known else reading.rest(data, CampaignEntity)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is CampaignEntity and type(model.campaign_id) is int):
            raise writing.Misfit
        data: dict[str, Any] = {"campaignId": model.campaign_id}
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_campaign_entity = CampaignEntity.decode
encode_campaign_entity = CampaignEntity.encode
