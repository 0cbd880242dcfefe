"""What the request in a vector carries, by the names of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, unquote

from attrs import frozen
from wire.described import BODY, Described
from wire.vectors import Vector

STANDARD_HEADERS = frozenset(("accept", "authorization", "content-type"))


@frozen(eq=False)
class Sent:
    """A request of an operation, taken apart, and the reply to it."""

    vector: Vector
    values: Mapping[tuple[str, str], Sequence[Any]]
    """What was sent at each place, by place and name; several where it is in a list."""
    kind: str
    """Of its body, where the operation has several; else empty."""
    authorization: str | None
    status: int

    def top(self) -> set[tuple[str, str]]:
        """The parameters and the outermost properties."""
        return {(place, name) for place, name in self.values if place != BODY or "/" not in name}

    def texts(self, place: str) -> str:
        """All text that was sent at a place."""
        kept = [value for (where, _), values in self.values.items() if where == place for value in values]
        return "\n".join(value for value in kept if isinstance(value, str))


def sent(operation: Described, vector: Vector) -> Iterator[Sent]:
    """Each request in the vector that is one of the operation, in order."""
    words = {field.name for field in operation.parameters if field.place == "path"}
    pattern = re.escape(operation.path)
    for word in words:
        pattern = pattern.replace(re.escape(f"{{{word}}}"), f"(?P<{word}>[^/?]*)")
    for exchange in vector.exchanges:
        request = exchange["request"]
        path, _, query = request["target"].partition("?")
        match = re.fullmatch(pattern, path)
        if not match or request["method"] != operation.method:
            continue
        headers = request["headers"]
        pairs = [
            *((("path", name), unquote(value)) for name, value in match.groupdict().items()),
            *((("query", name), value) for name, value in _query(operation, query)),
            *((("header", name), value) for name, value in headers.items() if name not in STANDARD_HEADERS),
            *((((BODY, name), value) for name, value in _body(request["body"]))),
        ]
        values: dict[tuple[str, str], list[Any]] = {}
        for key, value in pairs:
            values.setdefault(key, []).append(value)
        yield Sent(
            vector=vector,
            values=values,
            kind=_kind(operation, request["body"]),
            authorization=headers.get("authorization"),
            status=exchange["response"]["status"],
        )


def _query(operation: Described, query: str) -> Iterator[tuple[str, str]]:
    """The parameters in a query; the keys of an exploded object stand for that object."""
    exploded = {
        field.prefix: field.name for field in operation.parameters if field.place == "query" and field.prefix
    }
    for name, value in parse_qsl(query, keep_blank_values=True):
        owner = next((owner for prefix, owner in exploded.items() if name.startswith(prefix)), name)
        yield owner, value


def _body(body: Mapping[str, Any] | None) -> Iterator[tuple[str, Any]]:
    if body is None:
        return
    if "multipart" in body:
        yield from ((part["name"], part["content"]) for part in body["multipart"])
    elif "json" in body:
        yield from _inside(body["json"], "")


def _inside(value: Any, above: str) -> Iterator[tuple[str, Any]]:
    """The properties of a JSON value at every depth; the items of a list have one name, `*`."""
    pairs = value.items() if isinstance(value, dict) else [("*", item) for item in value]
    for name, item in pairs:
        yield f"{above}{name}", item
        if isinstance(item, dict | list):
            yield from _inside(item, f"{above}{name}/")


def _kind(operation: Described, body: Mapping[str, Any] | None) -> str:
    return str(body["json"]["type"]) if body is not None and len(operation.bodies) > 1 else ""
