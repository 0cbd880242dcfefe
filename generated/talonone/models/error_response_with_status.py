"""ErrorResponseWithStatus. Generated from specs/talonone.yaml; edits are lost."""

from __future__ import annotations

from attrs import define

from tallion import codecs
from tallion.model import Model, WireField
from tallion.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ErrorResponseWithStatus(Model):
    """Error as the third-party host reports it."""

    status_code: int | None | Unset = UNSET
    """HTTP status, repeated in the body."""
    error: str | None | Unset = UNSET
    """What went wrong, in plain English."""
    request_uuid: str | None | Unset = UNSET
    """Number of the request, to quote to Talon.One's support."""


ErrorResponseWithStatus.wire_fields = (
    WireField("status_code", "StatusCode", codecs.Nullable(codecs.INTEGER)),
    WireField("error", "Error", codecs.Nullable(codecs.STRING)),
    WireField("request_uuid", "RequestUUID", codecs.Nullable(codecs.STRING)),
)
