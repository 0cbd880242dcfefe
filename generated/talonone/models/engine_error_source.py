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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EngineErrorSource
            and ((value := model.pointer) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = EngineErrorSource._struct(model.pointer)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_engine_error_source = EngineErrorSource.take
encode_engine_error_source = EngineErrorSource.encode
