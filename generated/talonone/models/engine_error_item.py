"""EngineErrorItem. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EngineErrorItem(Model):
    """One problem that the engine found in a request."""

    title: str | None | Unset = UNSET
    """Kind of problem."""
    details: str | None | Unset = UNSET
    """What exactly is wrong."""
    source: EngineErrorSource | None | Unset = UNSET
    """Where in the request the problem lies."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("title", "title", codecs.Nullable(codecs.STRING)),
            WireField("details", "details", codecs.Nullable(codecs.STRING)),
            WireField("source", "source", codecs.Nullable(ModelOf(EngineErrorSource))),
        )

    @staticmethod
    def take(read: Any) -> EngineErrorItem:
        made = reading.new(EngineErrorItem)
        made.title = read.title
        made.details = read.details
        made.source = (
            value if (value := read.source) is UNSET or value is None else take_engine_error_source(value)
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EngineErrorItem
            and ((value := model.title) is UNSET or value is None or type(value) is str)
            and ((value := model.details) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = EngineErrorItem._struct(
            model.title,
            model.details,
            value if (value := model.source) is UNSET or value is None else encode_engine_error_source(value),
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_engine_error_item = EngineErrorItem.take
encode_engine_error_item = EngineErrorItem.encode

from talonone.models.engine_error_source import (
    EngineErrorSource,
    encode_engine_error_source,
    take_engine_error_source,
)
