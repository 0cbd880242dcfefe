"""CampaignPage. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class CampaignPage(Model):
    """One page of campaigns."""

    page_number: int
    """Number of this page, counted from 1."""
    page_size: int
    """Campaigns per page."""
    total_pages: int | None | Unset = UNSET
    """Number of pages."""
    total_items: int
    """Number of campaigns on all pages."""
    data: Sequence[Campaign]
    """The campaigns on this page."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("page_number", "pageNumber", codecs.INTEGER, required=True),
            WireField("page_size", "pageSize", codecs.INTEGER, required=True),
            WireField("total_pages", "totalPages", codecs.Nullable(codecs.INTEGER)),
            WireField("total_items", "totalItems", codecs.INTEGER, required=True),
            WireField("data", "data", codecs.ArrayOf(ModelOf(Campaign)), required=True),
        )

    @staticmethod
    def take(read: Any) -> CampaignPage:
        made = reading.new(CampaignPage)
        made.page_number = read.page_number
        made.page_size = read.page_size
        made.total_pages = read.total_pages
        made.total_items = read.total_items
        made.data = [take_campaign(item) for item in read.data]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (
            type(model) is CampaignPage
            and type(model.page_number) is int
            and type(model.page_size) is int
            and type(model.total_items) is int
        ):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "pageNumber": model.page_number,
            "pageSize": model.page_size,
            "totalItems": model.total_items,
            "data": [encode_campaign(item) for item in writing.array(model.data)],
        }
        if (value := model.total_pages) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["totalPages"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_campaign_page = CampaignPage.take
encode_campaign_page = CampaignPage.encode

from talli.models.campaign import Campaign, encode_campaign, take_campaign
