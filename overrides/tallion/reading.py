"""The quick way from decoded JSON to a model, for the `decode` of generated models.

What fits comes back as `codecs` would read it. What does not raises one of `DOUBTS`: then `codecs` read the
whole again, and say where it does not fit, or that it does after all.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from tallion.json import without_decimals
from tallion.values import Mismatch

if TYPE_CHECKING:
    from tallion.model import Model

E = TypeVar("E", bound=StrEnum)
M = TypeVar("M", bound="Model")


class Misfit(ValueError):
    """A value is not what the quick way takes."""


DOUBTS = (AttributeError, KeyError, Mismatch, OverflowError, TypeError, ValueError)
"""What the quick way raises; `Misfit` is a `ValueError`."""

ARRAY: Any = list
OBJECT: Any = dict
"""What JSON's arrays and objects decode to, of which nothing is known about what they hold."""

PLAIN = frozenset((str, int, bool, type(None)))
"""Types of values that JSON and Python share."""


if TYPE_CHECKING:

    def new(model: type[M]) -> M:
        """A model of which nothing is set yet."""

else:
    new = object.__new__


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
    return value[:]


def integer(value: Any) -> int:
    """An integer."""
    if type(value) is not int:
        raise Misfit
    return value


def number(value: Any) -> float:
    """A number that need not be exact."""
    if type(value) is not Decimal and type(value) is not int and type(value) is not float:
        raise Misfit
    return float(value)


def decimal(value: Any) -> Decimal:
    """An exact number."""
    if type(value) is Decimal:
        return value
    if type(value) is int:
        return Decimal(value)
    raise Misfit


def boolean(value: Any) -> bool:
    """True or false."""
    if type(value) is not bool:
        raise Misfit
    return value


def moment(value: Any) -> datetime:
    """A date-time; one without an offset is in UTC."""
    found = datetime.fromisoformat(value)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def day(value: Any) -> date:
    """A date."""
    return date.fromisoformat(value)


def member(members: Mapping[str, E], value: Any) -> E | str:
    """A member of an open enum, or the text that is none."""
    if type(value) is not str:
        raise Misfit
    return members.get(value, value)


def constant(expected: str, value: Any) -> Any:
    """The one value that a string has."""
    if value != expected:
        raise Misfit
    return expected


def array(value: Any) -> list[Any]:
    """An array, its items as they are."""
    if type(value) is not list:
        raise Misfit
    return value


def mapping(value: Any) -> dict[str, Any]:
    """An object, its members as they are."""
    if type(value) is not dict:
        raise Misfit
    return value


def plain(value: Any) -> Any:
    """A value of a free-form schema."""
    kind = type(value)
    if kind in PLAIN:
        return value
    if kind is dict:
        return plains(value)
    return [plain(item) for item in value] if kind is list else without_decimals(value)


def plains(value: dict[str, Any]) -> dict[str, Any]:
    """An object of values of a free-form schema."""
    return {key: item if type(item) in PLAIN else plain(item) for key, item in value.items()}


def rest(data: dict[str, Any], model: type[Model]) -> dict[str, Any]:
    """What an object has beyond the schema of a model."""
    known = {wire_field.wire for wire_field in model.wire_fields()}
    return {key: plain(value) for key, value in data.items() if key not in known}
