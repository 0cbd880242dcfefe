"""Everything in a document that a client must carry, found by walking the JSON alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from tests.conformance.completeness.grammar import FREE, GRAMMAR, Left

Node = Mapping[str, Any]


@frozen(kw_only=True)
class Item:
    """One thing in a document."""

    kind: str
    pointer: str
    value: Any
    holder: Node
    """The object that it is in; for a member of a list or of a mapping of names, the one around that."""

    @property
    def key(self) -> str:
        """The last part of its pointer."""
        return unescaped(self.pointer.rpartition("/")[2])

    @property
    def above(self) -> str:
        """The part before the last of its pointer."""
        return unescaped(self.pointer.split("/")[-2])


class Document:
    """An OpenAPI document as it is written."""

    def __init__(self, root: Node, symbols: Mapping[str, Sequence[str]]) -> None:
        self.root = root
        self.symbols = symbols
        self.left: Counter[str] = Counter()
        """How much was left out, by reason."""
        self._reached = {ref for ref, _ in self._below(root["paths"])}
        requests = [o["requestBody"] for o in self.operations() if "requestBody" in o]
        self._sent = {ref for ref, is_merged in self._below(*requests) if not is_merged}
        self._sent_classes = frozenset(self._classes_of_requests())

    def items(self) -> Iterator[Item]:
        """Everything that has to be carried, keywords that nobody knows included."""
        self.left.clear()
        yield from self._walk(self.root, "", "document")

    def operations(self) -> Iterator[Node]:
        """Every operation."""
        for item in self.root["paths"].values():
            yield from (node for key, node in item.items() if key in GRAMMAR["path"] and key != "parameters")

    def at(self, pointer: str) -> Any:
        """What stands at a JSON pointer."""
        node: Any = self.root
        for token in pointer.split("/")[1:]:
            node = node[int(token)] if isinstance(node, list) else node[unescaped(token)]
        return node

    def resolved(self, node: Node) -> Node:
        """What a node stands for, be it a reference."""
        found: Node = self.at(str(node["$ref"])[1:]) if "$ref" in node else node
        return found

    def is_reached(self, pointer: str) -> bool:
        """Whether a place is in a component that an operation leads to, or in no component."""
        return not pointer.startswith("/components/") or self._component(pointer) in self._reached

    def is_sent_class(self, name: str) -> bool:
        """Whether a request can hold a class, going by the places that are said to be it."""
        return name in self._sent_classes

    def _classes_of_requests(self) -> Iterator[str]:
        for pointer, symbols in self.symbols.items():
            if self._component(pointer) in self._sent or "/requestBody/" in pointer:
                parts = (text.split(".") for text in symbols)
                yield from (part[2] for part in parts if part[1] == "models" and len(part) == 3)

    def _component(self, pointer: str) -> str:
        return "/".join(pointer.split("/")[:4])

    def _below(self, *roots: Any) -> frozenset[tuple[str, bool]]:
        """The components that something leads to, and whether as a part that is merged into another."""
        seen: set[tuple[str, bool]] = set()
        waiting = [found for root in roots for found in references(root)]
        while waiting:
            found = waiting.pop()
            if found not in seen:
                seen.add(found)
                waiting += references(self.at(found[0]))
        return frozenset(seen)

    def _walk(self, node: Any, pointer: str, form: str) -> Iterator[Item]:
        if form == "paths":
            for path, item in node.items():
                yield from self._walk(item, step(pointer, path), "path")
        elif form == "schemas":
            for index, member in enumerate(node):
                yield from self._walk(member, step(pointer, index), "schema")
        elif isinstance(node, Mapping):
            for key, value in node.items():
                yield from self._keyword(node, key, value, step(pointer, key), form)
        else:
            self.left[FREE.reason] += 1

    def _keyword(self, node: Node, key: str, value: Any, place: str, form: str) -> Iterator[Item]:
        part = GRAMMAR[form].get(key)
        if isinstance(part, Left):
            self.left[part.reason] += 1
            return
        if part is None:
            yield Item(kind="unknown keyword", pointer=place, value=value, holder=node)
            return
        if part.kind is not None:
            yield Item(kind=part.kind, pointer=place, value=value, holder=node)
        if part.each is not None:
            for name, member in _members(value):
                yield Item(kind=part.each, pointer=step(place, name), value=member, holder=node)
                if part.below is not None:
                    yield from self._walk(member, step(place, name), part.below)
        elif part.below is not None:
            yield from self._walk(value, place, part.below)


def _members(value: Any) -> list[tuple[Any, Any]]:
    return list(value.items() if isinstance(value, Mapping) else enumerate(value))


def references(node: Any, *, is_merged: bool = False) -> list[tuple[str, bool]]:
    """What a node and all below it refer to, and whether that is merged into the node."""
    if isinstance(node, list):
        return [found for item in node for found in references(item, is_merged=is_merged)]
    if not isinstance(node, Mapping):
        return []
    own = [(node["$ref"][1:], is_merged)] if isinstance(node.get("$ref"), str) else []
    merges = len(node.get("allOf", ())) > 1 or bool({"properties", "required"} & node.keys())
    for key, value in node.items():
        own += references(value, is_merged=key == "allOf" and merges)
    return own


def step(pointer: str, token: object) -> str:
    """The JSON pointer of a member."""
    return f"{pointer}/{str(token).replace('~', '~0').replace('/', '~1')}"


def unescaped(token: str) -> str:
    """A part of a JSON pointer, as it is in the document."""
    return token.replace("~1", "/").replace("~0", "~")
