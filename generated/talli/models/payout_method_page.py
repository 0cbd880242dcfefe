"""PayoutMethodPage. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PayoutMethodPage(Model):
    """One page of payout methods."""

    page_number: int | None | Unset = UNSET
    """Number of this page, counted from 1."""
    page_size: int | None | Unset = UNSET
    """Payout methods per page."""
    total_pages: int | None | Unset = UNSET
    """Number of pages."""
    total_items: int | None | Unset = UNSET
    """Number of payout methods on all pages."""
    data: Sequence[PayoutMethod] | None
    """The payout methods on this page."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("page_number", "pageNumber", codecs.Nullable(codecs.INTEGER)),
            WireField("page_size", "pageSize", codecs.Nullable(codecs.INTEGER)),
            WireField("total_pages", "totalPages", codecs.Nullable(codecs.INTEGER)),
            WireField("total_items", "totalItems", codecs.Nullable(codecs.INTEGER)),
            WireField("data", "data", codecs.Nullable(codecs.ArrayOf(ModelOf(PayoutMethod))), required=True),
        )

    @staticmethod
    def take(read: Any) -> PayoutMethodPage:
        made = reading.new(PayoutMethodPage)
        made.page_number = read.page_number
        made.page_size = read.page_size
        made.total_pages = read.total_pages
        made.total_items = read.total_items
        made.data = value if (value := read.data) is None else [take_payout_method(item) for item in value]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is PayoutMethodPage
            and ((value := model.page_number) is UNSET or value is None or type(value) is int)
            and ((value := model.page_size) is UNSET or value is None or type(value) is int)
            and ((value := model.total_pages) is UNSET or value is None or type(value) is int)
            and ((value := model.total_items) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = PayoutMethodPage._struct(
            value
            if (value := model.data) is None
            else [encode_payout_method(item) for item in writing.array(value)],
            model.page_number,
            model.page_size,
            model.total_pages,
            model.total_items,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_method_page = PayoutMethodPage.take
encode_payout_method_page = PayoutMethodPage.encode

from talli.models.payout_method import PayoutMethod, encode_payout_method, take_payout_method
