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
    def decode(data: Any) -> CampaignPage:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(CampaignPage)
        known = 5
        made.page_number = data["pageNumber"]
        made.page_size = data["pageSize"]
        made.total_items = data["totalItems"]
        made.data = [decode_campaign(item) for item in reading.array(data["data"])]
        if not (
            type(made.page_number) is int and type(made.page_size) is int and type(made.total_items) is int
        ):
            raise reading.Misfit
        if "totalPages" in data:
            value = data["totalPages"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.total_pages = value
        else:
            made.total_pages = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, CampaignPage)
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


decode_campaign_page = CampaignPage.decode
encode_campaign_page = CampaignPage.encode

from talli.models.campaign import Campaign, decode_campaign, encode_campaign
