"""What of OpenAPI we read: each kind of object, its keywords, and what stands below them.

A keyword or extension that is not here is read by nothing, and so a finding: what it says would be lost.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.pointers import step

Node = Mapping[str, Any]

_PROSE = dict.fromkeys(("title", "summary", "description", "externalDocs", "$comment"), "")
"""Texts for readers; those that docstrings do not print ship in `openapi.json`."""
_SAMPLES = dict.fromkeys(("example", "examples"), "")
_KNOWN_FROM = dict.fromkeys(("x-provenance", "x-successor"), "")
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_BOUNDS = (
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "propertyNames"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
)
UNCHECKED = (
    *("contains", "minContains", "maxContains", "minProperties", "maxProperties"),
    *("dependentRequired", "dependentSchemas", "not", "if", "then", "else"),
)
"""Bounds that nothing checks, which have a rule of their own."""

KEYWORDS: dict[str, dict[str, str]] = {
    "document": {
        **dict.fromkeys(("openapi", "security", "externalDocs", "x-client"), ""),
        "info": "info",
        "servers": "*server",
        "tags": "*tag",
        "paths": "*path",
        "components": "components",
    },
    "info": {**_PROSE, **dict.fromkeys(("version", "contact", "license", "termsOfService"), "")},
    "server": {**_PROSE, "url": ""},
    "tag": {**_PROSE, "name": ""},
    "path": {**_PROSE, **dict.fromkeys(_METHODS, "operation"), "parameters": "*parameter", "$ref": ""},
    "operation": {
        **_PROSE,
        **_KNOWN_FROM,
        **dict.fromkeys(("operationId", "tags", "deprecated", "security"), ""),
        **dict.fromkeys(
            ("x-safety", "x-retry-key", "x-assumed", "x-pagination", "x-report", "x-rate-limit"), ""
        ),
        "parameters": "*parameter",
        "requestBody": "body",
        "responses": "*response",
        "callbacks": "*callback",
    },
    "callback": {},
    "parameter": {
        **_PROSE,
        **_SAMPLES,
        **_KNOWN_FROM,
        **dict.fromkeys(("name", "in", "required", "deprecated", "style", "explode"), ""),
        **dict.fromkeys(
            ("x-client-default", "x-dry-run", "x-key-prefix", "x-python-name", "x-sensitive"), ""
        ),
        "schema": "schema",
        "content": "*media",
    },
    "body": {**_PROSE, "required": "", "content": "*media"},
    "response": {**_PROSE, "content": "*media"},
    "media": {**_SAMPLES, "schema": "schema", "encoding": "*encoding"},
    "encoding": dict.fromkeys(("contentType", "style", "explode"), ""),
    "components": {
        "schemas": "*schema",
        "parameters": "*parameter",
        "requestBodies": "*body",
        "responses": "*response",
        "callbacks": "*callback",
        "securitySchemes": "*scheme",
        "examples": "",
    },
    "scheme": {
        **_PROSE,
        **dict.fromkeys(("type", "in", "name", "scheme", "x-credential"), ""),
        "flows": "flows",
    },
    "flows": {"clientCredentials": "flow"},
    "flow": dict.fromkeys(("tokenUrl", "scopes"), ""),
    "schema": {
        **_PROSE,
        **_SAMPLES,
        **_KNOWN_FROM,
        **dict.fromkeys(("x-client-default", "x-discriminator", "x-ignored-unless", "x-sensitive"), ""),
        "x-sum-limit": "",
        **dict.fromkeys(("$ref", "type", "format", "required", "enum", "const", "default", "deprecated"), ""),
        **dict.fromkeys((*_BOUNDS, *UNCHECKED), ""),
        "properties": "*schema",
        **dict.fromkeys(("items", "additionalProperties"), "schema"),
        **dict.fromkeys(("allOf", "oneOf", "anyOf"), "*schema"),
        "discriminator": "discriminator",
    },
    "discriminator": dict.fromkeys(("propertyName", "mapping"), ""),
}
"""For each keyword, the kind of what stands there; `*` for each member of it, nothing for a mere value."""

REFERENCE = {"$ref": ""}
"""What is read beside a `$ref` where that stands for no schema: nothing."""


def objects(node: Any, pointer: str = "", kind: str = "document") -> Iterator[tuple[str, str, Node]]:
    """Kind, pointer and content of every object of a document."""
    if not isinstance(node, Mapping):
        return
    yield kind, pointer, node
    below = dict.fromkeys(node, "path") if kind == "callback" and "$ref" not in node else KEYWORDS[kind]
    for key, value in node.items():
        kind_below = below.get(key, "")
        place = step(pointer, key)
        if kind_below.startswith("*"):
            members = value.items() if isinstance(value, Mapping) else enumerate(value)
            for name, member in members:
                yield from objects(member, step(place, name), kind_below[1:])
        elif kind_below:
            yield from objects(value, place, kind_below)
