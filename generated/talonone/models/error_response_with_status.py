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
    def encode(model: Any) -> Any:
        value: Any
        if not (
            type(model) is ErrorResponseWithStatus
            and ((value := model.status_code) is UNSET or value is None or type(value) is int)
            and ((value := model.error) is UNSET or value is None or type(value) is str)
            and ((value := model.request_uuid) is UNSET or value is None or type(value) is str)
        ):
            raise writing.Misfit
        written = ErrorResponseWithStatus._struct(model.status_code, model.error, model.request_uuid)
        return (
            writing.extended(written, model.additional_properties) if model.additional_properties else written
        )


take_error_response_with_status = ErrorResponseWithStatus.take
encode_error_response_with_status = ErrorResponseWithStatus.encode
