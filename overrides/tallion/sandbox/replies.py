"""What the sandbox answers with, and how each vendor says no."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from uuid import uuid4

from attrs import Factory, frozen

from tallion.sandbox import exact_json


@frozen(kw_only=True)
class Reply:
    """A reply, not yet put into bytes."""

    status: int = 200
    body: Any = None
    """JSON, text or bytes, as the media type asks; without a media type there is none."""
    media_type: str | None = "application/json"
    headers: dict[str, str] = Factory(dict)

    def content(self) -> bytes:
        """The body as bytes."""
        if self.media_type is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        text = exact_json.dumps(self.body) if self.media_type.endswith("json") else str(self.body)
        return text.encode()


class RefusalError(Exception):
    """The request is refused. Each API has an error body of its own to say so."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})


def talli_problem(refusal: RefusalError) -> Reply:
    """Problem details, as Talli's reference shows them (RFC 9457)."""
    body = {
        "type": "about:blank",
        "title": _phrase(refusal.status),
        "status": refusal.status,
        "detail": refusal.message,
        "instance": None,
    }
    return Reply(
        status=refusal.status, body=body, media_type="application/problem+json", headers=refusal.headers
    )


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else "Error"


def talonone_error(refusal: RefusalError) -> Reply:
    """The error body of Talon.One's integration host."""
    body = {"StatusCode": refusal.status, "Error": refusal.message, "RequestUUID": str(uuid4())}
    return Reply(status=refusal.status, body=body, headers=refusal.headers)
