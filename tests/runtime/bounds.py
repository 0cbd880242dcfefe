"""Every bound that the shipped documents set on what is sent, read from them and from nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from importlib import resources
from typing import Any

from attrs import frozen

Node = Mapping[str, Any]

UUID = "1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f"
TEXTS = {"uuid": UUID, "hostname": "a.example", "uri": "https://a.example/b", "email": "a@b.example"}
WRONG_TEXTS = {
    "uuid": (UUID[:-1], f"{{{UUID}}}", f"{UUID}\n", UUID.replace("-", "")),
    "hostname": ("https://a.example",),
    "uri": ("a.example/b", "https://a b", "https://a.example\n"),
    "email": ("a", "a@b c"),
}
PATTERNS = {
    "^[A-Z]{2}$": ("CA", ("ca", "CAL", "CA\n")),
    r"^\S+ .{32,}$": (f"Key {'k' * 32}", (f"Key {'k' * 31}", "k" * 40)),
    r"^[A-Za-z]\w*$": ("a1", ("1a", "a-b", "aé")),
    "^[A-Za-z][A-Za-z0-9_.!~*'() -]*$": ("A b.", ("1", "a?", "aé")),
}
"""What keeps to each pattern of the specs, and what does not."""


@frozen
class Bound:
    """One bound on one place of a request, with values on both of its sides."""

    operation: str
    place: tuple[str, ...]
    """`path`, `query`, `header` or `body`, then names; `*` is any item of an array or value of a map."""
    keyword: str
    within: tuple[Any, ...]
    beyond: tuple[Any, ...]

    @property
    def pointer(self) -> str:
        return "".join(f"/{name.replace('*', '0')}" for name in self.place)

    def __str__(self) -> str:
        return f"{self.operation}{self.pointer} {self.keyword}"


class Document:
    """The shipped document of one package."""

    def __init__(self, package: str) -> None:
        text = resources.files(package).joinpath("openapi.json").read_text(encoding="utf-8")
        self._document = json.loads(text)
        self.operations: dict[str, tuple[tuple[Node, ...], Node | None]] = {}
        for item in self._document["paths"].values():
            for raw in item.values():
                if isinstance(raw, dict):
                    listed = (*item.get("parameters", ()), *raw.get("parameters", ()))
                    parameters = tuple(map(self.found, listed))
                    media = self.found(raw.get("requestBody", {})).get("content", {})
                    schema = next((each["schema"] for each in media.values()), None)
                    self.operations[raw["operationId"]] = (parameters, schema)

    def found(self, node: Any) -> Any:
        """What a node stands for: references followed, `allOf` merged."""
        if "$ref" in node:
            target = self._document
            for token in node["$ref"].removeprefix("#/").split("/"):
                target = target[token]
            node = {**self.found(target), **{key: value for key, value in node.items() if key != "$ref"}}
        if "allOf" not in node:
            return node
        merged: dict[str, Any] = {}
        for part in (*map(self.found, node["allOf"]), {k: v for k, v in node.items() if k != "allOf"}):
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            required = [*merged.get("required", ()), *part.get("required", ())]
            merged |= {**part, **({"properties": properties, "required": required} if properties else {})}
        return merged

    def bounds(self) -> Iterator[Bound]:
        """Those of every operation."""
        for name, (parameters, body) in self.operations.items():
            for parameter in parameters:
                yield from self._below(name, (parameter["in"], parameter["name"]), parameter["schema"], ())
            if body is not None:
                yield from self._below(name, ("body",), body, ())

    def _below(self, name: str, place: tuple[str, ...], raw: Node, seen: tuple[str, ...]) -> Iterator[Bound]:
        if raw.get("$ref") in seen:
            return
        seen = (*seen, raw["$ref"]) if "$ref" in raw else seen
        schema = self.found(raw)
        yield from (Bound(name, place, *each) for each in self._of(schema))
        for key, value in schema.get("properties", {}).items():
            yield from self._below(name, (*place, key), value, seen)
        for key in ("items", "additionalProperties"):
            free = key == "additionalProperties" and place[0] == "query"  # these hold anything
            if isinstance(schema.get(key), dict) and not free:
                yield from self._below(name, (*place, "*"), schema[key], seen)
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if "discriminator" not in schema:
                yield from self._below(name, place, member, seen)
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ()))[:1]:
            if "discriminator" in schema:
                yield from self._below(name, place, member, seen)

    def _of(self, schema: Node) -> Iterator[tuple[str, tuple[Any, ...], tuple[Any, ...]]]:
        small = Decimal("0.01") if schema.get("format") == "decimal" else 1
        numbers = {key: _exact(value) for key, value in schema.items() if _is_number(value)}
        for key, sign in (("minimum", -1), ("maximum", 1)):
            if key in numbers:
                yield key, (numbers[key],), (numbers[key] + sign * small,)
        for key, sign in (("exclusiveMinimum", 1), ("exclusiveMaximum", -1)):
            if key in numbers:
                yield key, (numbers[key] + sign * small,), (numbers[key],)
        yield from self._sizes(schema, numbers)
        if "pattern" in schema:
            fine, wrong = PATTERNS[schema["pattern"]]
            yield "pattern", (fine,), wrong
        form = schema.get("format")
        if form in WRONG_TEXTS:
            yield "format", (TEXTS[form],), WRONG_TEXTS[form]
        if form in ("int32", "int64"):
            half = 2 ** (int(form[3:]) - 1)
            within = () if "maximum" in schema else (half - 1,)
            yield "format", within, (half, -half - 1)

    def _sizes(
        self, schema: Node, numbers: Mapping[str, Any]
    ) -> Iterator[tuple[str, tuple[Any, ...], tuple[Any, ...]]]:
        def text(length: int) -> str:
            return "\U0001f600" * length  # a code point, and two units of UTF-16

        if "minLength" in numbers:
            yield "minLength", (text(numbers["minLength"]),), (text(numbers["minLength"] - 1),)
        if "maxLength" in numbers and schema.get("format") != "binary":
            yield "maxLength", (text(numbers["maxLength"]),), (text(numbers["maxLength"] + 1),)
        for key, more in (("minItems", -1), ("maxItems", 1)):
            if key in numbers:
                item = self.valid(schema["items"])
                yield key, ([item] * numbers[key],), ([item] * (numbers[key] + more),)
        if schema.get("uniqueItems"):
            item = self.valid(schema["items"])
            yield "uniqueItems", ([item],), ([item, item],)

    def valid(self, raw: Node) -> Any:
        """A small value of a schema, as Python has it, with wire names."""
        schema = self.found(raw)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][0]
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            return self.valid(member)
        kinds = schema.get("type", "object")
        kind = kinds if isinstance(kinds, str) else next(each for each in kinds if each != "null")
        if kind == "object":
            return {name: self.valid(schema["properties"][name]) for name in schema.get("required", ())}
        if kind == "array":
            return [self.valid(schema["items"])] * schema.get("minItems", 0)
        return _text(schema) if kind == "string" else True if kind == "boolean" else _number(schema)

    def planted(self, raw: Node, names: tuple[str, ...], leaf: Any) -> Any:
        """A small value of a schema that holds `leaf` at a place."""
        if not names:
            return leaf
        schema = self.found(raw)
        for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if "properties" in self.found(member) or "items" in self.found(member):
                return self.planted(member, names, leaf)
        name, *below = names
        if name != "*":
            made = {each: self.valid(schema["properties"][each]) for each in schema.get("required", ())}
            return made | {name: self.planted(schema["properties"][name], tuple(below), leaf)}
        if "items" in schema:
            return [self.planted(schema["items"], tuple(below), leaf)]
        return {"0": self.planted(schema["additionalProperties"], tuple(below), leaf)}


def _text(schema: Node) -> Any:
    if schema.get("format") == "date-time":
        return datetime(2026, 1, 2, tzinfo=UTC)
    if schema.get("format") == "binary":
        return b"x"
    if "pattern" in schema:
        return PATTERNS[schema["pattern"]][0]
    return TEXTS.get(schema.get("format", ""), "x" * max(1, schema.get("minLength", 1)))


def _number(schema: Node) -> Any:
    return max(1, schema.get("minimum", 1))


def _exact(value: float) -> int | Decimal:
    return Decimal(repr(value)) if isinstance(value, float) else value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def plain(name: str) -> str:
    """A name without its case and joints, in which a name on the wire and in Python agree."""
    return re.sub("[^a-z0-9]", "", name.lower())
