"""The shipped documents, as the generated cases read them: without our generator and our clients."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
PACKAGES = ("talli", "talonone")
BASE_URLS = {"talli": "https://api.talli.com", "talonone": "https://integration.talon.one"}

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation."""

    place: str
    """`path`, `query` or `header`."""
    name: str
    schema: Schema
    required: bool
    python_name: str | None
    key_prefix: str


@dataclass(frozen=True)
class Operation:
    """An operation, its references followed but for those inside schemas."""

    package: str
    name: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    media_type: str | None
    body: Schema
    status: int
    """That of a reply that tells of success."""
    reply_type: str | None
    reply: Schema
    paged: bool


class Document:
    """One shipped document."""

    def __init__(self, package: str) -> None:
        self.package = package
        text = (ROOT / "generated" / package / "openapi.json").read_text(encoding="utf-8")
        self.whole = json.loads(text, parse_float=Decimal)

    def resolved(self, node: Schema) -> Schema:
        """What a node refers to in the end, or itself."""
        while "$ref" in node:
            target = self.whole
            for token in node["$ref"].split("/")[1:]:
                target = target[token]
            node = target
        return node

    def shape(self, schema: Schema) -> Schema:
        """A schema with its references followed and its `allOf` made one object."""
        schema = self.resolved(schema)
        if "allOf" not in schema:
            return schema
        parts = [self.shape(part) for part in schema["allOf"]]
        parts.append({key: value for key, value in schema.items() if key != "allOf"})
        merged: dict[str, Any] = {}
        for part in parts:
            merged.update(
                {key: value for key, value in part.items() if key not in {"properties", "required"}}
            )
        merged["properties"] = {k: v for part in parts for k, v in part.get("properties", {}).items()}
        merged["required"] = [name for part in parts for name in part.get("required", ())]
        return merged

    def types(self, schema: Schema) -> list[str]:
        """The JSON types that a schema without a union names."""
        kind = self.shape(schema).get("type", [])
        return [kind] if isinstance(kind, str) else list(kind)

    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        return [
            self._operation(path, method, node, item.get("parameters", []))
            for path, item in self.whole["paths"].items()
            for method, node in item.items()
            if isinstance(node, dict) and "operationId" in node
        ]

    def _operation(self, path: str, method: str, node: Schema, shared: list[Schema]) -> Operation:
        given = [self.resolved(each) for each in (*shared, *node.get("parameters", ()))]
        content = self.resolved(node.get("requestBody", {})).get("content", {})
        media_type = next(iter(content), None)
        code = next(code for code in node["responses"] if code.startswith("2"))
        replies = self.resolved(node["responses"][code]).get("content", {})
        reply_type = next(iter(replies), None)
        return Operation(
            package=self.package,
            name=node["operationId"],
            method=method.upper(),
            path=path,
            parameters=tuple(map(_parameter, given)),
            media_type=media_type,
            body=content[media_type]["schema"] if media_type else {},
            status=int(code.replace("X", "0")),
            reply_type=reply_type,
            reply=replies[reply_type].get("schema", {}) if reply_type else {},
            paged="x-pagination" in node,
        )


def _parameter(node: Schema) -> Parameter:
    return Parameter(
        place=node["in"],
        name=node["name"],
        schema=node["schema"],
        required=node.get("required", False),
        python_name=node.get("x-python-name"),
        key_prefix=node.get("x-key-prefix", ""),
    )
