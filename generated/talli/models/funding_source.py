"""FundingSource. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class FundingSource(Model):
    """Where the money of a campaign comes from."""

    id: str
    """Id of the funding source."""
    name: str | None | Unset = UNSET
    """Name of the funding source."""
    type: FundingSourceType | str | None | Unset = UNSET
    """Kind of funding source."""
    status: FundingSourceStatus | str | None | Unset = UNSET
    """Whether it can be used."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("id", "id", codecs.STRING, required=True),
            WireField("name", "name", codecs.Nullable(codecs.STRING)),
            WireField("type", "type", codecs.Nullable(codecs.EnumOf(FundingSourceType))),
            WireField("status", "status", codecs.Nullable(codecs.EnumOf(FundingSourceStatus))),
        )

    @staticmethod
    def take(read: Any) -> FundingSource:
        made = reading.new(FundingSource)
        made.id = read.id
        made.name = read.name
        made.type = (
            value
            if (value := read.type) is UNSET or value is None
            else reading.member(FUNDING_SOURCE_TYPE_MEMBERS, value)
        )
        made.status = (
            value
            if (value := read.status) is UNSET or value is None
            else reading.member(FUNDING_SOURCE_STATUS_MEMBERS, value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is FundingSource
            and type(model.id) is str
            and ((value := model.name) is UNSET or value is None or type(value) is str)
            and (
                (value := model.type) is UNSET
                or value is None
                or type(value) is str
                or type(value) is FundingSourceType
            )
            and (
                (value := model.status) is UNSET
                or value is None
                or type(value) is str
                or type(value) is FundingSourceStatus
            )
        ):
            raise writing.Misfit
        written = FundingSource._struct(model.id, model.name, model.type, model.status)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_funding_source = FundingSource.take
encode_funding_source = FundingSource.encode

from talli.models.funding_source_status import FUNDING_SOURCE_STATUS_MEMBERS, FundingSourceStatus
from talli.models.funding_source_type import FUNDING_SOURCE_TYPE_MEMBERS, FundingSourceType
