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
    def decode(data: Any) -> PayoutMethodPage:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(PayoutMethodPage)
        known = 5
        made.data = (
            None
            if (value := data["data"]) is None
            else [decode_payout_method(item) for item in reading.array(value)]
        )
        if "pageNumber" in data:
            value = data["pageNumber"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.page_number = value
        else:
            made.page_number = UNSET
            known -= 1
        if "pageSize" in data:
            value = data["pageSize"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.page_size = value
        else:
            made.page_size = UNSET
            known -= 1
        if "totalPages" in data:
            value = data["totalPages"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.total_pages = value
        else:
            made.total_pages = UNSET
            known -= 1
        if "totalItems" in data:
            value = data["totalItems"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.total_items = value
        else:
            made.total_items = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, PayoutMethodPage)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is PayoutMethodPage):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {
            "data": None
            if (value := model.data) is None
            else [encode_payout_method(item) for item in writing.array(value)]
        }
        if (value := model.page_number) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["pageNumber"] = value
        if (value := model.page_size) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["pageSize"] = value
        if (value := model.total_pages) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["totalPages"] = value
        if (value := model.total_items) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["totalItems"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_payout_method_page = PayoutMethodPage.decode
encode_payout_method_page = PayoutMethodPage.encode

from talli.models.payout_method import PayoutMethod, decode_payout_method, encode_payout_method
