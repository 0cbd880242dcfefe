"""FundingSourceCreate. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.call import FileInput
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class FundingSourceCreate(Model):
    """A funding source to be created."""

    settlement_fund_name: str | Unset = UNSET
    """Name of the settlement fund."""
    attachments: Sequence[FileInput] | Unset = UNSET
    """Supporting documents."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("settlement_fund_name", "settlementFundName", codecs.STRING),
            WireField("attachments", "attachments", codecs.ArrayOf(codecs.FILE)),
        )

    @staticmethod
    def take(read: Any) -> FundingSourceCreate:
        made = reading.new(FundingSourceCreate)
        made.settlement_fund_name = read.settlement_fund_name
        made.attachments = (
            value
            if (value := read.attachments) is UNSET
            else [codecs.FILE.decode(item, "") for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is FundingSourceCreate
            and ((value := model.settlement_fund_name) is UNSET or type(value) is str)
        ):
            raise writing.Misfit
        written = FundingSourceCreate._struct(
            model.settlement_fund_name,
            value
            if (value := model.attachments) is UNSET
            else [writing.by(codecs.FILE, item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_funding_source_create = FundingSourceCreate.take
encode_funding_source_create = FundingSourceCreate.encode
