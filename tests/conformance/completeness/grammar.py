"""What can stand in a document, and what of it a client must carry.

Written from OpenAPI 3.1 and specs/README.md alone. A keyword that is not here is a finding: nobody has
decided yet whether clients must know it.
"""

from __future__ import annotations

from attrs import frozen


@frozen(kw_only=True)
class Part:
    """What a keyword holds."""

    kind: str | None = None
    """What its value is called in the report, if that itself has to be carried."""
    each: str | None = None
    """The same for every member of its value: a list, or a mapping of names."""
    below: str | None = None
    """What its value is, or each member of it: a key of `GRAMMAR`."""


@frozen
class Left:
    """Nothing carries it, and why that is right."""

    reason: str


TEXT = Left("text: docstrings print it, and nothing depends on it")
SAMPLE = Left("an example: tests and docstrings use it, and nothing depends on it")
LINK = Left("a reference: what it refers to is traced, and so is the place that it stands in")
ABOVE = Left("part of the thing that it stands in, and compared with that")
SERVER = Left("what the server does, or how its owner sets it up: the client sends nothing of it")
TYPE = Left("a type: annotations are it, checked by mypy and by tests/typing/anys.py")
FREE = Left("whether an object takes more: models keep what they do not know, whatever this says")
EXCEPTION = Left("an exception to a rule of the generator, for who keeps it")
SOURCE = Left("where a line of the document is known from, for who keeps it")

Grammar = dict[str, Part | Left]

_TRAIT = Part(kind="x- trait")
_DESCRIBED: Grammar = {
    "description": TEXT,
    "summary": TEXT,
    "title": TEXT,
    "example": SAMPLE,
    "examples": SAMPLE,
    "x-allow": EXCEPTION,
}
_REFERRED: Grammar = {"$ref": LINK, **_DESCRIBED}
_PARAMETERS = Part(each="parameter", below="parameter")
_CONTENT = Part(each="media type", below="media")
_REQUIRED = Part(kind="required")
_DEPRECATED = Part(kind="deprecated")
_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_BOUNDS = (
    *("minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems", "minProperties"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "maxProperties"),
    *("propertyNames", "minContains", "maxContains", "contains", "not", "dependentRequired"),
)

GRAMMAR: dict[str, Grammar] = {
    "document": {
        "openapi": ABOVE,
        "info": Part(below="info"),
        "servers": Part(each="server"),
        "security": Part(each="security requirement"),
        "tags": Part(each="tag"),
        "x-client": Part(kind="x- trait", below="client"),
        "paths": Part(below="paths"),
        "components": Part(below="components"),
    },
    "info": {"title": Part(kind="title"), "description": Part(kind="title"), "version": ABOVE},
    "client": {
        **dict.fromkeys(("package", "class", "env-prefix", "base-url", "required", "problem"), _TRAIT),
        "options": Part(each="client option"),
    },
    "components": {
        "schemas": Part(each="schema", below="schema"),
        "parameters": _PARAMETERS,
        "responses": Part(each="response", below="response"),
        "requestBodies": Part(each="request body", below="body"),
        "callbacks": Part(each="callback"),
        "securitySchemes": Part(each="security scheme", below="scheme"),
        "examples": SAMPLE,
    },
    "path": {
        **dict.fromkeys(_METHODS, Part(kind="operation", below="operation")),
        "parameters": _PARAMETERS,
        "summary": TEXT,
        "description": TEXT,
    },
    "operation": {
        **_DESCRIBED,
        "operationId": Part(kind="operation name"),
        "tags": ABOVE,
        "deprecated": _DEPRECATED,
        "security": Part(kind="operation security", each="security requirement"),
        "parameters": _PARAMETERS,
        "requestBody": Part(kind="request body", below="body"),
        "responses": Part(each="response", below="response"),
        "callbacks": Part(each="callback"),
        **dict.fromkeys(("x-safety", "x-retry-key", "x-report", "x-rate-limit", "x-successor"), _TRAIT),
        "x-pagination": Part(kind="x- trait", below="pagination"),
        **dict.fromkeys(("x-provenance", "x-assumed"), _TRAIT),
    },
    "pagination": {
        **dict.fromkeys(("number", "size", "first", "default-size"), ABOVE),
        **dict.fromkeys(("items", "total"), _TRAIT),
    },
    "parameter": {
        **_REFERRED,
        "name": ABOVE,
        "in": ABOVE,
        "required": _REQUIRED,
        "schema": Part(below="schema"),
        "style": Part(kind="style"),
        "explode": Part(kind="style"),
        "deprecated": _DEPRECATED,
        "x-provenance": SOURCE,
        **dict.fromkeys(("x-client-default", "x-dry-run", "x-key-prefix"), _TRAIT),
        **dict.fromkeys(("x-python-name", "x-sensitive", "x-successor"), _TRAIT),
    },
    "body": {**_REFERRED, "required": _REQUIRED, "content": _CONTENT, "x-provenance": SOURCE},
    "response": {
        **_REFERRED,
        "content": _CONTENT,
        "headers": Part(each="response header"),
        "links": Part(each="response link"),
        "x-provenance": SOURCE,
    },
    "media": {**_DESCRIBED, "schema": Part(below="schema"), "encoding": Part(each="encoding")},
    "scheme": {
        **_DESCRIBED,
        **dict.fromkeys(("type", "in", "name", "scheme"), ABOVE),
        "flows": SERVER,
        "x-credential": _TRAIT,
    },
    "schema": {
        **_REFERRED,
        "type": TYPE,
        "default": SERVER,
        "properties": Part(each="property", below="schema"),
        "required": Part(each="required"),
        "items": Part(below="schema"),
        "additionalProperties": Part(below="schema"),
        "allOf": Part(each=None, below="schemas"),
        "oneOf": Part(each="choice", below="schema"),
        "anyOf": Part(each="choice", below="schema"),
        "enum": Part(each="enum value"),
        "const": Part(kind="const"),
        "format": Part(kind="format"),
        **dict.fromkeys(_BOUNDS, Part(kind="constraint")),
        "discriminator": Part(kind="x- trait", below="discriminator"),
        "x-discriminator": Part(kind="x- trait", below="discriminator"),
        "deprecated": _DEPRECATED,
        "readOnly": SERVER,
        **dict.fromkeys(("x-sensitive", "x-client-default", "x-successor"), _TRAIT),
        **dict.fromkeys(("x-sum-limit", "x-ignored-unless"), _TRAIT),
        "x-provenance": SOURCE,
    },
    "discriminator": {"propertyName": ABOVE, "sibling": ABOVE, "mapping": Part(each="kind of a union")},
}
