"""EngineErrorSource. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EngineErrorSource(Model):
    """Place in a request that an engine error refers to."""

    pointer: str | None | Unset = UNSET
    """JSON pointer into the request body."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (WireField("pointer", "pointer", codecs.Nullable(codecs.STRING)),)

    @staticmethod
    def take(read: Any) -> EngineErrorSource:
        made = reading.new(EngineErrorSource)
        made.pointer = read.pointer
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is EngineErrorSource):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.pointer) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["pointer"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_engine_error_source = EngineErrorSource.take
encode_engine_error_source = EngineErrorSource.encode
