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
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is ProblemDetails):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.type) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["type"] = value
        if (value := model.title) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["title"] = value
        if (value := model.status) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["status"] = value
        if (value := model.detail) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["detail"] = value
        if (value := model.instance) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["instance"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_problem_details = ProblemDetails.take
encode_problem_details = ProblemDetails.encode
