"""Every request, as it came over the wire."""

from __future__ import annotations

import base64
import re
from typing import Any, Final

from attrs import evolve, field, frozen
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tallion.sandbox import exact_json

MASK: Final = "***"
KEPT_OF_A_REPLY: Final = 4096
"""Bytes of each reply that are kept: enough to look at, whatever the size of a report."""

_CREDENTIAL_HEADERS: Final = frozenset({"authorization", "x-callback-api-key"})
_CREDENTIAL_FIELDS: Final = re.compile(
    r'("(?:client_secret|access_token|apiKey|api_key)"\s*:\s*)"(?:[^"\\]|\\.)*"?'
)


@frozen(kw_only=True)
class RecordedRequest:
    """A request as it was received, and the beginning of its reply. The `repr` shows no credential."""

    method: str
    target: str
    """Path and query exactly as sent."""
    headers: tuple[tuple[str, str], ...]
    """In their order; HTTP ignores the case of names, and they are given in lower case."""
    body: bytes
    status: int | None = None
    """Of the reply; None as long as there is none."""
    reply: bytes = field(default=b"", repr=False)
    """The first `KEPT_OF_A_REPLY` bytes of the reply's body."""

    def header(self, name: str) -> str | None:
        """The first value of a header, or None."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    def json(self) -> Any:
        """The body, read as JSON; fractions are `Decimal`."""
        return exact_json.loads(self.body)

    def masked(self) -> RecordedRequest:
        """The same without its credentials."""
        headers = tuple(
            (name, mask_credential(value) if name in _CREDENTIAL_HEADERS else value)
            for name, value in self.headers
        )
        return evolve(self, headers=headers, body=_mask_fields(self.body), reply=_mask_fields(self.reply))

    def as_json(self) -> dict[str, Any]:
        """For the control API: bodies as text, and the request's also as its bytes in base64."""
        return {
            "method": self.method,
            "target": self.target,
            "headers": [list(pair) for pair in self.headers],
            "body": self.body.decode(errors="replace"),
            "body_base64": base64.b64encode(self.body).decode(),
            "status": self.status,
            "reply": self.reply.decode(errors="replace"),
        }

    def __repr__(self) -> str:
        shown = self.masked()
        headers = ", ".join(f"{name}: {value}" for name, value in shown.headers)
        return f"<{self.method} {self.target} [{headers}] {shown.body!r} -> {self.status}>"


def mask_credential(value: str) -> str:
    """A credential with only its first word, which names its kind: `Bearer ***`."""
    kind, space, _ = value.partition(" ")
    return f"{kind} {MASK}" if space else MASK


def _mask_fields(body: bytes) -> bytes:
    # Latin-1 maps each byte to one character, so a body that is no text stays as it is.
    return _CREDENTIAL_FIELDS.sub(rf'\1"{MASK}"', body.decode("latin-1")).encode("latin-1")


class Recorder:
    """Wraps an application and notes what comes in, except on the paths of the control API."""

    def __init__(self, app: ASGIApp, *, except_under: str) -> None:
        self._app = app
        self._except_under = except_under
        self.requests: list[RecordedRequest] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(self._except_under):
            await self._app(scope, receive, send)
            return
        body = await _whole_body(receive)
        position = self._note(scope, body)
        # Routes are matched on the path as sent: a slash inside an id (%2F) is not one of the path.
        raw = {**scope, "path": scope["raw_path"].decode("ascii")}
        await self._app(raw, _replay(body, receive), self._noting_reply(position, send))

    def _note(self, scope: Scope, body: bytes) -> int:
        query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
        request = RecordedRequest(
            method=scope["method"],
            target=scope["raw_path"].decode("latin-1") + query,
            headers=tuple(
                (name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]
            ),
            body=body,
        )
        self.requests.append(request)
        return len(self.requests) - 1

    def _noting_reply(self, position: int, send: Send) -> Send:
        requests = self.requests

        async def note(message: Message) -> None:
            request = requests[position]
            if message["type"] == "http.response.start":
                requests[position] = evolve(request, status=message["status"])
            elif len(request.reply) < KEPT_OF_A_REPLY:
                reply = (request.reply + message.get("body", b""))[:KEPT_OF_A_REPLY]
                requests[position] = evolve(request, reply=reply)
            await send(message)

        return note

    def reset(self) -> None:
        """Forget all requests. One under way goes on in the list that it began in."""
        self.requests = []


async def _whole_body(receive: Receive) -> bytes:
    parts = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if message["type"] == "http.disconnect" or not message.get("more_body", False):
            return b"".join(parts)


def _replay(body: bytes, receive: Receive) -> Receive:
    pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def replay() -> Message:
        return pending.pop() if pending else await receive()

    return replay
