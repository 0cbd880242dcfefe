"""What a handler is, and the answer of an operation that has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attrs import Factory, frozen

from tallion.sandbox.credentials import Credentials
from tallion.sandbox.document import Document, Operation
from tallion.sandbox.replies import Reply
from tallion.sandbox.state import State
from tallion.sandbox.validation import Incoming

EXAMPLE_HEADER: Final = "x-sandbox"
"""On replies that come from the document and not from state."""


@frozen(kw_only=True)
class Limits:
    """The largest pages that the server gives, whatever is asked for."""

    list_page: int = 100
    report_page: int = 1000


@frozen(kw_only=True)
class Callback:
    """A request that the sandbox makes itself, once its reply is decided."""

    url: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@frozen(kw_only=True)
class Surroundings:
    """What a handler works with beside the request."""

    state: State
    credentials: Credentials
    limits: Limits
    document: Document
    callbacks: list[Callback] = Factory(list)
    """To be sent after the reply."""
    shift: int = 0
    """Rows that seem to have come in at the front of every list."""


Handler = Callable[[Incoming, Surroundings], Reply]
"""Answers a request that was found valid, or raises `RefusalError`."""


def answer(incoming: Incoming, body: object) -> Reply:
    """The operation's success, with this body."""
    operation = incoming.operation
    return Reply(status=operation.status, body=body, media_type=operation.media_type)


def example(operation: Operation) -> Reply:
    """The operation's success as its document shows it."""
    return Reply(
        status=operation.status,
        body=operation.examples[0] if operation.examples else None,
        media_type=operation.media_type,
        headers={EXAMPLE_HEADER: "example"},
    )


def window(number: int, size: int, shift: int, total: int) -> tuple[int, int]:
    """Positions of a page's rows in a list to which `shift` rows seem to have been added at the front."""
    start = max((number - 1) * size - shift, 0) if number > 1 or shift < 0 else 0
    return start, min(number * size - shift, total)


def text_of(value: Any) -> str:
    """A value as text; nothing is the empty text."""
    return "" if value is None else str(value)
