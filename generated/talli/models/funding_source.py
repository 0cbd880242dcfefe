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
    def decode(data: Any) -> FundingSource:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(FundingSource)
        known = 4
        made.id = data["id"]
        if not (type(made.id) is str):
            raise reading.Misfit
        if "name" in data:
            value = data["name"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.name = value
        else:
            made.name = UNSET
            known -= 1
        if "type" in data:
            value = data["type"]
            made.type = None if value is None else reading.member(FUNDING_SOURCE_TYPE_MEMBERS, value)
        else:
            made.type = UNSET
            known -= 1
        if "status" in data:
            value = data["status"]
            made.status = None if value is None else reading.member(FUNDING_SOURCE_STATUS_MEMBERS, value)
        else:
            made.status = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, FundingSource)
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is FundingSource and type(model.id) is str):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {"id": model.id}
        if (value := model.name) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["name"] = value
        if (value := model.type) is not UNSET:
            if not (type(value) is str or type(value) is FundingSourceType or value is None):
                raise writing.Misfit
            data["type"] = value
        if (value := model.status) is not UNSET:
            if not (type(value) is str or type(value) is FundingSourceStatus or value is None):
                raise writing.Misfit
            data["status"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_funding_source = FundingSource.decode
encode_funding_source = FundingSource.encode

from talli.models.funding_source_status import FUNDING_SOURCE_STATUS_MEMBERS, FundingSourceStatus
from talli.models.funding_source_type import FUNDING_SOURCE_TYPE_MEMBERS, FundingSourceType
