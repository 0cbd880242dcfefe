"""What the body of a reply outside 2xx says went wrong.

Talli sends problem details (RFC 9457), Talon.One `{"StatusCode", "Error", "RequestUUID"}`, its engine
`{"message", "errors": [{"title", "details", "source": {"pointer"}}]}`, and what stands in between anything.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from tallion import redact
from tallion.operation import Operation, ProblemFields

if TYPE_CHECKING:
    from tallion.call import ReceivedResponse

_MESSAGE_LIMIT = 500
_DEEPEST = 100
_SECRET_HEADERS = frozenset({"set-cookie"})


def decoded(content: bytes) -> dict[str, Any] | None:
    """The problem in a body: a JSON object that is not nested absurdly deep, or None."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and _is_flat(value, _DEEPEST) else None


def _is_flat(value: Any, levels: int) -> bool:
    """Whether a JSON value is nested no deeper than this, so that recursion over it has an end."""
    if not isinstance(value, dict | list):
        return True
    items = value.values() if isinstance(value, dict) else value
    return levels > 0 and all(_is_flat(item, levels - 1) for item in items)


def message(operation: Operation, problem: dict[str, Any] | None, response: ReceivedResponse) -> str:
    """What the body says went wrong, else its text if it is short and plain, else the status in words."""
    text = _said(operation.api.problem, redact.json_value(problem, operation.sensitive))
    if not text and problem is None and "html" not in response.headers.get("content-type", ""):
        text = response.content[: 4 * _MESSAGE_LIMIT].decode("utf-8", "replace")
        text = redact.fields_in_text(text, operation.sensitive)
    text = " ".join(text.split())
    if not text or text.startswith("<"):
        text = _phrase(response.status_code)
    return text if len(text) <= _MESSAGE_LIMIT else f"{text[:_MESSAGE_LIMIT]}..."


def request_id(operation: Operation, problem: dict[str, Any] | None) -> str | None:
    """The id of the request, where the API gives it in the body."""
    return _first(problem, operation.api.problem.request_id)


def masked(
    headers: Mapping[str, str], body: bytes, problem: dict[str, Any] | None, sensitive: frozenset[str]
) -> dict[str, Any]:
    """Those of headers, body and problem that hold a secret, without it."""
    pairs = tuple(headers.items())
    shown = redact.pairs(pairs, sensitive | _SECRET_HEADERS)
    changed: dict[str, Any] = {}
    if shown != pairs:
        kind: Any = type(headers)
        changed["headers"] = kind(shown)
    if problem is not None and redact.holds_sensitive(problem, sensitive):
        changed["problem"] = redact.json_value(problem, sensitive)
        changed["body"] = json.dumps(changed["problem"]).encode()
    elif problem is None:
        text = redact.fields_in_text(body.decode("utf-8", "surrogateescape"), sensitive)
        changed["body"] = text.encode("utf-8", "surrogateescape")
    return changed


def _said(fields: ProblemFields, problem: dict[str, Any] | None) -> str:
    """The message of a problem, and each of the errors that it lists."""
    text = _first(problem, fields.message) or ""
    listed = (problem or {}).get("errors")
    if isinstance(listed, dict):  # field to messages
        found = [f"{name} {reason}" for name, reasons in listed.items() for reason in _texts(reasons)]
    else:
        found = [_listed(item) for item in listed] if isinstance(listed, list) else []
    details = "; ".join(dict.fromkeys(filter(None, found)))
    return ": ".join(filter(None, (text.rstrip(" .:") if details else text, details)))


def _listed(item: Any) -> str:
    """One of several errors: what, why and where."""
    if not isinstance(item, dict):
        return item if isinstance(item, str) else ""
    source = item.get("source")
    pointer = _first(source, ("pointer",)) if isinstance(source, dict) else None
    text = ": ".join(filter(None, (_first(item, ("title",)), _first(item, ("details", "detail", "message")))))
    return f"{text} (at {pointer})" if text and pointer else text


def _texts(value: Any) -> list[str]:
    return [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str)]


def _first(problem: dict[str, Any] | None, names: Sequence[str]) -> str | None:
    values = ((problem or {}).get(name) for name in names)
    return next((str(value) for value in values if isinstance(value, str | int) and value != ""), None)


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return "no reason given"
