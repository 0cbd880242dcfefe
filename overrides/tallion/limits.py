"""Bounds of a schema: they count for what is sent, and never for what is received."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from decimal import Decimal
from io import SEEK_END
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tallion.codecs import Codec, Nullable, refuse
from tallion.hostnames import is_hostname
from tallion.records import Record
from tallion.values import Violations

# Most calls need none of these, so they are compiled when they are used.
_UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_URI = r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"
_LOCAL_PART = r"[^\s@\x00-\x1f\x7f]{1,64}"


class Limited(Record, frozen=True):
    """A value of a type, within the bounds that JSON Schema can set."""

    codec: Codec
    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    above: int | Decimal | None = None
    below: int | Decimal | None = None
    multiple_of: int | Decimal | None = None
    min_length: int = 0
    """In code points, as the other length."""
    max_length: int | None = None
    pattern: str | None = None
    """To be found somewhere in the text; in the words of ECMA-262."""
    format: str | None = None
    max_bytes: int | None = None
    """Of a file, where it can be told."""
    min_items: int = 0
    max_items: int | None = None
    unique_items: bool = False

    def decode(self, value: Any, pointer: str) -> Any:
        return self.codec.decode(value, pointer)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        before = len(violations)
        encoded = self.codec.encode(value, pointer, violations)
        if violations.bounds:
            for rule in self._broken(encoded, is_sound=len(violations) == before):
                refuse(value, pointer, rule, violations)
        return encoded

    def _broken(self, encoded: Any, *, is_sound: bool) -> Iterator[str]:
        """The rules that an encoded value breaks; of an array, the items need not be sound to be counted."""
        if isinstance(encoded, list):
            yield from self._broken_by_items(encoded)
        elif self.max_bytes is not None:
            if is_sound and (_size(encoded) or 0) > self.max_bytes:
                yield f"must have at most {self.max_bytes} bytes"
        elif is_sound and isinstance(encoded, str):
            yield from self._broken_by_text(encoded)
        elif is_sound and isinstance(encoded, int | float | Decimal):
            yield from self._broken_by_number(
                Decimal(repr(encoded)) if isinstance(encoded, float) else encoded
            )

    def _broken_by_items(self, items: list[Any]) -> Iterator[str]:
        if len(items) < self.min_items:
            yield "must not be empty" if self.min_items == 1 else f"must have at least {self.min_items} items"
        if self.max_items is not None and len(items) > self.max_items:
            yield f"must have at most {_counted(self.max_items, 'item')}"
        if self.unique_items and len({_identity(item) for item in items}) < len(items):
            yield "must not hold an item twice"

    def _broken_by_text(self, text: str) -> Iterator[str]:
        if len(text) < self.min_length:
            least = f"must have at least {self.min_length} characters"
            yield "must not be empty" if self.min_length == 1 else least
        if self.max_length is not None and len(text) > self.max_length:
            yield f"must have at most {_counted(self.max_length, 'character')}"
        if self.pattern is not None and not _matches(self.pattern, text):
            yield f"must match {self.pattern}"
        if self.format is not None and not _TEXTS[self.format][0](text):
            yield f"must be {_TEXTS[self.format][1]}"

    def _broken_by_number(self, number: int | Decimal) -> Iterator[str]:
        if self.minimum is not None and number < self.minimum:
            yield f"must be at least {self.minimum}"
        if self.maximum is not None and number > self.maximum:
            yield f"must be at most {self.maximum}"
        if self.above is not None and number <= self.above:
            yield f"must be above {self.above}"
        if self.below is not None and number >= self.below:
            yield f"must be below {self.below}"
        if self.multiple_of is not None and not _is_multiple(number, self.multiple_of):
            yield f"must be a multiple of {self.multiple_of}"
        if self.format is not None and not -_HALVES[self.format] <= number < _HALVES[self.format]:
            yield f"must be an integer of {self.format.removeprefix('int')} bits"


class NullableReply(Nullable, frozen=True):
    """Null that a reply may hold although its document does not say so; it is not sent."""

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if value is None and violations.bounds:
            refuse(value, pointer, "must not be null; leave it out", violations)
        return super().encode(value, pointer, violations)


def _size(file: Any) -> int | None:
    """Bytes of what is sent as a file, or None where only reading it would tell."""
    content = file[1] if isinstance(file, tuple) else file
    if isinstance(content, bytes):
        return len(content)
    try:
        if isinstance(content, str | Path):
            return Path(content).stat().st_size
        place: int = content.tell()
        end: int = content.seek(0, SEEK_END)
        content.seek(place)
    except (AttributeError, OSError, ValueError):  # a pipe, or what only has `read`
        return None
    return end - place


def _matches(pattern: str, text: str) -> bool:
    from tallion.patterns import compiled  # takes a while to import, and few fields have a pattern

    return compiled(pattern).search(text) is not None


def _is_multiple(number: int | Decimal, of: int | Decimal) -> bool:
    from fractions import Fraction  # likewise

    return not Fraction(number) % Fraction(of)


def _is_uuid(text: str) -> bool:
    return re.fullmatch(_UUID, text) is not None


def _is_uri(text: str) -> bool:
    try:
        return re.fullmatch(_URI, text) is not None and bool(urlsplit(text).scheme)
    except ValueError:  # brackets that are no IPv6 address
        return False


def _is_email(text: str) -> bool:
    local, _, host = text.rpartition("@")
    return re.fullmatch(_LOCAL_PART, local) is not None and is_hostname(host) and ":" not in host


_TEXTS: dict[str, tuple[Callable[[str], object], str]] = {
    "uuid": (_is_uuid, "a UUID"),
    "uri": (_is_uri, "an absolute URI, such as https://example.com/path"),
    "email": (_is_email, "an e-mail address"),
}
"""Formats of texts (RFC 9562, RFC 3986, RFC 5321): what tells that one holds, and its name."""

_HALVES = {"int32": 2**31, "int64": 2**63}
"""Formats of integers: how many there are below 0, and from 0 on."""


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _identity(value: Any) -> Hashable:
    """What two JSON values have in common if they are equal; true is not 1."""
    if isinstance(value, dict):
        return "object", frozenset((key, _identity(item)) for key, item in value.items())
    if isinstance(value, list):
        return "array", tuple(map(_identity, value))
    return (type(value), value) if isinstance(value, bool) else value
