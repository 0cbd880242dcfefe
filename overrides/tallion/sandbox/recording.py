"""Every request, as it came over the wire."""

from __future__ import annotations

import base64
import re
from collections import Counter
from typing import Any, Final

from attrs import evolve, field, frozen

from tallion.sandbox.messages import Answer, Received

MASK: Final = "***"
KEPT_OF_A_REQUEST: Final = 1 << 20
"""Bytes of each request's body that are kept: uploads can be larger than what tests look at."""
KEPT_OF_A_REPLY: Final = 4096
"""Bytes of each reply that are kept: enough to look at, whatever the size of a report."""

_CREDENTIAL_HEADERS: Final = frozenset({"authorization", "x-callback-api-key"})
_CREDENTIAL_FIELDS: Final = re.compile(
    r'("(?:client_secret|access_token|apiKey|api_key)"\s*:\s*)"(?:[^"\\]|\\.)*"?'
)


@frozen(kw_only=True, repr=False)
class RecordedRequest(Received):
    """A request as it was received, and the beginning of its reply. The `repr` shows no credential."""

    size: int
    """Bytes of its body, of which the first `KEPT_OF_A_REQUEST` are kept."""
    operation: str
    """Its operation, `token`, or empty if there is none for it."""
    status: int | None = None
    """Of the reply; None as long as there is none."""
    reply: bytes = field(default=b"", repr=False)
    """The first `KEPT_OF_A_REPLY` bytes of the reply's body, as far as they got out."""
    fault: str | None = None
    """The fault that it met, if one was ordered."""

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
            "operation": self.operation,
            "method": self.method,
            "target": self.target,
            "headers": [list(pair) for pair in self.headers],
            "body": self.body.decode(errors="replace"),
            "body_base64": base64.b64encode(self.body).decode(),
            "size": self.size,
            "status": self.status,
            "fault": self.fault,
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
    """Notes what comes in and what goes out."""

    def __init__(self) -> None:
        self.requests: list[RecordedRequest] = []
        self.counters: dict[str, Counter[str]] = {}
        """Operation → status, or `dropped`, → how often."""

    def note(self, received: Received, operation: str) -> int:
        """Note a request; its number."""
        recorded = RecordedRequest(
            method=received.method,
            target=received.target,
            headers=received.headers,
            body=received.body[:KEPT_OF_A_REQUEST],
            size=len(received.body),
            operation=operation,
        )
        self.requests.append(recorded)
        return len(self.requests) - 1

    def note_answer(self, number: int, answer: Answer) -> None:
        """Note what a request was answered with; if nothing got out, that is None."""
        request = self.requests[number]
        counter = self.counters.setdefault(request.operation, Counter())
        if answer.dropped:
            counter["dropped"] += 1
            self.requests[number] = evolve(request, fault=answer.fault)
            return
        counter[str(answer.status)] += 1
        seen = answer.body[: answer.cut][:KEPT_OF_A_REPLY]
        self.requests[number] = evolve(request, status=answer.status, reply=seen, fault=answer.fault)

    def reset(self) -> None:
        """Forget all requests."""
        self.requests = []
        self.counters = {}
