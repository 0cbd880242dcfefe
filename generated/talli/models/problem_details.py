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
    def decode(data: Any) -> ProblemDetails:
        if type(data) is not reading.OBJECT:
            raise reading.Misfit
        made = reading.new(ProblemDetails)
        known = 5
        if "type" in data:
            value = data["type"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.type = value
        else:
            made.type = UNSET
            known -= 1
        if "title" in data:
            value = data["title"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.title = value
        else:
            made.title = UNSET
            known -= 1
        if "status" in data:
            value = data["status"]
            if not (type(value) is int or value is None):
                raise reading.Misfit
            made.status = value
        else:
            made.status = UNSET
            known -= 1
        if "detail" in data:
            value = data["detail"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.detail = value
        else:
            made.detail = UNSET
            known -= 1
        if "instance" in data:
            value = data["instance"]
            if not (type(value) is str or value is None):
                raise reading.Misfit
            made.instance = value
        else:
            made.instance = UNSET
            known -= 1
        made.additional_properties = {} if len(data) == known else reading.rest(data, ProblemDetails)
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


decode_problem_details = ProblemDetails.decode
encode_problem_details = ProblemDetails.encode
