"""Cells of a CSV table as values: one converter for each type that a field may have."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import partial
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin
from uuid import UUID

Convert = Callable[[Sequence[str]], Sequence[Any]]
"""Converts the cells of one column; raises one of `BAD`, whose text may show a cell."""

BAD = (ValueError, ArithmeticError, KeyError, TypeError)

_INTEGER = b"0123456789+-"
_DECIMAL = b"0123456789+-.eE"
_BOOLEANS = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


def converter(annotation: Any) -> Convert:
    """What makes values of a type from cells.

    Raises:
        TypeError: there is no such thing for this type.
    """
    simple = _SIMPLE.get(annotation)
    if simple is not None:
        return simple
    if get_origin(annotation) is Literal:
        return partial(_looked_up, {str(value): value for value in get_args(annotation)})
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return partial(_looked_up, _members(annotation))
    if get_origin(annotation) in (Union, UnionType):
        return _union(get_args(annotation))
    name = getattr(annotation, "__name__", None) or str(annotation)
    raise TypeError(
        f"there is no reading a cell as {name}; use str, int, bool, Decimal, float, date, datetime, UUID, "
        "an Enum or a Literal, each with `| None` where it may be empty"
    )


def _union(members: tuple[Any, ...]) -> Convert:
    """`T | None`: an empty cell is None. `Enum | str`: what is no member stays text."""
    others = [member for member in members if member is not NoneType]
    if len(others) == 2 and str in others:
        (kind,) = (member for member in others if member is not str)
        if isinstance(kind, type) and issubclass(kind, Enum):
            convert: Convert = partial(_looked_up_or_text, _members(kind))
            return partial(_optional, convert) if len(members) > 2 else convert
    if len(others) == 1 and len(members) == 2:
        return partial(_optional, converter(others[0]))
    raise TypeError("of unions, a cell can be `T | None` or `Enum | str`")


def _members(kind: type[Enum]) -> dict[str, Any]:
    return {str(member.value): member for member in kind}


def _text(cells: Sequence[str]) -> Sequence[str]:
    return cells


def _integers(cells: Sequence[str]) -> list[int]:
    _check_letters(cells, _INTEGER)
    return list(map(int, cells))


def _decimals(cells: Sequence[str]) -> list[Decimal]:
    _check_letters(cells, _DECIMAL)
    return list(map(Decimal, cells))


def _floats(cells: Sequence[str]) -> list[float]:
    _check_letters(cells, _DECIMAL)
    values = list(map(float, cells))
    if not all(map(math.isfinite, values)):
        raise ValueError("a number is too large")
    return values


def _check_letters(cells: Sequence[str], allowed: bytes) -> None:
    """Refuse what Python's own types let through: `1_000`, ` 5`, `NaN`, digits of other scripts."""
    if "".join(cells).encode("utf-8", "replace").translate(None, allowed):
        raise ValueError("no number")


def _booleans(cells: Sequence[str]) -> list[bool]:
    return [_BOOLEANS[cell.lower()] for cell in cells]


def _dates(cells: Sequence[str]) -> list[date]:
    return list(map(date.fromisoformat, cells))


def _datetimes(cells: Sequence[str]) -> list[datetime]:
    return list(map(datetime.fromisoformat, cells))


def _uuids(cells: Sequence[str]) -> list[UUID]:
    return list(map(UUID, cells))


def _looked_up(table: dict[str, Any], cells: Sequence[str]) -> list[Any]:
    return list(map(table.__getitem__, cells))


def _looked_up_or_text(table: dict[str, Any], cells: Sequence[str]) -> list[Any]:
    return [table.get(cell, cell) for cell in cells]


def _optional(convert: Convert, cells: Sequence[str]) -> Sequence[Any]:
    if "" not in cells:
        return convert(cells)
    found = iter(convert([cell for cell in cells if cell]))
    return [next(found) if cell else None for cell in cells]


_SIMPLE: dict[Any, Convert] = {
    Any: _text,
    bool: _booleans,
    date: _dates,
    datetime: _datetimes,
    Decimal: _decimals,
    float: _floats,
    int: _integers,
    str: _text,
    UUID: _uuids,
}
