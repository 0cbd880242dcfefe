"""Rules that a schema sets beyond the values of single fields; they count for what is sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tallion.codecs import Codec, step
from tallion.errors import Violation
from tallion.records import Record
from tallion.values import Violations


class SumLimit(Record, frozen=True):
    """Arrays whose lengths together stay within a limit. Source: `x-sum-limit`."""

    of: tuple[str, ...]
    """JSON pointers below the object, with `*` for any index."""
    maximum: int
    remedy: str = ""

    def check(self, data: Mapping[str, Any], pointer: str, violations: Violations) -> None:
        """Note that an encoded object has too much in them."""
        found = sum(len(items) for path in self.of for items in _arrays(data, path.split("/")[1:]))
        if found > self.maximum:
            rule = f"must have at most {self.maximum} in {' and '.join(self.of)} together, not {found}"
            place = pointer + self.of[0].partition("/*")[0]
            remedy = f": {self.remedy}" if self.remedy else ""
            violations.append(Violation(pointer=place, rule=f"{rule}{remedy}"))


class IgnoredUnless(Record, frozen=True):
    """A property that the server ignores unless another one has a value. Source: `x-ignored-unless`."""

    name: str
    sibling: str
    equals: Any

    def check(self, data: Mapping[str, Any], pointer: str, violations: Violations) -> None:
        """Warn of an encoded object that says what will be ignored."""
        if not _is_empty(data.get(self.name)) and data.get(self.sibling) != self.equals:
            wanted = str(self.equals).lower() if isinstance(self.equals, bool) else repr(self.equals)
            violations.warn(
                f"{step(pointer, self.name)} will be ignored: the server looks at it only if {self.sibling} "
                f"is {wanted}; set that, or leave {self.name} out",
                UserWarning,
            )


class Deprecated(Record, frozen=True):
    """A value that is better left out, by a codec for what it is. Source: `deprecated`."""

    codec: Codec
    successor: str | None = None
    """Wire name of what to use instead."""

    def decode(self, value: Any, pointer: str) -> Any:
        return self.codec.decode(value, pointer)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        instead = f"use {self.successor} instead" if self.successor else "leave it out"
        violations.warn(f"{pointer} is deprecated: {instead}", DeprecationWarning)
        return self.codec.encode(value, pointer, violations)


def _arrays(value: Any, path: list[str]) -> Iterator[list[Any]]:
    """The arrays that a path leads to, as far as it leads."""
    if not path:
        if isinstance(value, list):
            yield value
    elif path[0] == "*":
        for item in value if isinstance(value, list) else ():
            yield from _arrays(item, path[1:])
    elif isinstance(value, Mapping):
        yield from _arrays(value.get(path[0].replace("~1", "/").replace("~0", "~")), path[1:])


def _is_empty(value: Any) -> bool:
    """Whether a value says nothing, as an object of empty lists."""
    if isinstance(value, Mapping):
        return all(map(_is_empty, value.values()))
    return value is None or value == []
