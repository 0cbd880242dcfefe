"""What came back, as plain JSON values, and what of each is shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from tallion import json
from tallion.model import Model, UnknownVariant

Record = Mapping[str, Any]
Columns = Sequence[str]


def plain(value: Any) -> Any:
    """The JSON value of what a client returned; numbers keep every digit."""
    match value:
        case Model():
            return json.loads(value.to_json())
        case UnknownVariant():
            return value.raw
        case Mapping():
            return {name: plain(item) for name, item in value.items()}
        case str() | bytes():
            return value
        case Sequence():
            return [plain(item) for item in value]
        case _:
            return value


def line(value: Any) -> bytes:
    """The JSON text of what a client returned."""
    return value.to_json() if isinstance(value, Model) else json.dumps(plain(value))


def record(value: Any) -> Record:
    """What has columns; a single value has one."""
    made = plain(value)
    return made if isinstance(made, Mapping) else {"value": made}


def picked(entry: Record, column: str) -> Any:
    """The value of a column, `meta.total` being one below another; None where there is none."""
    value: Any = entry
    for name in column.split(".") if column not in entry else [column]:
        if isinstance(value, Mapping):
            value = value.get(name)
        elif isinstance(value, list) and name.isdigit() and int(name) < len(value):
            value = value[int(name)]
        else:
            return None
    return value


def cell(value: Any) -> str:
    """A value as it stands in a table or in CSV."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal():
            return str(value)
        case _:
            return json.dumps(value).decode()
