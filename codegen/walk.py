"""Ways through a document as it is written, for the rules of the linter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.load import Spec
from codegen.normalise import METHODS
from codegen.pointers import step, token

_SAMPLES = ("example", "examples", "default", "const", "enum")
_NAMED = (
    *("properties", "patternProperties", "$defs", "schemas", "headers", "securitySchemes", "scopes"),
    *("callbacks", "content", "encoding", "parameters", "paths", "requestBodies", "responses"),
)
"""Keys whose value maps names of the author's choice, which mean nothing by themselves."""

Node = Mapping[str, Any]


def each_operation(spec: Spec) -> Iterator[tuple[str, Node]]:
    """Every operation, with its pointer."""
    for path, item in spec.document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield f"{step('/paths', path)}/{method}", item[method]


def mappings(node: Any, pointer: str, *, is_named: bool = False) -> Iterator[tuple[str, Node]]:
    """Every mapping of the document but for samples, which may hold anything, and those of names."""
    if isinstance(node, dict):
        if not is_named:
            yield pointer, node
        for key, value in node.items():
            if is_named or key not in _SAMPLES:
                yield from mappings(value, step(pointer, key), is_named=key in _NAMED and not is_named)
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from mappings(item, step(pointer, index))


def resolved(spec: Spec, node: Node) -> Node:
    """What a node stands for, be it a reference."""
    ref = node.get("$ref")
    return node if ref is None else target(spec, str(ref))


def target(spec: Spec, ref: str) -> Any:
    """What a reference refers to, or None."""
    node: Any = spec.document
    for part in ref.removeprefix("#/").split("/"):
        node = node.get(token(part)) if isinstance(node, dict) else None
    return node


def only_parts(spec: Spec) -> Iterator[str]:
    """Pointers of component schemas that are used inside an `allOf` and nowhere else."""
    whole: set[str] = set()
    part: set[str] = set()
    for pointer, node in mappings(spec.document, ""):
        if isinstance(node.get("$ref"), str):
            pointed = str(node["$ref"])[1:]
            (part if pointer.rpartition("/")[0].endswith("/allOf") else whole).add(pointed)
    yield from part - whole


def properties(spec: Spec, schema: Node, seen: frozenset[str]) -> Iterator[str]:
    yield from schema.get("properties", {})
    for member in _members(spec, schema, seen):
        yield from properties(spec, *member)


def required(spec: Spec, schema: Node, seen: frozenset[str]) -> Iterator[str]:
    yield from schema.get("required", ())
    for member in _members(spec, schema, seen):
        yield from required(spec, *member)


def _members(spec: Spec, schema: Node, seen: frozenset[str]) -> Iterator[tuple[Node, frozenset[str]]]:
    for member in [*schema.get("allOf", ()), *([schema] if "$ref" in schema else [])]:
        ref = member.get("$ref")
        if ref is None:
            yield member, seen
        elif ref not in seen:
            yield target(spec, ref), seen | {ref}
