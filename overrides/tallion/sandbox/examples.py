"""Values that fit a schema, for operations whose reply nobody wrote an example of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

MISSING: Final = object()
"""Stands where null would be a value."""

Resolve = Callable[[Any], Any]

_BY_FORMAT: Final = {
    "date-time": "2030-01-01T00:00:00Z",
    "date": "2030-01-01",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "uri": "http://127.0.0.1/",
    "hostname": "localhost",
    "email": "somebody@example.com",
}
_BY_TYPE: Final[Mapping[str, Any]] = {
    "string": "text",
    "integer": 1,
    "number": 1,
    "boolean": True,
    "array": [],
    "null": None,
}


def example_of(node: Mapping[str, Any]) -> Any:
    """The example that a schema or media type carries itself, or `MISSING`."""
    if "example" in node:
        return node["example"]
    examples = node.get("examples")
    return examples[0] if isinstance(examples, list) and examples else MISSING


def sample(schema: Any, resolve: Resolve) -> Any:
    """A value that fits the schema: its example, or the least that it requires."""
    schema = resolve(schema)
    for value in (example_of(schema), schema.get("const", MISSING), *schema.get("enum", [])[:1]):
        if value is not MISSING:
            return value
    for choice in ("oneOf", "anyOf"):
        if choice in schema:
            return sample(schema[choice][0], resolve)
    if "allOf" in schema or schema.get("type") == "object" or "properties" in schema:
        return _object(schema, resolve)
    kind = schema.get("type", "object")
    first = kind[0] if isinstance(kind, list) else kind
    return _BY_FORMAT.get(schema.get("format", ""), _BY_TYPE.get(first, {}))


def _object(schema: Mapping[str, Any], resolve: Resolve) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for part in schema.get("allOf", []):
        value |= sample(part, resolve)
    properties = schema.get("properties", {})
    return value | {name: sample(properties.get(name, {}), resolve) for name in schema.get("required", [])}
