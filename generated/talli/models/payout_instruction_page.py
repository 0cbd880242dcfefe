"""PayoutInstructionPage. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talli.models.payout_instruction import PayoutInstruction

PayoutInstructionPage.wire_fields = (
    WireField("page_number", "pageNumber", codecs.INTEGER, required=True),
    WireField("page_size", "pageSize", codecs.INTEGER, required=True),
    WireField("total_pages", "totalPages", codecs.Nullable(codecs.INTEGER)),
    WireField("total_items", "totalItems", codecs.INTEGER, required=True),
    WireField("data", "data", codecs.ArrayOf(ModelOf(PayoutInstruction)), required=True),
)
