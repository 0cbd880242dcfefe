"""What a server may send tomorrow: new fields, values of enums and kinds, put where the schema says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any

from wire.samples import resolved

NEW_FIELD = {"a-new-field": {"any": ["thing", 1, None]}}
NEW_VALUE = "a-new-value"

Change = Callable[[Mapping[str, Any], Any], Any]
"""From a schema and a value of it to what stands in its place."""


def changed(api: str, schema: Mapping[str, Any], value: Any, change: Change) -> Any:
    """A copy of a value in which every part was changed, the innermost first."""
    shape = _shape(api, schema, value)
    if isinstance(value, dict):
        properties, others = shape.get("properties", {}), shape.get("additionalProperties")
        below = {}
        for key, item in value.items():
            inner = properties.get(key, others if isinstance(others, dict) else {})
            below[key] = changed(api, _told(inner, value), item, change)
        return change(shape, below)
    if isinstance(value, list):
        items = shape.get("items", {})
        return change(shape, [changed(api, items, item, change) for item in value])
    return change(shape, value)


def _told(schema: Mapping[str, Any], siblings: Mapping[str, Any]) -> Mapping[str, Any]:
    """The member of a union that the property beside it tells."""
    told = schema.get("x-discriminator")
    if told is None:
        return schema
    kind = told["mapping"].get(siblings.get(told["sibling"]))
    return {"$ref": kind} if kind else {}


def _shape(api: str, schema: Mapping[str, Any], value: Any) -> Mapping[str, Any]:
    """The schema that a value has: references followed, `allOf` merged, the member of a union chosen."""
    schema = resolved(api, schema)
    if "discriminator" in schema:
        tag = schema["discriminator"]["propertyName"]
        kind = schema["discriminator"]["mapping"].get(value.get(tag))
        shape = _shape(api, {"$ref": kind}, value) if kind else {}
        return {**shape, "tag": tag}
    choice = schema.get("anyOf") or schema.get("oneOf") or ()
    named = [member for member in choice if member != {"type": "null"}]
    if len(named) == 1 and value is not None:
        return _shape(api, named[0], value)
    merged = dict(schema)
    for part in schema.get("allOf", ()):
        shape = _shape(api, part, value)
        properties = {**shape.get("properties", {}), **merged.get("properties", {})}
        required = [*shape.get("required", ()), *merged.get("required", ())]
        merged = {**shape, **merged, "properties": properties, "required": required}
    return merged


def new_fields(shape: Mapping[str, Any], value: Any) -> Any:
    """A field more in every object whose fields are known."""
    return {**value, **NEW_FIELD} if isinstance(value, dict) and shape.get("properties") else value


def new_values(shape: Mapping[str, Any], value: Any) -> Any:
    """Another value in the place of each of an enum, but for those that tell the kind of a union."""
    return NEW_VALUE if isinstance(value, str) and "enum" in shape else value


def single_nulls(api: str, schema: Mapping[str, Any], value: Any) -> Iterator[tuple[str, Any]]:
    """Copies with null in the place of one thing that an object need not have, and a name for that."""
    found: list[str] = []

    def note(shape: Mapping[str, Any], inner: Any) -> Any:
        found.extend(f"{sorted(shape['properties'])} {key}" for key in _optional(shape, inner))
        return inner

    changed(api, schema, value, note)
    for number, name in enumerate(found):
        places = count()

        def put(
            shape: Mapping[str, Any], inner: Any, wanted: int = number, places: count[int] = places
        ) -> Any:
            hit = [key for key in _optional(shape, inner) if next(places) == wanted]
            return {**inner, **dict.fromkeys(hit)} if hit else inner

        yield name, changed(api, schema, value, put)


def _optional(shape: Mapping[str, Any], value: Any) -> list[str]:
    """The keys of an object that it need not have, but for those that its schema does not know."""
    if not isinstance(value, dict):
        return []
    kept = {*shape.get("required", ()), shape.get("tag", "")}
    return [key for key in value if key not in kept and key in shape.get("properties", {})]


def new_kinds(shape: Mapping[str, Any], value: Any) -> Any:
    """Another kind of everything that comes in kinds."""
    if not isinstance(value, dict):
        return value
    told = [
        inner["x-discriminator"]["sibling"]
        for inner in shape.get("properties", {}).values()
        if "x-discriminator" in inner
    ]
    kinds = [*told, *([shape["tag"]] if "tag" in shape else [])]
    return {**value, **{kind: NEW_VALUE for kind in kinds if kind in value}}
