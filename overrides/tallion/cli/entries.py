"""What came back, as plain JSON values, and what of each is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

Record = Mapping[str, Any]
Columns = Sequence[str]


def line(value: Any, columns: Columns | None) -> bytes:
    """The JSON text of what a client returned, or of some columns of it."""
    if columns is not None:
        entry = record(value)
        return _dumped({column: picked(entry, column) for column in columns})
    if hasattr(value, "to_json"):
        content: bytes = value.to_json()
        return content
    return _dumped(plain(value))


def _dumped(value: Any) -> bytes:
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    except TypeError:  # a decimal, which the standard library cannot write
        from tallion import json as exact

        return exact.dumps(value)


def plain(value: Any) -> Any:
    """The JSON value of what a client returned; numbers keep every digit."""
    if isinstance(value, Mapping):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if value is None or isinstance(value, str | bool | int | float):
        return value
    return _of_model(value)


def _of_model(value: Any) -> Any:
    """The same of what is no JSON value itself: no model is imported before there is one."""
    from tallion import json as exact
    from tallion.model import Model, UnknownVariant

    match value:
        case Model():
            return exact.loads(value.to_json())
        case UnknownVariant():
            return value.raw
        case _:
            return value


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
    if value is None or isinstance(value, str):
        return value or ""
    return _dumped(value).decode()
