"""Rules for schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_schema_validator import OAS31Validator

from codegen.findings import Finding, Rule
from codegen.grammar import objects
from codegen.load import Spec
from codegen.naming import pascal
from codegen.pointers import step
from codegen.walk import Node, mappings, only_parts, properties, required, resolved


def required_names(spec: Spec) -> Iterator[Finding]:
    """A part of an `allOf` may require what a sibling declares; a whole schema may not."""
    parts = set(only_parts(spec))
    for kind, pointer, node in objects(spec.document):
        is_part = pointer in parts or pointer.rpartition("/")[0].endswith("/allOf")
        if kind != "schema" or is_part or not {"required", "allOf"} & node.keys():
            continue
        declared = set(properties(spec, node, frozenset()))
        for name in required(spec, node, frozenset()):
            if name not in declared:
                problem = f"requires {name!r}, which it does not declare"
                yield spec.finding(pointer, Rule.REQUIRED_PROPERTY, problem, "Declare or drop it")


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


def shapes(spec: Spec) -> Iterator[Finding]:
    """A schema says in one way what it is, and what stands beside that is about it."""
    for kind, pointer, node in objects(spec.document):
        ways = [key for key in _WAYS if key in node] if kind == "schema" else []
        if len(ways) > 1:
            problem = f"says in several ways what it is: {', '.join(ways)}"
            yield spec.finding(pointer, Rule.SHAPE, problem, "Keep one of them")
        if kind == "schema" and (others := list(_of_other_types(node))):
            problem = f"lists {others[0]!r}, which is not of its type"
            yield spec.finding(pointer, Rule.SHAPE, problem, "Mend the type or the value")
        if "discriminator" in node and not {"oneOf", "anyOf"} & node.keys():
            problem = "has a discriminator, and is no choice that it could tell apart"
            yield spec.finding(pointer, Rule.SHAPE, problem, "Move it to the oneOf, or drop it")
        if "x-sum-limit" in node and not {"properties", "allOf"} & node.keys():
            problem = "has x-sum-limit, and no properties that could have a sum"
            yield spec.finding(pointer, Rule.SUM_LIMIT, problem, "Move it to the object with the arrays")


def _of_other_types(schema: Node) -> Iterator[Any]:
    """What a schema lists, and its type does not allow."""
    validator = OAS31Validator({"type": schema["type"]} if "type" in schema else {})
    listed = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else [])]
    yield from (value for value in listed if not validator.is_valid(value))


_WAYS = ("$ref", "properties", "enum", "const", "oneOf", "anyOf", "items")


def choices(spec: Spec) -> Iterator[Finding]:
    """A choice is made of plain types, which a value tells apart, or of models with a discriminator."""
    for kind, pointer, node in objects(spec.document):
        if kind == "schema" and _is_loose(spec, node):
            problem = "is a choice that has no type in Python but `Any`"
            remedy = "Say it more plainly, or say in x-allow why it has none"
            yield spec.finding(pointer, Rule.CHOICE, problem, remedy)


def _is_loose(spec: Spec, schema: Node) -> bool:
    members = [_whole(spec, member) for member in _members(schema)]
    members = [member for member in members if member.get("type") != "null"]
    has_models = any("properties" in member or "allOf" in member for member in members)
    return len(members) > 1 and not has_models and not all(_is_plain(spec, member) for member in members)


def _members(schema: Node) -> list[Node]:
    """What a schema is a choice of."""
    if "properties" in schema or "enum" in schema or "const" in schema:
        return []
    kinds = schema.get("type", [])
    several = [{**schema, "type": kind} for kind in kinds] if isinstance(kinds, list) else []
    return list(schema.get("oneOf") or schema.get("anyOf") or several)


def _is_plain(spec: Spec, schema: Node) -> bool:
    schema = _whole(spec, schema)
    if _members(schema):
        return all(_is_plain(spec, member) for member in _members(schema))
    if "enum" in schema or "const" in schema:
        return False
    if schema.get("type") == "array":
        return _is_plain(spec, schema.get("items", {}))
    return schema.get("type") in ("string", "integer", "number", "boolean")


def _whole(spec: Spec, schema: Node) -> Node:
    return resolved(spec, schema) if isinstance(schema, dict) else {}


def siblings(spec: Spec) -> Iterator[Finding]:
    """A union that a property beside it tells apart stands beside that property wherever it is used."""
    told: dict[str, tuple[str, Node]] = {}
    for kind, pointer, node in objects(spec.document):
        if kind == "schema" and "x-discriminator" in node:
            if "$ref" not in node or pointer.split("/")[-2] != "properties":
                problem = "x-discriminator is not on a property that refers to a union"
                remedy = "Let a property refer to a union in components/schemas"
                yield spec.finding(pointer, Rule.SIBLING, problem, remedy)
            else:
                first, mapping = told.setdefault(node["$ref"], (pointer, node["x-discriminator"]))
                if mapping != node["x-discriminator"]:
                    problem = "tells its union apart otherwise than another property does"
                    yield spec.finding(pointer, Rule.SIBLING, problem, f"Write it as {first} has it")
    for kind, pointer, node in objects(spec.document):
        if kind == "schema" and node.get("$ref") in told and "x-discriminator" not in node:
            problem = f"refers to {node['$ref']!r}, whose kind only a property beside it tells"
            remedy = "Give it x-discriminator, as a property; wrap it in an object elsewhere"
            yield spec.finding(pointer, Rule.SIBLING, problem, remedy)
