"""The HTTP exchange that is under way in this thread or task."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from contextvars import ContextVar, Token
from functools import cached_property
from typing import Any, Self

from tallion.inflate import ACCEPT_ENCODING
from tallion.records import Record
from tallion.redact import is_secret_header
from tallion.steps import Headers, Outgoing


class Reply(Record, frozen=True, kw_only=True):
    """The head of a reply, and where the rest of it comes from."""

    hidden = frozenset({"pieces", "close"})
    status_code: int
    headers: Headers
    encoding: str
    """What `Content-Encoding` says of the pieces; nothing, if they are decoded already."""
    pieces: Any
    """The body as it comes: an iterable of bytes, in an event loop an asynchronous one."""
    close: Callable[[], Any]
    """Gives the connection back; in an event loop to be awaited."""


class Exchange:
    """One request, from its connection to the last byte of its reply: what is under way while a block runs.

    Args:
        clock: monotonic time in seconds.
    """

    def __init__(self, request: Outgoing, clock: Callable[[], float]) -> None:
        self.request = request
        self.clock = clock
        self.handed: Any = None
        """What a client of the caller's was given to send."""
        self._before: Token[Exchange | None] | None = None

    def __enter__(self) -> Self:
        self._before = _current.set(self)
        return self

    def __exit__(self, *error: object) -> None:
        if self._before is not None:
            _current.reset(self._before)

    def capped(self, timeout: float | None) -> float | None:
        """Seconds that one operation on a socket may take; 0 or less if the deadline has passed."""
        if self.request.ends is None:
            return timeout
        left = self.request.ends - self.clock()
        return left if timeout is None else min(timeout, left)

    def raw_headers(self) -> list[tuple[bytes, bytes]]:
        """The headers of the request as they go out, with the encodings that we can read."""
        headers = [(name.encode("ascii"), value.encode()) for name, value in self.request.headers]
        if not any(name.lower() == b"accept-encoding" for name, _ in headers):
            headers.append((b"accept-encoding", ACCEPT_ENCODING.encode()))
        return headers

    @cached_property
    def secrets(self) -> tuple[str, ...]:
        """What the request carries that must not be shown, longest first."""
        found: set[str] = set()
        for name, value in self.request.headers:
            if is_secret_header(name):
                found |= _forms(value)
        return tuple(sorted(found - {""}, key=len, reverse=True))


# A context variable, because httpcore's connections are handed from one request to the next, and hand no
# more than a timeout on to the socket: each thread and each task sees its own exchange, and only that.
_current: ContextVar[Exchange | None] = ContextVar("tallion_exchange", default=None)


def current() -> Exchange | None:
    """The exchange of this thread or task, or None outside of one."""
    return _current.get()


def _forms(value: str) -> set[str]:
    """A secret header's value, the credential behind its scheme, and what Basic hides in base64."""
    scheme, _, credential = value.rpartition(" ")
    forms = {value, credential}
    if scheme.lower() == "basic":
        try:
            name = b64decode(credential, validate=True).decode().removesuffix(":")
        except ValueError:
            return forms
        forms |= {name, name.rpartition(" ")[2]}
    return forms
