"""Changes of a call that the document forbids: for each rule that an argument keeps, one that breaks it."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from oracles.documents import Document, Operation, Schema

REMOVED = object()
_OF_OTHER_TYPES = [("integer", 42), ("string", "wrong"), ("boolean", True), ("array", []), ("object", {})]
_WRONG_FORMATS = {"uuid": "not-a-uuid", "date-time": "yesterday", "hostname": "https://a.example/x"}
_MOST = {"int32": 2**31, "int64": 2**63}
_TOLD_BY_TEXT = {"integer", "number", "boolean"}
"""Types that a text can fail to be; any text is a string."""


@dataclass(frozen=True)
class Change:
    """One argument, or a part of a body, put wrong."""

    rule: str
    key: tuple[str, str]
    path: tuple[str | int, ...]
    value: Any

    @property
    def place(self) -> str:
        """Where it is, whatever the index."""
        steps = ["*" if isinstance(step, int) else step for step in self.path]
        return "/".join([self.key[0], *([self.key[1]] if self.key[1] else []), *steps])

    def apply(self, arguments: Mapping[tuple[str, str], Any]) -> dict[tuple[str, str], Any]:
        """The arguments with the change."""
        changed = copy.deepcopy(dict(arguments))
        target: Any = changed
        steps = (self.key, *self.path)
        for step in steps[:-1]:
            target = target[step]
        if self.value is REMOVED:
            del target[steps[-1]]
        else:
            target[steps[-1]] = self.value
        return changed


class Forbidder:
    """Finds the changes that a document forbids."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def changes(self, operation: Operation, arguments: Mapping[tuple[str, str], Any]) -> Iterator[Change]:
        """Each forbidden change of a call's arguments."""
        for parameter in operation.parameters:
            key = parameter.place, parameter.name
            if key not in arguments:
                continue
            if parameter.required and parameter.place != "path":
                yield Change("required", key, (), REMOVED)
            yield from self._of_text(parameter.schema, key, (), arguments[key])
        if operation.media_type == "multipart/form-data":
            yield from self._of_parts(operation.body, arguments["body", ""])
        elif operation.media_type:
            yield from self._of_json(operation.body, (), arguments["body", ""])

    def _of_parts(self, schema: Schema, body: Mapping[str, Any]) -> Iterator[Change]:
        shape = self._document.shape(schema)
        for name in body:
            if name in shape.get("required", ()):
                yield Change("required", ("body", ""), (name,), REMOVED)
            yield from self._of_text(shape["properties"].get(name, {}), ("body", ""), (name,), body[name])

    def _of_text(
        self, schema: Schema, key: tuple[str, str], path: tuple[str | int, ...], value: Any
    ) -> Iterator[Change]:
        """Changes of a scalar that stands outside JSON, where everything is text."""
        shape = self._document.shape(schema)
        kinds = set(self._document.types(shape)) - {"null"}
        if isinstance(value, list | dict | tuple):
            return
        if kinds and kinds <= _TOLD_BY_TEXT:
            yield Change("type", key, path, "wrong")
            if kinds == {"integer"}:
                yield Change("fraction", key, path, 1.5)
        for change in self._bounds(shape, path, value):
            yield Change(change.rule, key, path, change.value)

    def _of_json(self, schema: Schema, path: tuple[str | int, ...], value: Any) -> Iterator[Change]:
        """Changes of a value in a JSON body, and of all inside it."""
        shape = self._member(schema, value)
        kinds = self._document.types(shape)
        if value is None or not kinds:
            return
        if path:
            yield from self._types(kinds, path)
        yield from self._bounds(shape, path, value)
        if isinstance(value, list):
            for index, item in enumerate(value[:1]):
                yield from self._of_json(shape.get("items", {}), (*path, index), item)
        if isinstance(value, dict):
            yield from self._of_object(shape, path, value)

    def _of_object(
        self, shape: Schema, path: tuple[str | int, ...], value: Mapping[str, Any]
    ) -> Iterator[Change]:
        properties, others = shape.get("properties", {}), shape.get("additionalProperties", True)
        for name in value:
            if name in shape.get("required", ()):
                yield Change("required", ("body", ""), (*path, name), REMOVED)
            inner = properties.get(name, others if isinstance(others, dict) else {})
            if name in properties:
                yield from self._of_json(inner, (*path, name), value[name])
        if others is False:
            yield Change("closed", ("body", ""), (*path, "notNamed"), 1)

    def _member(self, schema: Schema, value: Any) -> Schema:
        """The schema that a value has; an empty one where a union does not tell."""
        shape = self._document.shape(schema)
        members = [
            m for m in shape.get("oneOf", shape.get("anyOf", ())) if self._document.types(m) != ["null"]
        ]
        if not members:
            return shape
        tag = shape.get("discriminator", {}).get("propertyName")
        if tag is not None and isinstance(value, dict):
            return self._document.shape({"$ref": shape["discriminator"]["mapping"][value[tag]]})
        return self._document.shape(members[0]) if len(members) == 1 else {}

    @staticmethod
    def _types(kinds: list[str], path: tuple[str | int, ...]) -> Iterator[Change]:
        likes = {*kinds, *(["integer"] if "number" in kinds else [])}
        wrong = next((value for kind, value in _OF_OTHER_TYPES if kind not in likes), None)
        if wrong is not None:
            yield Change("type", ("body", ""), path, wrong)
        if "null" not in kinds:
            yield Change("null", ("body", ""), path, None)
        if "integer" in kinds and "number" not in kinds:
            yield Change("fraction", ("body", ""), path, 1.5)

    @staticmethod
    def _bounds(shape: Schema, path: tuple[str | int, ...], value: Any) -> Iterator[Change]:
        """Changes that keep the type and break a bound."""
        for rule, wrong in {**_beyond(shape), **_too_much(shape, value), **_none_of(shape)}.items():
            yield Change(rule, ("body", ""), path, wrong)


def _beyond(shape: Schema) -> dict[str, Any]:
    """Numbers outside the range of a schema."""
    found: dict[str, Any] = {}
    if "minimum" in shape:
        found["minimum"] = int(shape["minimum"]) - 1
    if "exclusiveMinimum" in shape:
        found["exclusiveMinimum"] = int(shape["exclusiveMinimum"])
    if "maximum" in shape:
        found["maximum"] = int(shape["maximum"]) + 1
    elif shape.get("format") in _MOST:
        found["range"] = _MOST[shape["format"]]
    return found


def _too_much(shape: Schema, value: Any) -> dict[str, Any]:
    """Texts and lists that are too short or too long."""
    found: dict[str, Any] = {}
    if shape.get("minLength"):
        found["minLength"] = "x" * (int(shape["minLength"]) - 1)
    if "maxLength" in shape and isinstance(value, str):
        found["maxLength"] = "x" * (int(shape["maxLength"]) + 1)
    if "maxItems" in shape and isinstance(value, list) and value:
        found["maxItems"] = [value[0]] * (int(shape["maxItems"]) + 1)
    return found


def _none_of(shape: Schema) -> dict[str, Any]:
    """Texts that are none of those that a schema allows."""
    found: dict[str, Any] = {rule: "another" for rule in ("const", "enum") if rule in shape}
    if "pattern" in shape:
        found["pattern"] = "!"
    if shape.get("format") in _WRONG_FORMATS:
        found["format"] = _WRONG_FORMATS[shape["format"]]
    return found
