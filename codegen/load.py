"""Read a spec from a file, safely, and remember where everything stands."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

from codegen.findings import Finding, Rule, SpecError
from codegen.plain_yaml import read
from codegen.pointers import step

_SIZE = 16 * 2**20
_INTEGERS = range(-(2**63), 2**63)

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""Control characters, halves of characters, and those that turn the direction in which code is read."""


@frozen
class Spec:
    """One OpenAPI document."""

    path: Path
    name: str
    """File name, as findings print it."""
    document: dict[str, Any]
    lines: dict[str, int]
    """Line of each JSON pointer, counted from 1."""

    @property
    def origin(self) -> str:
        """How the header of a generated file names the spec, wherever the generator runs."""
        folder = self.path.resolve().parent.name
        return f"specs/{self.name}" if folder == "specs" else self.name

    def finding(self, pointer: str, rule: Rule, problem: str, remedy: str) -> Finding:
        """A finding at a pointer, or at the nearest place above it that has a line."""
        place = pointer
        while place and place not in self.lines:
            place = place.rpartition("/")[0]
        return Finding(self.name, self.lines.get(place, 1), pointer, rule, problem, remedy)

    def error(self, pointer: str, rule: Rule, problem: str, remedy: str) -> SpecError:
        """A `SpecError` with one finding."""
        return SpecError([self.finding(pointer, rule, problem, remedy)])


def load(path: Path) -> Spec:
    """Read a YAML file as data that JSON can hold.

    Raises:
        SpecError: the file is not such data, or holds characters that cannot be printed.
    """
    if path.stat().st_size > _SIZE:
        problem = f"has more than {_SIZE // 2**20} MB"
        raise SpecError([Finding(path.name, 1, "", Rule.FILE_SIZE, problem, "Make a spec of each part")])
    document, lines = read(path)
    if not isinstance(document, dict):
        problem = "is not a mapping"
        raise SpecError([Finding(path.name, 1, "", Rule.MAPPING, problem, "Write an OpenAPI document")])
    spec = Spec(path=path, name=path.name, document=document, lines=lines)
    found = [spec.finding(*found) for found in _not_json(document, "")]
    if found:
        raise SpecError(found)
    return spec


def _not_json(node: Any, pointer: str) -> Iterator[tuple[str, Rule, str, str]]:
    """Pointer, rule, problem and remedy of whatever `openapi.json` could not hold as it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            place = step(pointer, key)
            yield from _not_json(key, place)
            yield from _not_json(value, place)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _not_json(item, step(pointer, index))
    elif found := _no_scalar(node):
        yield pointer, *found


def _no_scalar(value: Any) -> tuple[Rule, str, str] | None:
    if isinstance(value, str):
        if found := _UNPRINTABLE.search(value):
            problem = f"has the character U+{ord(found[0]):04X}"
            return Rule.PRINTABLE, problem, "Drop it, or say in words what it is"
    elif isinstance(value, float) and not math.isfinite(value):
        return Rule.JSON, f"is {value}, which JSON does not have", "Leave it out, or write a number"
    elif isinstance(value, int) and value not in _INTEGERS:
        problem = "is an integer of more than 64 bits, which many readers of JSON change"
        return Rule.JSON, problem, "Leave it out, or write a text in quotes"
    elif value is not None and not isinstance(value, int | float):
        problem = f"is a {type(value).__name__}, which JSON does not have"
        return Rule.JSON, problem, "Write a text in quotes"
    return None
