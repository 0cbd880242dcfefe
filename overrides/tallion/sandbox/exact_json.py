"""JSON with exact numbers: fractions are `Decimal` in both directions, so that no amount is rounded."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any


def loads(text: str | bytes) -> Any:
    """Read JSON.

    Raises:
        ValueError: it is none, `NaN` and `Infinity` included, or goes too deep.
    """
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("its arrays and objects go too deep") from None


def dumps(value: Any) -> str:
    """Write JSON. The standard encoder would make a string or a float of a `Decimal`."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{json.dumps(str(key))}:{dumps(item)}" for key, item in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ",".join(map(dumps, value)) + "]"
    return json.dumps(value, allow_nan=False)


def depth(value: Any) -> int:
    """Levels of arrays and objects in a JSON value."""
    levels, level = 0, [value]
    while level := [item for item in level if isinstance(item, dict | list)]:
        levels += 1
        level = [inner for item in level for inner in (item.values() if isinstance(item, dict) else item)]
    return levels


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")
