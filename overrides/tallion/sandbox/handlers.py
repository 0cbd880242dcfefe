"""What a handler is, and the answer of an operation that has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import frozen

from tallion.sandbox.credentials import Credentials
from tallion.sandbox.document import Operation
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
class Surroundings:
    """What a handler works with beside the request."""

    state: State
    credentials: Credentials
    limits: Limits


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
