"""EmarsysUpdateAudiencesResponse. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EmarsysUpdateAudiencesResponse(Model):
    """Changes that were made."""

    content: Sequence[EmarsysAudienceContent] | None | Unset = UNSET
    """One entry for each change."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("content", "content", codecs.Nullable(codecs.ArrayOf(ModelOf(EmarsysAudienceContent)))),
        )

    @staticmethod
    def decode(data: Any) -> EmarsysUpdateAudiencesResponse:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(EmarsysUpdateAudiencesResponse)
        known = 1
        if "content" in data:
            value = data["content"]
            if not (type(value) is reading.ARRAY or value is None):
                raise reading.Misfit
            made.content = (
                None if value is None else [decode_emarsys_audience_content(item) for item in value]
            )
        else:
            made.content = UNSET
            known -= 1
        made.additional_properties = (
            {} if len(data) == known else reading.rest(data, EmarsysUpdateAudiencesResponse)
        )
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EmarsysUpdateAudiencesResponse):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.content) is not UNSET:
            if not (type(value) is reading.ARRAY or value is None):
                raise writing.Misfit
            data["content"] = (
                None if value is None else [encode_emarsys_audience_content(item) for item in value]
            )
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


decode_emarsys_update_audiences_response = EmarsysUpdateAudiencesResponse.decode
encode_emarsys_update_audiences_response = EmarsysUpdateAudiencesResponse.encode

from talonone.models.emarsys_audience_content import (
    EmarsysAudienceContent,
    decode_emarsys_audience_content,
    encode_emarsys_audience_content,
)
