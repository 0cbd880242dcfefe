"""Requests put wrong on the wire: a request that was accepted, with one forbidden change."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from oracles.client_side import Sent
from oracles.documents import Operation
from oracles.forbidden import REMOVED, Change


def changed(
    sent: Sent, operation: Operation, change: Change, arguments: Mapping[tuple[str, str], Any]
) -> Sent:
    """The request with a change; `arguments` are those of the call, with the change."""
    place, name = change.key
    match place:
        case "header":
            return replace(sent, headers=_without(sent.headers, name) + _pair(name, change.value))
        case "query":
            path, _, query = sent.target.partition("?")
            pairs = _without(parse_qsl(query, keep_blank_values=True), name) + _pair(name, change.value)
            return replace(sent, target=f"{path}?{urlencode(pairs)}")
        case "path":
            return replace(sent, target=_with_path(sent.target, operation.path, name, str(change.value)))
        case _ if operation.media_type == "multipart/form-data":
            return replace(sent, body=_with_part(sent, str(change.path[0]), change.value))
        case _:
            return replace(sent, body=dumped(arguments["body", ""]))


def _without(pairs: Any, name: str) -> tuple[tuple[str, str], ...]:
    return tuple((key, value) for key, value in pairs if key.lower() != name.lower())


def _pair(name: str, value: Any) -> tuple[tuple[str, str], ...]:
    return () if value is REMOVED else ((name, str(value)),)


def _with_path(target: str, template: str, name: str, value: str) -> str:
    """The target with another value of one parameter of its path."""
    path, mark, query = target.partition("?")
    places = template.split("/")
    steps = path.split("/")
    steps[places.index(f"{{{name}}}")] = quote(value, safe="")
    return f"{'/'.join(steps)}{mark}{query}"


def _with_part(sent: Sent, name: str, value: Any) -> bytes:
    """The multipart body with another content of one part, or without it."""
    content_type = next(value for key, value in sent.headers if key.lower() == "content-type")
    mark = b"--" + content_type.partition("boundary=")[2].encode()
    kept = []
    for part in sent.body.split(mark)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        is_it = re.search(rb'[; ]name="' + re.escape(name.encode()) + rb'"', head)
        if not is_it:
            kept.append(head + b"\r\n\r\n" + content)
        elif value is not REMOVED:
            kept.append(head + b"\r\n\r\n" + str(value).encode() + b"\r\n")
    return mark + mark.join([*kept, b"--\r\n"]) if kept else mark + b"--\r\n"


def dumped(value: Any) -> bytes:
    """JSON in which a `Decimal` keeps its digits."""
    return _json(value).encode()


def _json(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{_json(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_json, value)) + "]"
    return json.dumps(value)
