"""Values that callers hand in: what they are, and how those that do not fit are refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from tallion.errors import Violation
from tallion.unset import UNSET, Unset


class Mismatch(Exception):
    """A reply has a value that its schema does not allow."""

    def __init__(self, pointer: str, rule: str, value: Any = UNSET) -> None:
        found = "" if value is UNSET else f", not {shape(value)}"
        super().__init__(f"{pointer or '/'}: {rule}{found}")
        self.pointer = pointer
        self.rule = rule


def shape(value: Any) -> str:
    """Type and size of a value, and nothing of what it says."""
    if value is None:
        return "null"
    if isinstance(value, str | bytes | Sequence | Mapping):
        return f"{type(value).__name__} of length {len(value)}"
    return type(value).__name__


class Violations(list[Violation]):
    """What is found to be wrong with a value while it is encoded."""

    def __init__(self, *, bounds: bool) -> None:
        super().__init__()
        self.bounds = bounds
        """Whether the bounds of the schema count, as for what is sent, or its types alone."""
        self.warnings: list[tuple[str, type[Warning]]] = []
        """What is not wrong and still worth saying; told when the value is sent."""

    def warn(self, message: str, category: type[Warning]) -> None:
        """Note what whoever sends the value should know."""
        self.warnings.append((message, category))

    def fork(self) -> Violations:
        """An empty one by the same rules, for what may come to nothing."""
        return Violations(bounds=self.bounds)


def refuse(value: Any, pointer: str, rule: str, violations: list[Violation]) -> None:
    """Note that a value breaks a rule."""
    violations.append(Violation(pointer=pointer, rule=rule, shape=shape(value)))


def step(pointer: str, token: object) -> str:
    """The JSON pointer (RFC 6901) of a member of what `pointer` points to."""
    return f"{pointer}/{str(token).replace('~', '~0').replace('/', '~1')}"


def to_decimal(value: Any) -> Any:
    """The `Decimal` of an int or a numeral; anything else as it is, to be refused when it is sent."""
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, str):
        try:
            return Decimal(value)
        except InvalidOperation:
            return value
    return value


def exact_decimal(value: Decimal | int | str) -> Decimal:
    """Converter of a field that holds a `Decimal`."""
    converted: Decimal = to_decimal(value)
    return converted


def omissible_decimal(value: Decimal | int | str | Unset) -> Decimal | Unset:
    """Like `exact_decimal`, for a field that may be left out."""
    converted: Decimal | Unset = to_decimal(value)
    return converted


def optional_decimal(value: Decimal | int | str | None | Unset) -> Decimal | None | Unset:
    """Like `exact_decimal`, for a field that may also be null."""
    converted: Decimal | None | Unset = to_decimal(value)
    return converted


def plain_text(value: str, pointer: str, violations: list[Violation]) -> str:
    """A text as itself, be it of a subclass of `str`."""
    text = value if type(value) is str else str.__str__(value)
    try:
        text.encode()
    except UnicodeEncodeError:
        refuse(value, pointer, "must be text: it holds half a surrogate pair", violations)
        return ""
    return text


def format_datetime(value: datetime) -> str:
    """RFC 3339, with `Z` for UTC and microseconds where there are any."""
    text = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def is_file(path: str | Path) -> bool:
    """Whether there is a file at a path."""
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False
