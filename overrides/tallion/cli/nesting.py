"""Values inside bodies and objects: where they are put, and whether the spec has text or JSON there."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from tallion.cli.commands_file import Argument, Target
from tallion.cli.values import parsed_json

Schema = Mapping[str, Any]


def put(
    target: Target,
    argument: Argument | None,
    into: Any,
    below: Sequence[str],
    text: str,
    *,
    as_json: bool,
) -> Any:
    """The value of an argument with one more value inside it.

    Args:
        argument: whose value it is; None for the whole body.
        into: its value so far, or None.
        below: the keys, and places in arrays, that lead to the value.
        text: the value.
        as_json: read it as JSON, whatever the spec says.

    Raises:
        ValueError: there is no such place, or the text is no value for it.
    """
    places = [_Spec(target.package).argument(target.name, argument)]
    for key in below:
        places.append(places[-1].below(key))
    value = parsed_json(text) if as_json or places[-1].takes_json else text
    return _with(into, list(zip(below, places, strict=False)), value)


def _with(into: Any, steps: Sequence[tuple[str, _Place]], value: Any) -> Any:
    """A value with another inside it; arrays and objects that are not there yet are made."""
    if not steps:
        return value
    (key, place), *rest = steps
    if isinstance(into, list) or (into is None and place.is_array):
        return _with_entry(list(into or ()), key, rest, value)
    if into is not None and not isinstance(into, dict):
        raise ValueError(f"there is nothing below a value that is no object, such as {key!r}")
    return {**(into or {}), key: _with((into or {}).get(key), rest, value)}


def _with_entry(entries: list[Any], key: str, rest: Sequence[tuple[str, _Place]], value: Any) -> list[Any]:
    number = int(key) if key.isascii() and key.isdigit() else len(entries) + 1
    if number > len(entries):
        raise ValueError(f"an array has places 0, 1 and so on; its next one is {len(entries)}, not {key!r}")
    there = entries[number] if number < len(entries) else None
    entries[number : number + 1] = [_with(there, rest, value)]
    return entries


class _Place:
    """A place in a body, as all the schemas that may hold there describe it."""

    def __init__(self, spec: _Spec, schemas: Sequence[Schema]) -> None:
        self._spec = spec
        self._schemas = [each for schema in schemas for each in spec.alternatives(schema)]
        self._types = {name for schema in self._schemas for name in _types(schema)} - {"null"}

    @property
    def is_array(self) -> bool:
        return "array" in self._types

    @property
    def takes_json(self) -> bool:
        """Whether what stands there is no text; where the spec says nothing, it is."""
        return bool(self._types) and "string" not in self._types

    def below(self, key: str) -> _Place:
        """The place behind a key, or a number in an array."""
        return _Place(self._spec, [found for schema in self._schemas for found in _below(schema, key)])


def _types(schema: Schema) -> Sequence[str]:
    given = schema.get("type", ())
    return [given] if isinstance(given, str) else given


def _below(schema: Schema, key: str) -> Iterator[Schema]:
    properties = schema.get("properties", {})
    if key in properties:
        yield properties[key]
    elif isinstance(schema.get("additionalProperties"), Mapping):
        yield schema["additionalProperties"]
    if "items" in schema and key.isdigit():
        yield schema["items"]


class _Spec:
    """The document that ships with a package."""

    def __init__(self, package: str) -> None:
        folder = os.path.dirname(str(import_module(package).__file__))  # noqa: PTH120 - as in commands_file
        with open(f"{folder}/openapi.json", encoding="utf-8") as file:  # noqa: PTH123 - as above
            self._document = json.load(file)

    def argument(self, operation: str, argument: Argument | None) -> _Place:
        """The place of an argument's value; of the body for None."""
        raw, shared = self._operation(operation)
        if argument is not None and argument["where"] != "body":
            parameters = map(self._resolved, (*raw.get("parameters", ()), *shared))
            named = [each["schema"] for each in parameters if each["name"] == argument["wire"]]
            return _Place(self, named)
        content = self._resolved(raw["requestBody"])["content"]
        body = _Place(self, [media["schema"] for media in content.values()])
        return body if argument is None else body.below(argument["wire"])

    def alternatives(self, schema: Schema) -> Iterator[Schema]:
        """The schemas that may hold where this one does."""
        schema = self._resolved(schema)
        yield schema
        for keyword in ("allOf", "anyOf", "oneOf"):
            for member in schema.get(keyword, ()):
                yield from self.alternatives(member)

    def _operation(self, name: str) -> tuple[Mapping[str, Any], Sequence[Any]]:
        for path in self._document["paths"].values():
            for raw in path.values():
                if isinstance(raw, dict) and raw.get("operationId") == name:
                    return raw, path.get("parameters", ())
        raise KeyError(name)

    def _resolved(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            found: Any = self._document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node
