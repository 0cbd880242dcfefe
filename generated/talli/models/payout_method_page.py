"""PayoutMethodPage. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
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


from talli.models.payout_method import PayoutMethod

PayoutMethodPage.wire_fields = (
    WireField("page_number", "pageNumber", codecs.Nullable(codecs.INTEGER)),
    WireField("page_size", "pageSize", codecs.Nullable(codecs.INTEGER)),
    WireField("total_pages", "totalPages", codecs.Nullable(codecs.INTEGER)),
    WireField("total_items", "totalItems", codecs.Nullable(codecs.INTEGER)),
    WireField("data", "data", codecs.Nullable(codecs.ArrayOf(ModelOf(PayoutMethod))), required=True),
)
