"""PayoutInstructionPage. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class PayoutInstructionPage(Model):
    """One page of payout instructions."""

    page_number: int
    """Number of this page, counted from 1."""
    page_size: int
    """Instructions per page."""
    total_pages: int | None | Unset = UNSET
    """Number of pages."""
    total_items: int
    """Number of instructions on all pages."""
    data: Sequence[PayoutInstruction]
    """The instructions on this page."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("page_number", "pageNumber", codecs.INTEGER, required=True),
            WireField("page_size", "pageSize", codecs.INTEGER, required=True),
            WireField("total_pages", "totalPages", codecs.Nullable(codecs.INTEGER)),
            WireField("total_items", "totalItems", codecs.INTEGER, required=True),
            WireField("data", "data", codecs.ArrayOf(ModelOf(PayoutInstruction)), required=True),
        )

    @staticmethod
    def take(read: Any) -> PayoutInstructionPage:
        made = reading.new(PayoutInstructionPage)
        made.page_number = read.page_number
        made.page_size = read.page_size
        made.total_pages = read.total_pages
        made.total_items = read.total_items
        made.data = [take_payout_instruction(item) for item in read.data]
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is PayoutInstructionPage
            and type(model.page_number) is int
            and type(model.page_size) is int
            and type(model.total_items) is int
            and ((value := model.total_pages) is UNSET or value is None or type(value) is int)
        ):
            raise writing.Misfit
        written = PayoutInstructionPage._struct(
            model.page_number,
            model.page_size,
            model.total_items,
            [encode_payout_instruction(item) for item in writing.array(model.data)],
            model.total_pages,
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_payout_instruction_page = PayoutInstructionPage.take
encode_payout_instruction_page = PayoutInstructionPage.encode

from talli.models.payout_instruction import (
    PayoutInstruction,
    encode_payout_instruction,
    take_payout_instruction,
)
