"""Specs of any size, drawn with a seed: each operation brings its own models, as those of real APIs do."""

from __future__ import annotations

import random
from typing import Any

Node = dict[str, Any]

PER_RESOURCE = 10
TEXT: Node = {"type": "string"}
SCALARS: tuple[Node, ...] = (
    TEXT,
    {"type": "string", "format": "date-time"},
    {"type": "string", "maxLength": 50},
    {"type": "integer", "minimum": 0},
    {"type": "number", "format": "decimal"},
    {"type": "boolean"},
    {"type": "array", "items": TEXT},
    {"type": "string", "enum": ["first", "second", "third"]},
    {"$ref": "#/components/schemas/Address"},
)


def document(operations: int, seed: int = 1) -> Node:
    """A spec that the generator takes.

    Args:
        operations: how many it has; ten to a resource.
        seed: of what fields their models have.
    """
    drawn = random.Random(seed)
    paths: Node = {}
    schemas: Node = {
        "Address": _record("street", street=TEXT, city=TEXT),
        "Entity": _record("id", id=TEXT, created={"type": "string", "format": "date-time"}),
    }
    for number in range(operations):
        paths[f"/resource{number // PER_RESOURCE}/thing{number}/{{thingId}}"] = _path_item(number)
        schemas |= _schemas(number, drawn)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Synthetic API", "version": "1"},
        "servers": [{"url": "https://synthetic.test"}],
        "security": [{"Key": []}],
        "tags": [{"name": "things", "description": "Things."}],
        "x-client": {
            "package": "synthetic",
            "class": "Synthetic",
            "env-prefix": "SYNTHETIC",
            "base-url": "default",
            "required": "call",
            "options": {},
            "problem": {"message": ["message"], "request-id": []},
        },
        "paths": paths,
        "components": {"securitySchemes": {"Key": _KEY}, "schemas": schemas},
    }


_KEY: Node = {
    "type": "apiKey",
    "in": "header",
    "name": "Authorization",
    "x-credential": {"option": "api_key", "prefix": "Key "},
}


def _path_item(number: int) -> Node:
    return {
        "post": {
            "operationId": f"resource{number // PER_RESOURCE}.thing{number}",
            "tags": ["things"],
            "summary": f"Make thing {number}",
            "description": "Makes a thing of what is sent, and replies with it.",
            "x-safety": "create",
            "x-provenance": "guide",
            "parameters": [
                {"name": "thingId", "in": "path", "required": True, "schema": TEXT},
                {"name": "since", "in": "query", "schema": {"type": "string", "format": "date-time"}},
                {"name": "X-Trace", "in": "header", "schema": TEXT},
            ],
            "requestBody": {"required": True, "content": _json(f"Request{number}")},
            "responses": {"200": {"description": "The thing.", "content": _json(f"Thing{number}")}},
        }
    }


def _schemas(number: int, drawn: random.Random) -> Node:
    kinds = {kind: f"#/components/schemas/{kind.title()}{number}" for kind in ("left", "right")}
    return {
        f"Request{number}": _record("name", name=TEXT, **_fields(drawn)),
        f"Thing{number}": {
            "allOf": [
                {"$ref": "#/components/schemas/Entity"},
                _record(side={"$ref": f"#/components/schemas/Side{number}"}, **_fields(drawn)),
            ]
        },
        f"Side{number}": {
            "oneOf": [{"$ref": ref} for ref in kinds.values()],
            "discriminator": {"propertyName": "kind", "mapping": kinds},
        },
        f"Left{number}": _record("kind", kind={"type": "string", "const": "left"}, **_fields(drawn)),
        f"Right{number}": _record("kind", kind={"type": "string", "const": "right"}, **_fields(drawn)),
    }


def _fields(drawn: random.Random) -> Node:
    return {f"field{index}": drawn.choice(SCALARS) for index in range(5)}


def _record(*required: str, **properties: Node) -> Node:
    return {"type": "object", "required": list(required), "properties": properties}


def _json(schema: str) -> Node:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
