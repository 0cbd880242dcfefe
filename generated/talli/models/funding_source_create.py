"""FundingSourceCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define

from tallion import codecs
from tallion.call import FileInput
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class FundingSourceCreate(Model):
    """A funding source to be created."""

    settlement_fund_name: str | Unset = UNSET
    """Name of the settlement fund."""
    attachments: Sequence[FileInput] | Unset = UNSET
    """Supporting documents."""


FundingSourceCreate.wire_fields = (
    WireField("settlement_fund_name", "settlementFundName", codecs.STRING),
    WireField("attachments", "attachments", codecs.ArrayOf(codecs.FILE)),
)
