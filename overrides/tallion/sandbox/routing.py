"""Which operation a request is for. Made once for a process: documents do not change while it runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Final

from attrs import frozen

from tallion.sandbox import talli_handlers, talonone_handlers
from tallion.sandbox.document import Document, Operation
from tallion.sandbox.handlers import Handler
from tallion.sandbox.replies import RefusalError, Reply, talli_problem, talonone_error
from tallion.sandbox.reply_check import ReplyChecker
from tallion.sandbox.validation import RequestChecker

_TALLI_PREFIX: Final = "/v2/campaign-manager"
_TEMPLATE: Final = re.compile(r"\{(\w+)\}")

Refuse = Callable[[RefusalError], Reply]


@frozen(kw_only=True)
class Route:
    """An operation, and what is needed to answer it."""

    operation: Operation
    document: Document
    pattern: re.Pattern[str]
    handler: Handler | None
    refuse: Refuse
    requests: RequestChecker
    replies: ReplyChecker


_APIS: Final[tuple[tuple[str, Mapping[str, Handler], Refuse], ...]] = (
    ("talli", talli_handlers.HANDLERS, talli_problem),
    ("talonone", talonone_handlers.HANDLERS, talonone_error),
)


@cache
def routes() -> tuple[Route, ...]:
    """The routes of both documents. A path without a template comes first (OpenAPI 3.1, 4.8.8)."""
    return tuple(
        sorted(_routes(), key=lambda route: ["{" in step for step in route.operation.path.split("/")])
    )


def _routes() -> Iterator[Route]:
    for package, handlers, refuse in _APIS:
        document = Document(package)
        for operation in document.operations():
            yield Route(
                operation=operation,
                document=document,
                pattern=_pattern(operation.path),
                handler=handlers.get(operation.name),
                refuse=refuse,
                requests=RequestChecker(operation, document),
                replies=ReplyChecker(operation, document),
            )


def _pattern(path: str) -> re.Pattern[str]:
    literal = _TEMPLATE.sub("\0", path)
    names = iter(_TEMPLATE.findall(path))
    return re.compile(re.sub("\0", lambda _: f"(?P<{next(names)}>[^/]+)", re.escape(literal)))


def find_route(method: str, path: str) -> tuple[Route, dict[str, str]]:
    """The route of a request, and the values in its path, still encoded.

    Raises:
        RefusalError: 404, or 405 with the methods that the path has.
    """
    others = set()
    for route in routes():
        found = route.pattern.fullmatch(path)
        if found is None:
            continue
        if route.operation.method == method:
            return route, found.groupdict()
        others.add(route.operation.method)
    if others:
        raise RefusalError(405, f"{path} has no {method}.", {"allow": ", ".join(sorted(others))})
    raise RefusalError(404, f"No operation is {method} {path}.")


def refuse_at(path: str) -> Refuse:
    """How the vendor to whom a path belongs says no."""
    return talli_problem if path.startswith(_TALLI_PREFIX) else talonone_error
