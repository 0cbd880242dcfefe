"""EngineError. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, ModelOf, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class EngineError(Model):
    """Error as the rule engine behind this host reports it."""

    message: str | None | Unset = UNSET
    """Short text for the whole error."""
    errors: Sequence[EngineErrorItem] | None | Unset = UNSET
    """The single problems, if the engine names any."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("message", "message", codecs.Nullable(codecs.STRING)),
            WireField("errors", "errors", codecs.Nullable(codecs.ArrayOf(ModelOf(EngineErrorItem)))),
        )

    @staticmethod
    def take(read: Any) -> EngineError:
        made = reading.new(EngineError)
        made.message = read.message
        made.errors = (
            value
            if (value := read.errors) is UNSET or value is None
            else [take_engine_error_item(item) for item in value]
        )
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is EngineError
            and ((value := model.message) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = EngineError._struct(
            model.message,
            value
            if (value := model.errors) is UNSET or value is None
            else [encode_engine_error_item(item) for item in writing.array(value)],
        )
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_engine_error = EngineError.take
encode_engine_error = EngineError.encode

from talonone.models.engine_error_item import (
    EngineErrorItem,
    encode_engine_error_item,
    take_engine_error_item,
)
