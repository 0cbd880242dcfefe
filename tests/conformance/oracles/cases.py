"""Generated calls of every operation: those that the document allows, and those that it forbids."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from oracles.arrived import expected, lost, same
from oracles.client_side import Caller, Sent, encoded
from oracles.documents import BASE_URLS, Document, Operation
from oracles.forbidden import Change, Forbidder
from oracles.strategies import Generator
from oracles.wire_side import changed, dumped

from tallion.errors import TallionError


@dataclass(frozen=True)
class Case:
    """A request to be judged, and what is known of it."""

    operation: str
    rule: str
    """`allowed`, `reply`, or the rule that is broken."""
    place: str
    line: dict[str, Any] | None
    """What the judges read, if anything was sent."""
    client: str | None
    """What is wrong on our side, or None."""
    given: dict[str, dict[str, Any]] | None = None
    """What a judge should read, where it tells."""


class Cases:
    """The cases of one package.

    Args:
        count: allowed calls of each operation.
        number: the seed.
    """

    def __init__(self, package: str, *, count: int, number: int) -> None:
        self._document = Document(package)
        self._asked = Generator(self._document, extras=False)
        self._replied = Generator(self._document, extras=True)
        self._forbidder = Forbidder(self._document)
        self._caller = Caller(self._document)
        self._count = count
        self._number = number

    def all(self) -> Iterator[Case]:
        """Every case of every operation."""
        for operation in self._document.operations():
            yield from self._of_operation(operation)

    def of(self, name: str) -> Iterator[Case]:
        """Every case of one operation."""
        (operation,) = [each for each in self._document.operations() if each.name == name]
        return self._of_operation(operation)

    def _of_operation(self, operation: Operation) -> Iterator[Case]:
        seen: set[tuple[str, str]] = set()
        for arguments, reply in self._drawn(operation):
            content = _content(operation, reply)
            sent, result = self._caller.call(operation, arguments, content)
            if sent is None:
                yield Case(operation.name, "allowed", "", None, f"{result} for {arguments}")
                continue
            line = {**self._line(sent), "read": True}
            wrong = lost(operation, arguments, sent)
            yield Case(operation.name, "allowed", "", line, wrong, expected(operation, arguments))
            if operation.reply_type is not None:
                yield self._reply(operation, sent, content, result)
            for change in self._forbidder.changes(operation, arguments):
                if (change.rule, change.place) not in seen:
                    seen.add((change.rule, change.place))
                    yield self._forbidden(operation, sent, change, change.apply(arguments))

    def _drawn(self, operation: Operation) -> list[tuple[Any, Any]]:
        """Arguments and replies."""
        drawn: list[tuple[Any, Any]] = []
        replies = self._replied.values(operation.reply) if operation.reply_type else st.none()

        @settings(
            max_examples=self._count,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @seed(self._number)
        @given(self._asked.arguments(operation), replies)
        def draw(arguments: Any, reply: Any) -> None:
            drawn.append((arguments, reply))

        draw()
        return drawn

    def _reply(self, operation: Operation, sent: Sent, content: bytes, result: Any) -> Case:
        """Whether what was parsed is what came."""
        body = base64.b64encode(content).decode()
        reply = {"status": operation.status, "type": operation.reply_type, "content": body}
        wrong = None if _kept(operation, content, result) else f"{content!r} was read as {result!r}"
        return Case(operation.name, "reply", "", {**self._line(sent), "reply": reply}, wrong)

    def _forbidden(self, operation: Operation, sent: Sent, change: Change, arguments: Any) -> Case:
        is_refused = self._caller.refuses(operation, arguments)
        line = self._line(changed(sent, operation, change, arguments))
        wrong = None if is_refused else f"sent {change.value!r}"
        return Case(operation.name, change.rule, change.place, line, wrong)

    def _line(self, sent: Sent) -> dict[str, Any]:
        return {
            "host": BASE_URLS[self._document.package],
            "method": sent.method,
            "target": sent.target,
            "headers": sent.headers,
            "body": base64.b64encode(sent.body).decode(),
        }


def _content(operation: Operation, reply: Any) -> bytes:
    if operation.reply_type is None:
        return b""
    if operation.reply_type == "application/json":
        return dumped(reply)
    return reply[1] if isinstance(reply, tuple) else str(reply).encode()


def _kept(operation: Operation, content: bytes, result: Any) -> bool:
    """Whether a result says all that the reply said, and nothing else."""
    if isinstance(result, TallionError):
        return False
    if operation.reply_type != "application/json":
        return bool(result == content)
    reply = json.loads(content, parse_float=Decimal)
    if not (operation.paged and hasattr(result, "total")):
        return same(reply, encoded(result))
    figures = reply.get("pageNumber"), reply.get("pageSize"), reply.get("totalItems")
    return (result.number, result.size, result.total) == figures and same(
        reply.get("data", []), encoded(list(result.items))
    )
