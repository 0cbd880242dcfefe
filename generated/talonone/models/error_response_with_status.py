"""ErrorResponseWithStatus. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from typing import Any

from attrs import define, setters

from tallion import codecs, reading, writing
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class ErrorResponseWithStatus(Model):
    """Error as the third-party host reports it."""

    status_code: int | None | Unset = UNSET
    """HTTP status, repeated in the body."""
    error: str | None | Unset = UNSET
    """What went wrong, in plain English."""
    request_uuid: str | None | Unset = UNSET
    """Number of the request, to quote to Talon.One's support."""

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        return (
            WireField("status_code", "StatusCode", codecs.Nullable(codecs.INTEGER)),
            WireField("error", "Error", codecs.Nullable(codecs.STRING)),
            WireField("request_uuid", "RequestUUID", codecs.Nullable(codecs.STRING)),
        )

    @staticmethod
    def take(read: Any) -> ErrorResponseWithStatus:
        made = reading.new(ErrorResponseWithStatus)
        made.status_code = read.status_code
        made.error = read.error
        made.request_uuid = read.request_uuid
        made.additional_properties = {}
        return made

    @staticmethod
    def encode(model: Any) -> dict[str, Any]:
        if not (type(model) is ErrorResponseWithStatus):
            raise writing.Misfit
        value: Any
        data: dict[str, Any] = {}
        if (value := model.status_code) is not UNSET:
            if not (type(value) is int or value is None):
                raise writing.Misfit
            data["StatusCode"] = value
        if (value := model.error) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["Error"] = value
        if (value := model.request_uuid) is not UNSET:
            if not (type(value) is str or value is None):
                raise writing.Misfit
            data["RequestUUID"] = value
        if model.additional_properties:
            data.update(writing.plains(model.additional_properties))
        return data


take_error_response_with_status = ErrorResponseWithStatus.take
encode_error_response_with_status = ErrorResponseWithStatus.encode
