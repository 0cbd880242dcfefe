"""Rules for the document as OpenAPI has it: references, cycles, and what the validator says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS31Validator, oas31_format_checker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from codegen.extensions import SHAPES
from codegen.findings import Finding, Rule
from codegen.grammar import KEYWORDS, REFERENCE, objects
from codegen.load import Spec
from codegen.pointers import step
from codegen.walk import Node, mappings, target

_SCHEMAS = "#/components/schemas/"


def references(spec: Spec) -> Iterator[Finding]:
    for pointer, node in [*mappings(spec.document, ""), *_examples(spec.document)]:
        ref = node.get("$ref")
        if isinstance(ref, str) and not (ref.startswith("#/") and isinstance(target(spec, ref), dict)):
            problem = f"refers to {ref!r}, which is not in this file"
            yield spec.finding(pointer, Rule.REFERENCE, problem, "Declare it, or mend the name")
        elif isinstance(ref, str) and re.fullmatch("/components/(?!schemas/)[^/]+/[^/]+", pointer):
            problem = "is a component by reference"
            yield spec.finding(pointer, Rule.COMPONENT, problem, "Write out what it stands for")


def cycles(spec: Spec) -> Iterator[Finding]:
    """No schema may consist of itself; below a property or in an array it may stand."""
    schemas = spec.document.get("components", {}).get("schemas", {})
    parts = {f"{_SCHEMAS}{name}": set(_parts(schema)) for name, schema in schemas.items()}
    for ref, direct in parts.items():
        reached: set[str] = set()
        waiting = direct
        while waiting:
            reached |= waiting
            waiting = {below for part in waiting for below in parts.get(part, ())} - reached
        if ref in reached:
            yield spec.finding(ref[1:], Rule.CYCLE, "consists of itself", "Break the cycle")


def _parts(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for key in ("allOf", "oneOf", "anyOf"):
            for member in schema.get(key, ()):
                yield from _parts(member)


def valid_structure(spec: Spec) -> Iterator[Finding]:
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(spec.document):
        yield _invalid(spec, "", Rule.OPENAPI, error)


def valid_schemas(spec: Spec) -> Iterator[Finding]:
    """The validator of documents passes over schemas, which have a dialect of their own."""
    for kind, pointer, node in objects(spec.document):
        if kind == "schema" and _is_outermost(pointer):
            try:
                OAS31Validator.check_schema(node)
            except SchemaError as error:
                if error.validator != "format":  # of patterns, which have a rule of their own
                    yield _invalid(spec, pointer, Rule.OPENAPI, error)


def _is_outermost(pointer: str) -> bool:
    holder = pointer.rpartition("/")[0]
    return holder == "/components/schemas" or pointer.endswith("/schema")


def defaults(spec: Spec) -> Iterator[Finding]:
    """A default is a value that its schema allows."""
    document = Resource.from_contents(spec.document, default_specification=DRAFT202012)
    registry = Registry().with_resource(_ADDRESS, document)
    for kind, pointer, node in objects(spec.document):
        if kind == "schema" and "default" in node:
            schema = {"$ref": f"{_ADDRESS}#{quote(pointer)}"}
            validator = OAS31Validator(schema, registry=registry, format_checker=oas31_format_checker)
            for error in validator.iter_errors(node["default"]):
                yield _invalid(spec, f"{pointer}/default", Rule.DEFAULT, error)


_ADDRESS = "urn:spec"


def _invalid(spec: Spec, pointer: str, rule: Rule, error: Any) -> Finding:
    place = pointer + "".join(step("", part) for part in error.absolute_path)
    message = " ".join(error.message.split())[:200]
    if rule is Rule.DEFAULT:
        remedy = "Write what the server takes, or mend the schema"
        return spec.finding(place, rule, f"is a default that its schema does not allow: {message}", remedy)
    problem = f"is not valid OpenAPI 3.1: {message}"
    return spec.finding(place, rule, problem, "See the OpenAPI specification")


def read_keywords(spec: Spec) -> Iterator[Finding]:
    """Whatever a document says is read by something here."""
    for kind, pointer, node in objects(spec.document):
        is_reference = "$ref" in node and kind != "schema"
        known = REFERENCE if is_reference else KEYWORDS[kind]
        unread = {
            key: f"{key} {'beside a reference ' if is_reference else ''}is read by nothing"
            for key in node
            if key not in known and not _has_rules_of_its_own(key) and (kind != "callback" or is_reference)
        }
        if kind == "schema":
            unread |= _unread_in_schema(pointer, node)
        for key, problem in unread.items():
            remedy = "Drop it, or say in x-allow why it may be left out"
            yield spec.finding(step(pointer, key), Rule.KEYWORD, problem, remedy)


_OF_PROPERTIES = ("deprecated", "x-client-default", "x-ignored-unless")


def _unread_in_schema(pointer: str, node: Node) -> dict[str, str]:
    """Keywords that are read in some schemas, and not in this one."""
    is_property = pointer.split("/")[-2] == "properties"
    unread = {
        key: f"{key} is read on properties alone" for key in _OF_PROPERTIES if key in node and not is_property
    }
    if "properties" in node and isinstance(node.get("additionalProperties"), dict):
        unread["additionalProperties"] = "a schema of further properties is read by nothing beside others"
    return unread


def _has_rules_of_its_own(key: str) -> bool:
    """Exceptions may stand anywhere, and extensions that are none of ours nowhere."""
    return key == "x-allow" or (key.startswith("x-") and key not in SHAPES)


def _examples(document: Node) -> Iterator[tuple[str, Node]]:
    """Every example that has a name, and so may be a reference."""
    for pointer, node in mappings(document, ""):
        named = node.get("examples")
        for name, value in named.items() if isinstance(named, dict) else ():
            if isinstance(value, dict):
                yield step(f"{pointer}/examples", name), value
