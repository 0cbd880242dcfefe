"""Our rules on top of the OpenAPI validator. Each finding says what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.findings import Finding
from codegen.load import Spec, step
from codegen.naming import pascal
from tallion.operation import Safety

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_PROVENANCE = {"guide", "reference", "1.0.0", "facts", "both", "notes", "assumed"}
_ASSUMED = {"path", "safety", "parameters", "body", "reply", "errors"}
_EXTENSIONS = {
    "x-assumed",
    "x-client",
    "x-client-default",
    "x-credential",
    "x-discriminator",
    "x-dry-run",
    "x-key-prefix",
    "x-pagination",
    "x-provenance",
    "x-python-name",
    "x-rate-limit",
    "x-report",
    "x-retry-key",
    "x-safety",
    "x-sensitive",
    "x-successor",
    "x-sum-limit",
}
_CLIENT_KEYS = {"package", "class", "env-prefix", "base-url", "required", "options", "problem"}

Rule = Callable[[Spec], Iterator[Finding]]
Node = Mapping[str, Any]


def lint(spec: Spec) -> list[Finding]:
    """Everything that is wrong with a spec, in the order of its lines."""
    found = [*_valid_openapi(spec), *_references(spec)]
    if not found:  # the other rules take a document for granted that holds together
        found = [finding for rule in _RULES for finding in rule(spec)]
    return sorted(found, key=lambda finding: (finding.line, finding.pointer, finding.rule))


def _valid_openapi(spec: Spec) -> Iterator[Finding]:
    for error in OpenAPIV31SpecValidator(spec.document).iter_errors():
        pointer = "".join(step("", token) for token in error.absolute_path)
        yield spec.finding(
            pointer, f"is not valid OpenAPI 3.1: {error.message[:200]}", "See the OpenAPI specification"
        )


def _references(spec: Spec) -> Iterator[Finding]:
    for pointer, node in _mappings(spec.document, ""):
        ref = node.get("$ref")
        if isinstance(ref, str) and (not ref.startswith("#/") or _target(spec, ref) is None):
            yield spec.finding(
                pointer, f"refers to {ref!r}, which is not in this file", "Declare it, or mend the name"
            )


def _extensions(spec: Spec) -> Iterator[Finding]:
    for pointer, node in _mappings(spec.document, ""):
        for key in node:
            if isinstance(key, str) and key.startswith("x-") and key not in _EXTENSIONS:
                remedy = "Use one of specs/README.md, or define it there and in codegen/lint.py"
                yield spec.finding(step(pointer, key), f"{key} is no extension of ours", remedy)
        if node.get("x-provenance", "assumed") not in _PROVENANCE:
            remedy = f"Use one of {', '.join(sorted(_PROVENANCE))}"
            yield spec.finding(step(pointer, "x-provenance"), "names no source", remedy)


def _client(spec: Spec) -> Iterator[Finding]:
    client = spec.document.get("x-client")
    missing = _CLIENT_KEYS - set(client if isinstance(client, dict) else ())
    if missing:
        rule = f"x-client lacks {', '.join(sorted(missing))}"
        yield spec.finding("/x-client", rule, "Add them as specs/README.md describes")


def _operations(spec: Spec) -> Iterator[Finding]:
    names: dict[str, str] = {}
    for pointer, operation in _each_operation(spec):
        for key, remedy in _REQUIRED.items():
            if not operation.get(key):
                yield spec.finding(pointer, f"has no {key}", remedy)
        name = operation.get("operationId", "")
        if name in names:
            remedy = f"Rename it; {names[name]} has it"
            yield spec.finding(f"{pointer}/operationId", f"{name!r} is not unique", remedy)
        names[name] = pointer
        resource, dot, method = name.partition(".")
        if not (dot and resource.isidentifier() and method.isidentifier() and name == name.lower()):
            rule = f"operationId {name!r} is not `resource.method` in snake_case"
            yield spec.finding(f"{pointer}/operationId", rule, "Name it as users will type it")


_REQUIRED = {
    "operationId": "Add `operationId: resource.method`",
    "summary": "Add a short sentence without a full stop",
    "tags": "Add the one tag that describes its resource",
    "x-safety": "Add x-safety; in doubt the more cautious value",
    "x-provenance": "Add x-provenance: where is it known from?",
    "responses": "Describe what it replies with",
}


def _traits(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in _each_operation(spec):
        if operation.get("x-safety", "read") not in set(Safety):
            remedy = f"Use one of {', '.join(Safety)}"
            yield spec.finding(f"{pointer}/x-safety", "is no safety", remedy)
        for item in set(operation.get("x-assumed", ())) - _ASSUMED:
            remedy = f"Use some of {', '.join(sorted(_ASSUMED))}"
            yield spec.finding(f"{pointer}/x-assumed", f"{item!r} is nothing that can be assumed", remedy)
        if "security" not in operation and "security" not in spec.document:
            yield spec.finding(pointer, "has no security", "Name its scheme, or write `security: []`")


def _successors(spec: Spec) -> Iterator[Finding]:
    names = {operation.get("operationId") for _, operation in _each_operation(spec)}
    for pointer, operation in _each_operation(spec):
        if operation.get("deprecated") and operation.get("x-successor") not in names:
            rule = "is deprecated and names no operation to use instead"
            yield spec.finding(pointer, rule, "Add x-successor with an operationId")


def _retry_keys(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in _each_operation(spec):
        key = operation.get("x-retry-key")
        if key is not None and key not in set(_places(spec, pointer, operation)):
            rule = f"x-retry-key {key!r} is no field of it"
            yield spec.finding(
                f"{pointer}/x-retry-key", rule, "Write body.NAME or query.NAME with a wire name"
            )


def _places(spec: Spec, pointer: str, operation: Node) -> Iterator[str]:
    item = spec.document["paths"][_token(pointer.split("/")[2])]
    for parameter in [*item.get("parameters", ()), *operation.get("parameters", ())]:
        resolved = _resolved(spec, parameter)
        yield f"{resolved.get('in')}.{resolved.get('name')}"
    for media in _resolved(spec, operation.get("requestBody", {})).get("content", {}).values():
        for name in _properties(spec, media.get("schema", {}), frozenset()):
            yield f"body.{name}"


def _responses(spec: Spec) -> Iterator[Finding]:
    for pointer, operation in _each_operation(spec):
        responses = operation.get("responses", {})
        successes = [status for status in responses if str(status).startswith("2")]
        if len(successes) != 1:
            rule = f"has {len(successes)} successful responses"
            yield spec.finding(
                f"{pointer}/responses", rule, "Keep one; `2XX` where its number is in no source"
            )
        for status, response in responses.items():
            place = step(f"{pointer}/responses", status)
            resolved = _resolved(spec, response)
            content = resolved.get("content", {})
            if not content and status != "204":
                yield spec.finding(place, "has no body, and is no 204", "Give its content a schema")
            for media_type, media in content.items():
                if not media.get("schema"):
                    yield spec.finding(place, f"{media_type} has no schema", "Give it one")


def _required_names(spec: Spec) -> Iterator[Finding]:
    """A part of an `allOf` may require what a sibling declares; a whole schema may not."""
    parts = set(_only_parts(spec))
    for pointer, node in _mappings(spec.document, ""):
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
    for pointer, node in _mappings(spec.document, ""):
        if isinstance(node.get("$ref"), str):
            target = str(node["$ref"])[1:]
            (part if pointer.rpartition("/")[0].endswith("/allOf") else whole).add(target)
    yield from part - whole


def _arrays(spec: Spec) -> Iterator[Finding]:
    for pointer, node in _mappings(spec.document, ""):
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


_RULES: tuple[Rule, ...] = (
    _extensions,
    _client,
    _operations,
    _traits,
    _successors,
    _retry_keys,
    _responses,
    _required_names,
    _arrays,
    _schema_names,
)


def _each_operation(spec: Spec) -> Iterator[tuple[str, Node]]:
    for path, item in spec.document.get("paths", {}).items():
        for method in _METHODS:
            if method in item:
                yield f"{step('/paths', path)}/{method}", item[method]


def _mappings(node: Any, pointer: str) -> Iterator[tuple[str, Node]]:
    """Every mapping of the document but for samples, which may hold anything."""
    if isinstance(node, dict):
        yield pointer, node
        for key, value in node.items():
            if key not in ("example", "examples", "default", "const", "enum"):
                yield from _mappings(value, step(pointer, key))
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _mappings(item, step(pointer, index))


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
            yield _target(spec, ref), seen | {ref}


def _resolved(spec: Spec, node: Node) -> Node:
    ref = node.get("$ref")
    return node if ref is None else _target(spec, str(ref))


def _target(spec: Spec, ref: str) -> Any:
    node: Any = spec.document
    for part in ref.removeprefix("#/").split("/"):
        node = node.get(_token(part)) if isinstance(node, dict) else None
    return node


def _token(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")
