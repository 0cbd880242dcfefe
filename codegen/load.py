"""Read a spec from a file, safely, and remember where everything stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import frozen
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from codegen.findings import Finding, SpecError


@frozen
class Spec:
    """One OpenAPI document."""

    path: Path
    name: str
    """File name, as findings print it."""
    document: dict[str, Any]
    lines: dict[str, int]
    """Line of each JSON pointer, counted from 1."""

    def finding(self, pointer: str, rule: str, remedy: str) -> Finding:
        """A finding at a pointer, or at the nearest place above it that has a line."""
        place = pointer
        while place and place not in self.lines:
            place = place.rpartition("/")[0]
        return Finding(self.name, self.lines.get(place, 1), pointer, rule, remedy)

    def error(self, pointer: str, rule: str, remedy: str) -> SpecError:
        """A `SpecError` with one finding."""
        return SpecError([self.finding(pointer, rule, remedy)])


def load(path: Path) -> Spec:
    """Read a YAML file as data: no tags but YAML's own, no duplicate keys, no aliases."""
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
        text = " ".join(str(error).split())
        raise SpecError(
            [Finding(path.name, 1, "", f"is not YAML that can be read: {text}", "Mend it")]
        ) from None
    if not isinstance(document, dict):
        raise SpecError([Finding(path.name, 1, "", "is not a mapping", "Write an OpenAPI document")])
    return Spec(path=path, name=path.name, document=document, lines=lines)


def step(pointer: str, token: object) -> str:
    """The JSON pointer (RFC 6901) of a member of what `pointer` points to."""
    return f"{pointer}/{str(token).replace('~', '~0').replace('/', '~1')}"


def _lines(node: Node | None, pointer: str) -> Iterator[tuple[str, int]]:
    if node is None:
        raise ValueError("the file is empty")
    if node.anchor:
        raise ValueError(f"anchor &{node.anchor} in line {node.start_mark.line + 1}: write the value out")
    yield pointer, node.start_mark.line + 1
    if isinstance(node, MappingNode):
        for key, value in node.value:
            place = step(pointer, key.value)
            yield from _lines(value, place)
            yield place, key.start_mark.line + 1
    elif isinstance(node, SequenceNode):
        for index, item in enumerate(node.value):
            yield from _lines(item, step(pointer, index))
