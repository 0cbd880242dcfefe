"""Our rules on top of the OpenAPI validator. Each finding says what to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from keyword import iskeyword
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema_path import SchemaPath
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing.exceptions import Unresolvable

from codegen.extensions import SHAPES
from codegen.findings import Finding
from codegen.lint_bounds import checkable_bounds
from codegen.load import Spec, step
from codegen.naming import constant, is_taken_by_clients, pascal
from codegen.walk import Node, each_operation, mappings, resolved, target, token

_SCHEMAS = "#/components/schemas/"
Rule = Callable[[Spec], Iterator[Finding]]


def lint(spec: Spec) -> list[Finding]:
    """Everything that is wrong with a spec, in the order of its lines."""
    found: list[Finding] = []
    for stage in _STAGES:  # each takes for granted what those before it found to be in order
        found = found or [finding for rule in stage for finding in rule(spec)]
    return sorted(found, key=lambda finding: (finding.line, finding.pointer, finding.rule))


def _references(spec: Spec) -> Iterator[Finding]:
    for pointer, node in [*mappings(spec.document, ""), *_examples(spec.document)]:
        ref = node.get("$ref")
        if isinstance(ref, str) and not (ref.startswith("#/") and isinstance(target(spec, ref), dict)):
            rule = f"refers to {ref!r}, which is not in this file"
            yield spec.finding(pointer, rule, "Declare it, or mend the name")
        elif isinstance(ref, str) and re.fullmatch("/components/(?!schemas/)[^/]+/[^/]+", pointer):
            yield spec.finding(pointer, "is a component by reference", "Write out what it stands for")


def _cycles(spec: Spec) -> Iterator[Finding]:
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
            yield spec.finding(ref[1:], "consists of itself", "Break the cycle")


def _parts(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for key in ("allOf", "oneOf", "anyOf"):
            for member in schema.get(key, ()):
                yield from _parts(member)


def _valid_structure(spec: Spec) -> Iterator[Finding]:
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(spec.document):
        yield _invalid(spec, error)


def _valid_openapi(spec: Spec) -> Iterator[Finding]:
    document = SchemaPath.from_dict(spec.document, handlers=dict.fromkeys(_SCHEMES, _refuse))
    try:
        errors = OpenAPIV31SpecValidator(document).root_validator(document)
        yield from [_invalid(spec, error) for error in errors]
    except Unresolvable as error:  # a sample is followed too
        yield spec.finding("", f"has a sample that refers to {error.ref!r}", "Write out what it stands for")


def _refuse(address: str) -> Any:
    """Stands in for what would open a file or an address."""
    raise ValueError(address)


_SCHEMES = ("", "data", "file", "ftp", "http", "https")


def _invalid(spec: Spec, error: Any) -> Finding:
    pointer = "".join(step("", token) for token in error.absolute_path)
    rule = f"is not valid OpenAPI 3.1: {' '.join(error.message.split())[:200]}"
    if pointer not in spec.lines:  # some of the validator's checks only say where they are below a schema
        pointer = ""
    return spec.finding(pointer, rule, "See the OpenAPI specification")


def _extensions(spec: Spec) -> Iterator[Finding]:
    for pointer, node in mappings(spec.document, ""):
        for key, value in node.items():
            if key.startswith("x-") and key not in SHAPES:
                remedy = "Use one of specs/README.md, or define it there and in codegen/extensions.py"
                yield spec.finding(step(pointer, key), f"{key} is no extension of ours", remedy)
            elif key.startswith("x-"):
                for error in Draft202012Validator(SHAPES[key]).iter_errors(value):
                    place = "".join(step("", token) for token in error.absolute_path)
                    rule = f"is not as {key} should be: {error.message[:200]}"
                    yield spec.finding(step(pointer, key) + place, rule, "Write it as specs/README.md says")


def _client(spec: Spec) -> Iterator[Finding]:
    if "x-client" not in spec.document:
        yield spec.finding("", "has no x-client", "Add it as specs/README.md describes")


def _credentials(spec: Spec) -> Iterator[Finding]:
    for name, scheme in spec.document.get("components", {}).get("securitySchemes", {}).items():
        needed = _CREDENTIALS.get(scheme.get("type"), set())
        missing = needed - set(scheme.get("x-credential", ()))
        if missing:
            rule = f"its x-credential lacks {', '.join(sorted(missing))}"
            pointer = step("/components/securitySchemes", name)
            yield spec.finding(pointer, rule, "Add them as specs/README.md describes")


_CREDENTIALS = {"apiKey": {"option"}, "http": {"option", "username"}, "oauth2": {"options", "token-url"}}


def _paths(spec: Spec) -> Iterator[Finding]:
    if not list(each_operation(spec)):
        yield spec.finding("/paths", "has no operation", "Add one as specs/README.md describes")
    for path, item in spec.document.get("paths", {}).items():
        if "$ref" in item:
            rule = "is a path item by reference"
            yield spec.finding(step("/paths", path), rule, "Write its operations here")


def _operations(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        for key, remedy in _REQUIRED.items():
            if not operation.get(key):
                yield spec.finding(pointer, f"has no {key}", remedy)
        if "security" not in operation and "security" not in spec.document:
            yield spec.finding(pointer, "has no security", "Name its scheme, or write `security: []`")


_REQUIRED = {
    "operationId": "Add `operationId: resource.method`",
    "summary": "Add a short sentence without a full stop",
    "tags": "Add the one tag that describes its resource",
    "x-safety": "Add x-safety; in doubt the more cautious value",
    "x-provenance": "Add x-provenance: where is it known from?",
    "responses": "Describe what it replies with",
}


def _operation_names(spec: Spec) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for pointer, operation in each_operation(spec):
        name = operation.get("operationId")
        if not name:
            continue
        place = f"{pointer}/operationId"
        resource, _, method = name.partition(".")
        if not (_is_name(resource) and _is_name(method)):
            rule = f"operationId {name!r} is not `resource.method` in snake_case, without Python's keywords"
            yield spec.finding(place, rule, "Name it as users will type it")
        if is_taken_by_clients(resource):
            rule = f"resource {resource!r} has the name of something that every client has"
            yield spec.finding(place, rule, "Name the resource otherwise")
        owner = owners.setdefault(constant(name), pointer)
        if owner != pointer:
            rule = f"{name!r} is not unique"
            yield spec.finding(place, rule, f"Rename it; {owner} is {constant(name)} in Python too")


def _is_name(text: str) -> bool:
    return re.fullmatch("[a-z][a-z0-9_]*", text) is not None and not iskeyword(text)


def _known_names(spec: Spec) -> Iterator[Finding]:
    """Tags, security schemes and client options must be declared where they are used."""
    tags = {tag.get("name") for tag in spec.document.get("tags", ())}
    schemes = set(spec.document.get("components", {}).get("securitySchemes", {}))
    options = set(spec.document.get("x-client", {}).get("options", {}))
    for pointer, operation in each_operation(spec):
        for tag in set(operation.get("tags", ())) - tags:
            yield spec.finding(f"{pointer}/tags", f"tag {tag!r} is not declared", "Describe it under tags")
    for pointer, node in [("", spec.document), *each_operation(spec)]:
        used = {name for requirement in node.get("security", ()) for name in requirement}
        for name in used - schemes:
            remedy = "Describe it under components/securitySchemes"
            yield spec.finding(f"{pointer}/security", f"security scheme {name!r} is not declared", remedy)
    for pointer, node in mappings(spec.document, ""):
        option = node.get("x-client-default")
        if option is not None and option not in options:
            rule = f"x-client-default {option!r} is no option of the client"
            yield spec.finding(f"{pointer}/x-client-default", rule, "Describe it in the options of x-client")
        if node.get("x-dry-run") and node.get("in") != "header":
            rule = "x-dry-run is not on a header"
            yield spec.finding(f"{pointer}/x-dry-run", rule, "Mark the header instead")


def _successors(spec: Spec) -> Iterator[Finding]:
    names = {operation.get("operationId") for _, operation in each_operation(spec)}
    for pointer, operation in each_operation(spec):
        if operation.get("deprecated") and operation.get("x-successor") not in names:
            rule = "is deprecated and names no operation to use instead"
            yield spec.finding(pointer, rule, "Add x-successor with an operationId")


def _totals(spec: Spec) -> Iterator[Finding]:
    totals = {
        str(operation.get("operationId"))
        for _, operation in each_operation(spec)
        if "total" in operation.get("x-pagination", {})
    }
    for pointer, operation in each_operation(spec):
        named = operation.get("x-report", {}).get("total-of", {}).get("operation")
        if named is not None and named not in totals:
            rule = f"total-of names {named!r}, which is no list with a total"
            yield spec.finding(f"{pointer}/x-report", rule, "Name a list whose x-pagination has a total")


def _retry_keys(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        key = operation.get("x-retry-key")
        if key is not None and key not in set(_places(spec, pointer, operation)):
            rule = f"x-retry-key {key!r} is no field of it"
            yield spec.finding(
                f"{pointer}/x-retry-key", rule, "Write body.NAME or query.NAME with a wire name"
            )


def _places(spec: Spec, pointer: str, operation: Node) -> Iterator[str]:
    item = spec.document["paths"][token(pointer.split("/")[2])]
    for parameter in [*item.get("parameters", ()), *operation.get("parameters", ())]:
        found = resolved(spec, parameter)
        yield f"{found.get('in')}.{found.get('name')}"
    for media in resolved(spec, operation.get("requestBody", {})).get("content", {}).values():
        for name in _properties(spec, media.get("schema", {}), frozenset()):
            yield f"body.{name}"


def _responses(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in each_operation(spec):
        responses = operation.get("responses", {})
        if not responses:
            continue
        successes = [status for status in responses if str(status).startswith("2")]
        if len(successes) != 1:
            rule = f"has {len(successes)} successful responses"
            yield spec.finding(
                f"{pointer}/responses", rule, "Keep one; `2XX` where its number is in no source"
            )
        for status, response in responses.items():
            place = step(f"{pointer}/responses", status)
            content = resolved(spec, response).get("content", {})
            if not content and status != "204":
                yield spec.finding(place, "has no body, and is no 204", "Give its content a schema")
            for media_type, media in content.items():
                if not media.get("schema"):
                    yield spec.finding(place, f"{media_type} has no schema", "Give it one")


def _required_names(spec: Spec) -> Iterator[Finding]:
    """A part of an `allOf` may require what a sibling declares; a whole schema may not."""
    parts = set(_only_parts(spec))
    for pointer, node in mappings(spec.document, ""):
        is_part = pointer in parts or pointer.rpartition("/")[0].endswith("/allOf")
        if is_part or not ("properties" in node or "allOf" in node):
            continue
        declared = set(_properties(spec, node, frozenset()))
        for name in _required(spec, node, frozenset()):
            if name not in declared:
                yield spec.finding(
                    pointer, f"requires {name!r}, which it does not declare", "Declare or drop it"
                )


def _only_parts(spec: Spec) -> Iterator[str]:
    """Pointers of component schemas that are used inside an `allOf` and nowhere else."""
    whole: set[str] = set()
    part: set[str] = set()
    for pointer, node in mappings(spec.document, ""):
        if isinstance(node.get("$ref"), str):
            target = str(node["$ref"])[1:]
            (part if pointer.rpartition("/")[0].endswith("/allOf") else whole).add(target)
    yield from part - whole


def _arrays(spec: Spec) -> Iterator[Finding]:
    for pointer, node in mappings(spec.document, ""):
        kinds = node.get("type")
        is_array = kinds == "array" or (isinstance(kinds, list) and "array" in kinds)
        if is_array and "items" not in node:
            yield spec.finding(
                pointer, "is an array without items", "Say what it holds; `items: {}` for anything"
            )


def _schema_names(spec: Spec) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for name in spec.document.get("components", {}).get("schemas", {}):
        key = pascal(name).lower()
        if key in seen:
            rule = f"{name!r} is {pascal(name)} in Python, as {seen[key]!r} is"
            yield spec.finding(step("/components/schemas", name), rule, "Rename one of them")
        seen[key] = name


_STAGES: tuple[tuple[Rule, ...], ...] = (
    (_references,),
    (_valid_structure,),
    (_cycles, _client, _extensions, _credentials, _paths),
    (
        _operations,
        _operation_names,
        _known_names,
        _successors,
        _totals,
        _retry_keys,
        _responses,
        _required_names,
        _arrays,
        checkable_bounds,
        _schema_names,
    ),
    (_valid_openapi,),
)


def _examples(document: Node) -> Iterator[tuple[str, Node]]:
    """Every example that has a name, and so may be a reference."""
    for pointer, node in mappings(document, ""):
        named = node.get("examples")
        for name, value in named.items() if isinstance(named, dict) else ():
            if isinstance(value, dict):
                yield step(f"{pointer}/examples", name), value


def _properties(spec: Spec, schema: Node, seen: frozenset[str]) -> Iterator[str]:
    yield from schema.get("properties", {})
    for member in _members(spec, schema, seen):
        yield from _properties(spec, *member)


def _required(spec: Spec, schema: Node, seen: frozenset[str]) -> Iterator[str]:
    yield from schema.get("required", ())
    for member in _members(spec, schema, seen):
        yield from _required(spec, *member)


def _members(spec: Spec, schema: Node, seen: frozenset[str]) -> Iterator[tuple[Node, frozenset[str]]]:
    for member in [*schema.get("allOf", ()), *([schema] if "$ref" in schema else [])]:
        ref = member.get("$ref")
        if ref is None:
            yield member, seen
        elif ref not in seen:
            yield target(spec, ref), seen | {ref}
