"""YAML 1.2 without what makes it surprising: the part of it that JSON could say, and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.constructor import DuplicateKeyError, SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from codegen.findings import Finding, Rule, SpecError
from codegen.pointers import step

_DEPTH = 64
_TAG = "tag:yaml.org,2002:"
_NUMBERS = (f"{_TAG}int", f"{_TAG}float")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?|[-+]?\.(inf|nan)", re.IGNORECASE)
"""As JSON writes numbers; infinities are refused with their pointer later."""


class _Refused(ValueError):
    """The file has something in a line that we do not read."""

    def __init__(self, mark: Any, rule: Rule, problem: str, remedy: str, pointer: str = "") -> None:
        super().__init__(problem)
        self.line = int(mark.line) + 1
        self.pointer = pointer
        self.rule = rule
        self.problem = problem
        self.remedy = remedy


def read(path: Path) -> tuple[Any, dict[str, int]]:
    """What a file says, and the line of each JSON pointer, counted from 1.

    Raises:
        SpecError: it is not one document of YAML 1.2, or uses more than JSON could say.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.version = (1, 2)
    yaml.Composer = _Composer
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"))
        lines = dict(_lines(root, ""))
        constructor = SafeConstructor(loader=yaml)
        constructor.allow_duplicate_keys = False
        return constructor.construct_document(root), lines
    except (YAMLError, RecursionError, ValueError) as error:
        raise SpecError([_finding(path.name, error)]) from None


def _finding(name: str, error: Exception) -> Finding:
    if isinstance(error, _Refused):
        return Finding(name, error.line, error.pointer, error.rule, error.problem, error.remedy)
    mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
    line = 1 if mark is None else int(mark.line) + 1
    if isinstance(error, DuplicateKeyError):
        problem = " ".join(str(error.problem).split())
        return Finding(name, line, "", Rule.DUPLICATE_KEY, problem, "Keep one of them")
    text = f"{error.context or ''} {error.problem}" if isinstance(error, MarkedYAMLError) else str(error)
    problem = f"is not YAML that can be read: {' '.join(text.split())}"
    return Finding(name, line, "", Rule.YAML, problem, "Mend it")


class _Composer(Composer):
    """Refuses, as soon as it is read, what stands for something else than itself."""

    def __init__(self, loader: Any = None) -> None:
        super().__init__(loader=loader)
        self._depth = 0

    def compose_document(self) -> Any:
        start = self.parser.peek_event()
        if start.version or start.tags:
            problem = "has a directive, which would change how it is read"
            raise _Refused(start.start_mark, Rule.YAML_DIRECTIVE, problem, "Drop it; specs are YAML 1.2")
        return super().compose_document()

    def compose_node(self, parent: Any, index: Any) -> Any:
        self._check(self.parser.peek_event())
        self._depth += 1
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def _check(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, AliasEvent) or event.anchor:
            mark = "alias *" if isinstance(event, AliasEvent) else "anchor &"
            problem = f"{mark}{event.anchor} in line {line}"
            raise _Refused(event.start_mark, Rule.YAML_ALIAS, problem, "Write the value out")
        if event.tag is not None:
            problem = f"has the tag {event.tag}"
            raise _Refused(event.start_mark, Rule.YAML_TAG, problem, "Write the value as JSON would")
        if self._depth == _DEPTH:
            problem = f"goes deeper than {_DEPTH} levels"
            raise _Refused(event.start_mark, Rule.DEPTH, problem, "Move what is below into components")


def _lines(node: Node | None, pointer: str) -> Iterator[tuple[str, int]]:
    if node is None:
        raise ValueError("the file is empty")
    yield pointer, int(node.start_mark.line) + 1
    if isinstance(node, MappingNode):
        for key, value in node.value:
            _check_key(key, pointer)
            place = step(pointer, key.value)
            yield from _lines(value, place)
            yield place, key.start_mark.line + 1
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield from _lines(item, step(pointer, index))
    elif isinstance(node, ScalarNode) and node.tag in _NUMBERS and not _NUMBER.fullmatch(node.value):
        problem = f"{node.value} is a number to some readers of YAML and another or a text to others"
        remedy = "Write the number as JSON does, or put the text in quotes"
        raise _Refused(node.start_mark, Rule.YAML_NUMBER, problem, remedy, pointer)


def _check_key(key: Node, pointer: str) -> None:
    if key.tag == f"{_TAG}merge":
        remedy = "Write out what it stands for"
        raise _Refused(key.start_mark, Rule.YAML_MERGE, "merges a mapping with <<", remedy, pointer)
    if not isinstance(key, ScalarNode):
        problem = "has a key that is no text"
        raise _Refused(key.start_mark, Rule.TEXT_KEY, problem, "Write a text", pointer)
    if key.tag != f"{_TAG}str":
        problem = f"has the key {key.value}, which is no text"
        remedy = f"Put it in quotes: '{key.value}'"
        raise _Refused(key.start_mark, Rule.TEXT_KEY, problem, remedy, step(pointer, key.value))
