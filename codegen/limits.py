"""The bounds of a schema: what the runtime is told to check, and what docstrings say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from attrs import fields, frozen

_NUMBERS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "above",
    "exclusiveMaximum": "below",
    "multipleOf": "multiple_of",
}
_KEYWORDS: dict[str, dict[str, str]] = {
    "string": {"minLength": "min_length", "maxLength": "max_length", "pattern": "pattern"},
    "integer": _NUMBERS,
    "number": _NUMBERS,
    "file": {"maxLength": "max_bytes"},
    "array": {"minItems": "min_items", "maxItems": "max_items", "uniqueItems": "unique_items"},
}
"""The keywords that we check on a value of each kind, and their names in `tallion.limits.Limited`."""

KEYWORDS = {kind: set(keywords) for kind, keywords in _KEYWORDS.items() if kind != "file"}
"""The keywords that say something of each JSON type."""

FORMATS = {"string": ("uuid", "uri", "email"), "integer": ("int32", "int64")}
"""The formats that are bounds; others are types of their own."""

_TRIVIAL = {"min_length": 0, "min_items": 0, "unique_items": False}


@frozen(kw_only=True)
class Limits:
    """What a value of a type must keep to."""

    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    above: int | Decimal | None = None
    below: int | Decimal | None = None
    multiple_of: int | Decimal | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    format: str | None = None
    max_bytes: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None

    @classmethod
    def of(cls, schema: Mapping[str, Any], kind: str) -> Limits:
        """The bounds that a schema sets to its values of one JSON type."""
        kind = "file" if schema.get("format") == "binary" else kind
        found = {
            name: _exact(schema[keyword])
            for keyword, name in _KEYWORDS.get(kind, {}).items()
            if keyword in schema and schema[keyword] != _TRIVIAL.get(name)
        }
        if schema.get("format") in FORMATS.get(kind, ()):
            found["format"] = schema["format"]
        return cls(**found)

    def arguments(self) -> str:
        """As keyword arguments in Python."""
        return ", ".join(f"{name}={value!r}" for name, value in self._given())

    def words(self) -> list[str]:
        """As docstrings say it; that an integer fits its bits goes without saying."""
        return [
            *_range(self.min_length, self.max_length, "character"),
            *_range(None, self.max_bytes, "byte"),
            *_range(self.min_items, self.max_items, "item"),
            *(f"{word} {limit}" for word, limit in self._numbers() if limit is not None),
            *([f"matching `{self.pattern}`"] if self.pattern is not None else []),
            *(["no item twice"] if self.unique_items else []),
        ]

    def _numbers(self) -> Iterator[tuple[str, int | Decimal | None]]:
        yield "at least", self.minimum
        yield "above", self.above
        yield "at most", self.maximum
        yield "below", self.below
        yield "a multiple of", self.multiple_of

    def _given(self) -> Iterator[tuple[str, Any]]:
        for attribute in fields(Limits):
            value = getattr(self, attribute.name)
            if value is not None:
                yield attribute.name, value


def _exact(value: Any) -> Any:
    return Decimal(repr(value)) if isinstance(value, float) else value


def _range(least: int | None, most: int | None, noun: str) -> list[str]:
    if least is not None and most is not None:
        return [f"{least} to {most} {noun}s"]
    if least is not None:
        return ["not empty" if least == 1 else f"at least {least} {noun}s"]
    return [] if most is None else [f"at most {most} {noun}" + ("s" if most != 1 else "")]
