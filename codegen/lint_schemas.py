"""Rules for schemas."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.findings import Finding, Rule
from codegen.load import Spec
from codegen.naming import pascal
from codegen.pointers import step
from codegen.walk import mappings, properties, required


def required_names(spec: Spec) -> Iterator[Finding]:
    """A part of an `allOf` may require what a sibling declares; a whole schema may not."""
    parts = set(_only_parts(spec))
    for pointer, node in mappings(spec.document, ""):
        is_part = pointer in parts or pointer.rpartition("/")[0].endswith("/allOf")
        if is_part or not ("properties" in node or "allOf" in node):
            continue
        declared = set(properties(spec, node, frozenset()))
        for name in required(spec, node, frozenset()):
            if name not in declared:
                problem = f"requires {name!r}, which it does not declare"
                yield spec.finding(pointer, Rule.REQUIRED_PROPERTY, problem, "Declare or drop it")


def _only_parts(spec: Spec) -> Iterator[str]:
    """Pointers of component schemas that are used inside an `allOf` and nowhere else."""
    whole: set[str] = set()
    part: set[str] = set()
    for pointer, node in mappings(spec.document, ""):
        if isinstance(node.get("$ref"), str):
            target = str(node["$ref"])[1:]
            (part if pointer.rpartition("/")[0].endswith("/allOf") else whole).add(target)
    yield from part - whole


def arrays(spec: Spec) -> Iterator[Finding]:
    for pointer, node in mappings(spec.document, ""):
        kinds = node.get("type")
        is_array = kinds == "array" or (isinstance(kinds, list) and "array" in kinds)
        if is_array and "items" not in node:
            remedy = "Say what it holds; `items: {}` for anything"
            yield spec.finding(pointer, Rule.ARRAY_ITEMS, "is an array without items", remedy)


def schema_names(spec: Spec) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for name in spec.document.get("components", {}).get("schemas", {}):
        key = pascal(name).lower()
        if key in seen:
            problem = f"{name!r} is {pascal(name)} in Python, as {seen[key]!r} is"
            pointer = step("/components/schemas", name)
            yield spec.finding(pointer, Rule.SCHEMA_NAME, problem, "Rename one of them")
        seen[key] = name
