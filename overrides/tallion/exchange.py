"""The HTTP exchange that is under way in this thread or task."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from contextvars import ContextVar, Token
from functools import cached_property
from typing import Self

from tallion.redact import is_secret_header
from tallion.steps import Outgoing


class Exchange:
    """One request, from its connection to the last byte of its reply: what is under way while a block runs.

    Args:
        clock: monotonic time in seconds.
    """

    def __init__(self, request: Outgoing, clock: Callable[[], float]) -> None:
        self.request = request
        self.clock = clock
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
