"""The quick way from a model to what the JSON encoder takes, for the `encode` of generated models.

What fits is what `codecs` would write; date-times in UTC are left to the encoder, which writes them alike.
What does not raises one of `reading.DOUBTS`: then `codecs` write the whole again, and say what is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from math import isfinite
from typing import Any

import msgspec

from tallion.codecs import ANYTHING, DATE_TIME, DECIMAL, EXACT_INTEGERS, NUMBER, Codec
from tallion.reading import PLAIN
from tallion.values import Violations


class Misfit(ValueError):
    """A value is not what the quick way takes."""


def text(value: Any) -> str:
    """A string."""
    if type(value) is not str:
        raise Misfit
    return value


def texts(value: Any) -> list[str]:
    """An array of strings."""
    if type(value) is not list:
        raise Misfit
    for item in value:
        if type(item) is not str:
            raise Misfit
    return value


def integer(value: Any) -> int:
    """An integer."""
    if type(value) is not int:
        raise Misfit
    return value


def boolean(value: Any) -> bool:
    """True or false."""
    if type(value) is not bool:
        raise Misfit
    return value


def array(value: Any) -> list[Any]:
    """An array, its items as they are."""
    if type(value) is not list:
        raise Misfit
    return value


def mapping(value: Any) -> dict[Any, Any]:
    """An object, its members as they are."""
    if type(value) is not dict:
        raise Misfit
    return value


def number(value: Any) -> int | float:
    """A number that need not be exact."""
    if type(value) is not float or not isfinite(value):
        written: int | float = by(NUMBER, value)
        return written
    return int(value) if value.is_integer() and abs(value) <= EXACT_INTEGERS else value


def decimal(value: Any) -> Decimal:
    """An exact number."""
    if type(value) is Decimal and value.is_finite():
        return value
    written: Decimal = by(DECIMAL, value)
    return written


def moment(value: Any) -> datetime | str:
    """An aware date-time."""
    if type(value) is datetime and value.tzinfo is UTC:
        return value
    written: str = by(DATE_TIME, value)
    return written


def day(value: Any) -> date:
    """A date."""
    if type(value) is not date:
        raise Misfit
    return value


def member(value: Any) -> str:
    """A member of an open enum, or a text that is none."""
    if not isinstance(value, str):
        raise Misfit
    return value


def constant(expected: str, value: Any) -> str:
    """The one value that a string has."""
    if value != expected:
        raise Misfit
    return expected


def plain(value: Any) -> Any:
    """A value of a free-form schema."""
    kind = type(value)
    if kind in PLAIN:
        return value
    if kind is dict:
        return plains(value)
    if kind is list:
        return [plain(item) for item in value]
    return value if kind is float and isfinite(value) else by(ANYTHING, value)


def plains(value: Mapping[Any, Any]) -> dict[str, Any]:
    """An object of values of a free-form schema."""
    return {text(key): item if type(item) in PLAIN else plain(item) for key, item in value.items()}


def extended(written: Any, more: Mapping[str, Any]) -> dict[str, Any]:
    """A filled shape, with what its object has beyond its schema."""
    return {**msgspec.to_builtins(written, builtin_types=(Decimal, datetime, date)), **plains(more)}


def by(codec: Codec, value: Any) -> Any:
    """A value as a codec writes it."""
    violations = Violations(bounds=False)
    written = codec.encode(value, "", violations)
    if violations:
        raise Misfit
    return written
