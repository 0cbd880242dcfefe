"""Whether all that a call was given arrived: judges overlook names that they do not know."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl

from oracles.client_side import Arguments, Sent
from oracles.documents import Operation


def lost(operation: Operation, arguments: Arguments, sent: Sent) -> str | None:
    """What is otherwise in the query or body of a request than in the arguments of its call, or None."""
    pairs = parse_qsl(sent.target.partition("?")[2], keep_blank_values=True)
    names = {name for name, _ in pairs}
    if names != (given := _query_names(operation, arguments)):
        return f"the query has {sorted(names)}, and was given {sorted(given)}"
    body: Any = arguments.get(("body", ""))
    if operation.media_type == "multipart/form-data":
        parts = {name.decode() for name in re.findall(rb'form-data; name="([^"]*)"', sent.body)}
        given = {name for name, value in body.items() if value != []}
        return None if parts == given else f"the form has {sorted(parts)}, and was given {sorted(given)}"
    if body is not None and not same(body, json.loads(sent.body, parse_float=Decimal)):
        return f"the body is {sent.body!r}, and was given {body!r}"
    return None


def _query_names(operation: Operation, arguments: Arguments) -> set[str]:
    names: set[str] = set()
    for parameter in operation.parameters:
        value = arguments.get((parameter.place, parameter.name))
        if parameter.place != "query" or value is None:
            continue
        if parameter.key_prefix:
            names |= {f"{parameter.key_prefix}{key}" for key, item in value.items() if item != []}
        else:
            names.add(parameter.name)
    return names


def expected(operation: Operation, arguments: Arguments) -> dict[str, dict[str, Any]]:
    """What a judge should read in each place: names and values."""
    found: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for parameter in operation.parameters:
        key = parameter.place, parameter.name
        if key in arguments and not parameter.key_prefix:
            found[parameter.place][parameter.name] = arguments[key]
    return found


def misread(given: Mapping[str, Mapping[str, Any]], read: Mapping[str, Mapping[str, Any]]) -> str | None:
    """What a judge read otherwise than it was given, or None; what it adds are defaults."""
    for place, values in given.items():
        for name, value in values.items():
            if name not in read[place] or not same(value, read[place][name]):
                return f"{place} {name} is {value!r}, and was read as {read[place].get(name)!r}"
    return None


def same(left: Any, right: Any) -> bool:
    """Equal as JSON: numbers by value, moments by instant, everything else to the letter."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return bool(left == right) or _same_moment(left, right)


def _same_moment(left: Any, right: Any) -> bool:
    if not (isinstance(left, str) and isinstance(right, str)):
        return False
    try:
        return datetime.fromisoformat(left) == datetime.fromisoformat(right)
    except (TypeError, ValueError):
        return False
