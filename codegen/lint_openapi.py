"""Rules for the document as OpenAPI has it: references, cycles, and what the validator says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonschema_path import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing.exceptions import Unresolvable

from codegen.findings import Finding, Rule
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
        yield _invalid(spec, error)


def valid_openapi(spec: Spec) -> Iterator[Finding]:
    document = SchemaPath.from_dict(spec.document, handlers=dict.fromkeys(_SCHEMES, _refuse))
    try:
        errors = OpenAPIV31SpecValidator(document).root_validator(document)
        yield from [_invalid(spec, error) for error in errors]
    except Unresolvable as error:  # a sample is followed too
        problem = f"has a sample that refers to {error.ref!r}"
        yield spec.finding("", Rule.REFERENCE, problem, "Write out what it stands for")


def _refuse(address: str) -> Any:
    """Stands in for what would open a file or an address."""
    raise ValueError(address)


_SCHEMES = ("", "data", "file", "ftp", "http", "https")


def _invalid(spec: Spec, error: Any) -> Finding:
    pointer = "".join(step("", token) for token in error.absolute_path)
    problem = f"is not valid OpenAPI 3.1: {' '.join(error.message.split())[:200]}"
    if pointer not in spec.lines:  # some of the validator's checks only say where they are below a schema
        pointer = ""
    return spec.finding(pointer, Rule.OPENAPI, problem, "See the OpenAPI specification")


def _examples(document: Node) -> Iterator[tuple[str, Node]]:
    """Every example that has a name, and so may be a reference."""
    for pointer, node in mappings(document, ""):
        named = node.get("examples")
        for name, value in named.items() if isinstance(named, dict) else ():
            if isinstance(value, dict):
                yield step(f"{pointer}/examples", name), value
