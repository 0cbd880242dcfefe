"""How a value of each schema type is read from JSON and written to it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from io import TextIOBase
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID

from tallion.hostnames import is_hostname
from tallion.json import without_decimals
from tallion.records import Record
from tallion.values import (
    Mismatch,
    Violations,
    exact_decimal,
    format_datetime,
    is_file,
    omissible_decimal,
    optional_decimal,
    plain_text,
    refuse,
    step,
    to_decimal,
)

__all__ = [
    "ANYTHING",
    "BOOLEAN",
    "DATE",
    "DATE_TIME",
    "DECIMAL",
    "FILE",
    "HOST_NAME",
    "INTEGER",
    "NUMBER",
    "STRING",
    "ArrayOf",
    "Codec",
    "Constant",
    "EnumOf",
    "FirstOf",
    "MapOf",
    "Mismatch",
    "Nullable",
    "exact_decimal",
    "omissible_decimal",
    "optional_decimal",
    "refuse",
    "step",
]

EXACT_INTEGERS = 2**53
"""Up to here, a float and an int are the same number."""


class Codec(Protocol):
    """Reads and writes values of one schema type."""

    def decode(self, value: Any, pointer: str) -> Any:
        """The Python value of a decoded JSON value; raises `Mismatch`."""
        ...

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        """The JSON value of a Python value; what is wrong with it is added to `violations`."""
        ...


class _String:
    def decode(self, value: Any, pointer: str) -> str:
        if not isinstance(value, str):
            raise Mismatch(pointer, "must be a string", value)
        return value

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if isinstance(value, UUID):
            return str(value)
        if not isinstance(value, str):
            refuse(value, pointer, "must be a str", violations)
            return value
        return plain_text(value, pointer, violations)


class _Integer:
    def decode(self, value: Any, pointer: str) -> int:
        if isinstance(value, Decimal) and value == value.to_integral_value():
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Mismatch(pointer, "must be an integer", value)
        return value

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, int) or isinstance(value, bool):
            refuse(value, pointer, "must be an int", violations)
            return value
        return int(value)


class _Number:
    def decode(self, value: Any, pointer: str) -> float:
        if not isinstance(value, int | float | Decimal) or isinstance(value, bool):
            raise Mismatch(pointer, "must be a number", value)
        return float(value)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, int | float) or isinstance(value, bool):
            refuse(value, pointer, "must be a float", violations)
            return value
        if isinstance(value, int):
            return int(value)
        if not math.isfinite(value):
            refuse(value, pointer, "must be finite", violations)
        elif value.is_integer() and abs(value) <= EXACT_INTEGERS:
            return int(value)  # the same number, written as the caller most likely wrote it
        return float(value)


class _Decimal:
    def decode(self, value: Any, pointer: str) -> Decimal:
        if isinstance(value, float):
            return Decimal(repr(value))
        if not isinstance(value, int | Decimal) or isinstance(value, bool):
            raise Mismatch(pointer, "must be a number", value)
        return Decimal(value)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        number = to_decimal(value)
        if isinstance(number, float):
            rule = 'must be a Decimal, an int or a str: a float is not exact, write Decimal("9.99")'
            refuse(value, pointer, rule, violations)
        elif not isinstance(number, Decimal):
            refuse(value, pointer, "must be a Decimal, an int or a numeral", violations)
        elif not number.is_finite():
            refuse(value, pointer, "must be finite", violations)
        return number


class _Boolean:
    def decode(self, value: Any, pointer: str) -> bool:
        if not isinstance(value, bool):
            raise Mismatch(pointer, "must be true or false", value)
        return value

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, bool):
            refuse(value, pointer, "must be a bool", violations)
        return value


class _DateTime:
    def decode(self, value: Any, pointer: str) -> datetime:
        try:
            moment = datetime.fromisoformat(value)
        except (TypeError, ValueError):
            raise Mismatch(pointer, "must be a date-time (RFC 3339)", value) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, datetime):
            refuse(value, pointer, "must be a datetime", violations)
            return value
        if value.utcoffset() is None:
            refuse(value, pointer, "must be aware: give the datetime a tzinfo", violations)
        return format_datetime(value)


class _Date:
    def decode(self, value: Any, pointer: str) -> date:
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise Mismatch(pointer, "must be a date (RFC 3339)", value) from None

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, date) or isinstance(value, datetime):
            refuse(value, pointer, "must be a date", violations)
            return value
        return value.isoformat()


class _Anything:
    """A value of a free-form schema: whatever JSON can say."""

    def decode(self, value: Any, pointer: str) -> Any:
        return without_decimals(value)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if isinstance(value, str):
            return plain_text(value, pointer, violations)
        if isinstance(value, Mapping):
            return self._members(value, pointer, violations)
        if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
            return [self.encode(item, step(pointer, index), violations) for index, item in enumerate(value)]
        if isinstance(value, datetime):
            return DATE_TIME.encode(value, pointer, violations)
        if isinstance(value, date):
            return DATE.encode(value, pointer, violations)
        if isinstance(value, UUID):
            return str(value)
        if value is None or isinstance(value, bool):
            return value
        return self._number(value, pointer, violations)

    def _number(self, value: Any, pointer: str, violations: Violations) -> Any:
        if isinstance(value, int):
            return int(value)
        if not isinstance(value, float | Decimal):
            refuse(value, pointer, "must be a value that JSON can hold", violations)
            return None
        if not (value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)):
            refuse(value, pointer, "must be finite", violations)
        return Decimal(value) if isinstance(value, Decimal) else float(value)

    def _members(self, value: Mapping[Any, Any], pointer: str, violations: Violations) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for key, item in value.items():
            if isinstance(key, str):
                name = plain_text(key, pointer, violations)
                members[name] = self.encode(item, step(pointer, name), violations)
            else:
                refuse(key, pointer, "must have str keys", violations)
        return members


class _HostName:
    def decode(self, value: Any, pointer: str) -> str:
        return str(STRING.decode(value, pointer))

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, str) or not is_hostname(value):
            rule = "must be a host name such as mycompany.europe-west1.talon.one, without https:// or a path"
            refuse(value, pointer, rule, violations)
        return value


class _File:
    """A file in a multipart body."""

    def decode(self, value: Any, pointer: str) -> Any:
        raise Mismatch(pointer, "cannot be a file, which JSON does not have", value)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        named = isinstance(value, tuple) and len(value) == 2 and isinstance(value[0], str)
        content = value[1] if named else value
        if isinstance(content, str | Path):
            if not is_file(content):
                refuse(value, pointer, "must be the path of a file that exists", violations)
        elif isinstance(content, TextIOBase) or not (isinstance(content, bytes) or hasattr(content, "read")):
            rule = "must be a path, bytes, a binary file, or a pair of a name and one of these"
            refuse(value, pointer, rule, violations)
        return value


STRING: Codec = _String()
HOST_NAME: Codec = _HostName()
FILE: Codec = _File()
INTEGER: Codec = _Integer()
NUMBER: Codec = _Number()
DECIMAL: Codec = _Decimal()
BOOLEAN: Codec = _Boolean()
DATE_TIME: Codec = _DateTime()
DATE: Codec = _Date()
ANYTHING: Codec = _Anything()


class EnumOf(Record, frozen=True):
    """An open enum: a value that is not a member stays a `str`."""

    enum: type[StrEnum]

    def decode(self, value: Any, pointer: str) -> str:
        text: str = STRING.decode(value, pointer)
        member = self.enum._value2member_map_.get(text)
        return member if isinstance(member, self.enum) else text

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, str):
            refuse(value, pointer, f"must be a {self.enum.__name__} or a str", violations)
            return value
        return plain_text(value, pointer, violations)


class Constant(Record, frozen=True):
    """A string that has one value only."""

    text: str

    def decode(self, value: Any, pointer: str) -> str:
        if value != self.text:
            raise Mismatch(pointer, f"must be {self.text!r}", value)
        return self.text

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if value != self.text:
            refuse(value, pointer, f"must be {self.text!r}", violations)
        return value


class Nullable(Record, frozen=True):
    """Null, or a value of another type."""

    codec: Codec

    def decode(self, value: Any, pointer: str) -> Any:
        return None if value is None else self.codec.decode(value, pointer)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        return None if value is None else self.codec.encode(value, pointer, violations)


class ArrayOf(Record, frozen=True):
    """An array of values of one type."""

    item: Codec

    def decode(self, value: Any, pointer: str) -> list[Any]:
        if not isinstance(value, list):
            raise Mismatch(pointer, "must be an array", value)
        return [self.item.decode(item, step(pointer, index)) for index, item in enumerate(value)]

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if isinstance(value, str | bytes) or not isinstance(value, Sequence):
            refuse(value, pointer, "must be a sequence, such as a list", violations)
            return value
        return [self.item.encode(item, step(pointer, index), violations) for index, item in enumerate(value)]


class MapOf(Record, frozen=True):
    """An object whose keys are free and whose values are of one type."""

    value: Codec

    def decode(self, value: Any, pointer: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise Mismatch(pointer, "must be an object", value)
        return {key: self.value.decode(item, step(pointer, key)) for key, item in value.items()}

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, Mapping):
            refuse(value, pointer, "must be a mapping", violations)
            return value
        if not all(isinstance(key, str) for key in value):
            refuse(value, pointer, "must have str keys", violations)
        return {
            key: self.value.encode(item, step(pointer, key), violations)
            for key, item in value.items()
            if isinstance(key, str)
        }


class FirstOf(Record, frozen=True):
    """A value of one of several plain types: the first that takes it."""

    codecs: tuple[Codec, ...]

    def decode(self, value: Any, pointer: str) -> Any:
        for codec in self.codecs:
            try:
                return codec.decode(value, pointer)
            except Mismatch:
                continue
        raise Mismatch(pointer, "must be of one of the documented types", value)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        for codec in self.codecs:
            found = violations.fork()
            encoded = codec.encode(value, pointer, found)
            if not found:
                return encoded
        for codec in self.codecs:
            types = Violations(bounds=False)
            codec.encode(value, pointer, types)
            if not types:  # then it is out of bounds
                return codec.encode(value, pointer, violations)
        refuse(value, pointer, "must be of one of the documented types", violations)
        return value
