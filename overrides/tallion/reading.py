"""The quick way from JSON to a model, for the `take` of generated models.

msgspec has read the JSON into a shape of the right types (`tallion.shapes`); what is left to convert is here.
What does not fit raises one of `DOUBTS`: then `codecs` read the whole again, and say where it does not fit,
or that it does.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar

from tallion.json import JsonError, without_decimals
from tallion.values import Mismatch

if TYPE_CHECKING:
    from tallion.model import Model

E = TypeVar("E", bound=StrEnum)
M = TypeVar("M", bound="Model")


DOUBTS = (ArithmeticError, AttributeError, JsonError, KeyError, Mismatch, TypeError, ValueError)
"""What the quick way raises, here and in `tallion.writing`."""

PLAIN = frozenset((str, int, bool, type(None)))
"""Types of values that JSON and Python share."""


if TYPE_CHECKING:

    def new(model: type[M]) -> M:
        """A model of which nothing is set yet."""

else:
    new = object.__new__


def decimal(value: Any) -> Decimal:
    """An exact number."""
    if type(value) is Decimal:
        return value
    if type(value) is int:
        return Decimal(value)
    raise TypeError


def moment(value: Any) -> datetime:
    """A date-time; one without an offset is in UTC."""
    found = datetime.fromisoformat(value)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def day(value: Any) -> date:
    """A date."""
    return date.fromisoformat(value)


def member(members: Mapping[str, E], value: str) -> E | str:
    """A member of an open enum, or the text that is none."""
    return members.get(value, value)


def constant(expected: str, value: Any) -> Any:
    """The one value that a string has."""
    if value != expected:
        raise TypeError
    return expected


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
