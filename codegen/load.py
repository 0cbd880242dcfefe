"""Read a spec from a file, safely, and remember where everything stands."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from codegen.findings import Finding, SpecError

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

    def finding(self, pointer: str, rule: str, remedy: str) -> Finding:
        """A finding at a pointer, or at the nearest place above it that has a line."""
        place = pointer
        while place and place not in self.lines:
            place = place.rpartition("/")[0]
        return Finding(self.name, self.lines.get(place, 1), pointer, rule, remedy)

    def error(self, pointer: str, rule: str, remedy: str) -> SpecError:
        """A `SpecError` with one finding."""
        return SpecError([self.finding(pointer, rule, remedy)])


class _Unwritable(ValueError):
    """The file has something that we do not read, in a line."""

    def __init__(self, line: int, rule: str) -> None:
        super().__init__(rule)
        self.line = line


def load(path: Path) -> Spec:
    """Read a YAML file as data that JSON can hold: no tags, no duplicate keys, no aliases.

    Raises:
        SpecError: the file is not such data, or holds characters that cannot be printed.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    try:
        with path.open(encoding="utf-8") as stream:
            root = yaml.compose(stream)
        lines = dict(_lines(root, ""))
        constructor = SafeConstructor(loader=yaml)
        constructor.allow_duplicate_keys = False
        document = constructor.construct_document(root)
    except (YAMLError, RecursionError, ValueError) as error:
        rule = f"is not YAML that can be read: {' '.join(str(error).split())}"
        raise SpecError([Finding(path.name, _line(error), "", rule, "Mend it")]) from None
    if not isinstance(document, dict):
        raise SpecError([Finding(path.name, 1, "", "is not a mapping", "Write an OpenAPI document")])
    spec = Spec(path=path, name=path.name, document=document, lines=lines)
    found = [spec.finding(*found) for found in _not_json(document, "")]
    if found:
        raise SpecError(found)
    return spec


def step(pointer: str, token: object) -> str:
    """The JSON pointer (RFC 6901) of a member of what `pointer` points to."""
    return f"{pointer}/{str(token).replace('~', '~0').replace('/', '~1')}"


def _line(error: Exception) -> int:
    if isinstance(error, _Unwritable):
        return error.line
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    return 1 if mark is None else int(mark.line) + 1


def _lines(node: Node | None, pointer: str) -> Iterator[tuple[str, int]]:
    if node is None:
        raise ValueError("the file is empty")
    line = int(node.start_mark.line) + 1
    if node.anchor:
        raise _Unwritable(line, f"anchor &{node.anchor} in line {line}: write the value out")
    yield pointer, line
    if isinstance(node, MappingNode):
        for key, value in node.value:
            place = step(pointer, key.value)
            yield from _lines(value, place)
            yield place, key.start_mark.line + 1
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield from _lines(item, step(pointer, index))


def _not_json(node: Any, pointer: str) -> Iterator[tuple[str, str, str]]:
    """Pointer, rule and remedy of whatever `openapi.json` could not hold as it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            place = step(pointer, key)
            if not isinstance(key, str):
                yield place, f"has the key {key!r}, which is no text", f"Put it in quotes: '{key}'"
            else:
                yield from _not_json(key, place)
            yield from _not_json(value, place)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _not_json(item, step(pointer, index))
    elif isinstance(node, str):
        if found := _UNPRINTABLE.search(node):
            yield pointer, f"has the character U+{ord(found[0]):04X}", "Drop it, or say in words what it is"
    elif isinstance(node, float) and not math.isfinite(node):
        yield pointer, f"is {node}, which JSON does not have", "Leave it out, or write a number"
    elif node is not None and not isinstance(node, int | float):
        yield pointer, f"is a {type(node).__name__}, which JSON does not have", "Write a text in quotes"
