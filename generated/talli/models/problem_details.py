"""ProblemDetails. Generated from specs/talli.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ProblemDetails(Model):
    """Says what went wrong, in the format of RFC 9457."""

    type: str | None | Unset = UNSET
    """URI that identifies the kind of problem."""
    title: str | None | Unset = UNSET
    """Short name of the kind of problem."""
    status: int | None | Unset = UNSET
    """HTTP status code of the reply."""
    detail: str | None | Unset = UNSET
    """What went wrong this time."""
    instance: str | None | Unset = UNSET
    """URI that identifies this occurrence."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("type", "type", codecs.Nullable(codecs.STRING)),
            WireField("title", "title", codecs.Nullable(codecs.STRING)),
            WireField("status", "status", codecs.Nullable(codecs.INTEGER)),
            WireField("detail", "detail", codecs.Nullable(codecs.STRING)),
            WireField("instance", "instance", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> ProblemDetails:
        made = reading.new(ProblemDetails)
        made.type = read.type
        made.title = read.title
        made.status = read.status
        made.detail = read.detail
        made.instance = read.instance
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ProblemDetails
            and ((value := model.type) is UNSET or value is None or type(value) is str)
            and ((value := model.title) is UNSET or value is None or type(value) is str)
            and ((value := model.status) is UNSET or value is None or type(value) is int)
            and ((value := model.detail) is UNSET or value is None or type(value) is str)
            and ((value := model.instance) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = ProblemDetails._struct(model.type, model.title, model.status, model.detail, model.instance)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_problem_details = ProblemDetails.take
encode_problem_details = ProblemDetails.encode
