"""Values of JSON Schemas, drawn by Hypothesis from the shipped documents alone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from oracles.documents import Document, Operation, Parameter, Schema

Values = SearchStrategy[Any]

DEPTH = 4
"""Deeper than this, what may be left out is: some schemas hold themselves."""
_LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
_PRINTABLE = st.characters(min_codepoint=0x21, max_codepoint=0x7E, exclude_characters="/,")
_ZONES = st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(-timedelta(hours=11, minutes=30))])
_MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=_ZONES).map(  # noqa: DTZ001
    lambda moment: moment.isoformat().replace("+00:00", "Z")
)
_FORMATS: dict[str, Values] = {
    "uuid": st.uuids().map(str),
    "date-time": _MOMENTS,
    "date": st.dates().map(str),
    "hostname": st.sampled_from(["shop.europe-west1.talon.one", "a.example", "x-1.example.com"]),
    "uri": st.sampled_from(["https://hooks.example/in?a=1", "https://hooks.example:8443/"]),
    "binary": st.tuples(st.sampled_from(["a.csv", "b.png", "c.pdf"]), st.binary(max_size=20)),
}
_WHOLE = {"int32": 2**31 - 1, "int64": 2**63 - 1}
_FREE = st.text(_LETTERS, max_size=6) | st.booleans() | st.integers(-(2**40), 2**40) | st.none()


class Generator:
    """Makes values of the schemas of one document.

    Args:
        extras: whether objects also have properties that their schemas do not name.
    """

    def __init__(self, document: Document, *, extras: bool) -> None:
        self._document = document
        self._extras = extras
        self._made: dict[tuple[object, int], Values] = {}

    def values(self, schema: Schema, depth: int = 0) -> Values:
        """Values that a schema allows."""
        # The document holds its schemas, so that an address stays one schema's.
        key = schema.get("$ref", id(schema)), depth
        if key not in self._made:
            self._made[key] = self._new(schema, depth)
        return self._made[key]

    def _later(self, schema: Schema, depth: int) -> Values:
        return st.deferred(lambda: self.values(schema, depth))

    def _new(self, schema: Schema, depth: int) -> Values:
        shape = self._document.shape(schema)
        for union in ("oneOf", "anyOf"):
            if union in shape:
                return st.one_of([self.values(member, depth) for member in shape[union]])
        if "const" in shape:
            return st.just(shape["const"])
        if "enum" in shape:
            return st.sampled_from(shape["enum"])
        kinds = self._document.types(shape)
        return st.one_of([self._of_kind(kind, shape, depth) for kind in kinds]) if kinds else _FREE

    def _of_kind(self, kind: str, shape: Schema, depth: int) -> Values:
        match kind:
            case "null":
                return st.none()
            case "boolean":
                return st.booleans()
            case "integer":
                most = _WHOLE.get(shape.get("format", ""), 2**53)
                return st.integers(int(shape.get("minimum", -most)), int(shape.get("maximum", most)))
            case "number":
                return self._numbers(shape)
            case "string":
                return self._texts(shape)
            case "array":
                return self._arrays(shape, depth)
            case _:
                return self._objects(shape, depth)

    @staticmethod
    def _numbers(shape: Schema) -> Values:
        least = shape.get("minimum", shape.get("exclusiveMinimum", -(10**9)))
        most = shape.get("maximum", 10**9)
        found = st.decimals(Decimal(least), Decimal(most), places=2, allow_nan=False)
        return found.filter(lambda number: number != shape.get("exclusiveMinimum"))

    @staticmethod
    def _texts(shape: Schema) -> Values:
        if shape.get("format") in _FORMATS:
            return _FORMATS[shape["format"]]
        if "pattern" in shape:
            return st.from_regex(
                shape["pattern"], alphabet=st.characters(codec="ascii", min_codepoint=0x20)
            ).filter(lambda text: "\n" not in text and "\x7f" not in text and text == text.strip())
        least = shape.get("minLength", 0)
        return st.text(_LETTERS, min_size=least, max_size=min(shape.get("maxLength", 12), least + 12))

    def _arrays(self, shape: Schema, depth: int) -> Values:
        least = shape.get("minItems", 0)
        most = least if depth >= DEPTH else max(least, min(shape.get("maxItems", 2), 2))
        return st.lists(self.values(shape.get("items", {}), depth + 1), min_size=least, max_size=most)

    def _objects(self, shape: Schema, depth: int) -> Values:
        properties = shape.get("properties", {})
        told = {
            name: node["x-discriminator"] for name, node in properties.items() if "x-discriminator" in node
        }
        made = {name: self._later(node, depth + 1) for name, node in properties.items() if name not in told}
        required = {name: made[name] for name in made if name in shape.get("required", ())}
        optional = {name: made[name] for name in made if name not in required}
        objects = st.fixed_dictionaries(required, optional={} if depth >= DEPTH else optional)
        for name, node in told.items():
            objects = objects.flatmap(partial(self._with_told, name, node, depth))
        return self._with_others(objects, shape, depth)

    def _with_told(self, name: str, told: Schema, depth: int, fields: dict[str, Any]) -> Values:
        """Objects with the member of a union that the property beside it tells."""

        def member(kind: str) -> Values:
            values = self.values({"$ref": told["mapping"][kind]}, depth + 1)
            return values.map(lambda value: {**fields, told["sibling"]: kind, name: value})

        return st.sampled_from(sorted(told["mapping"])).flatmap(member)

    def _with_others(self, objects: Values, shape: Schema, depth: int) -> Values:
        """Objects with properties that the schema does not name, where it allows them."""
        others = shape.get("additionalProperties", True)
        known = shape.get("properties", {})
        if others is False or depth >= DEPTH or (others is True and not self._extras and known):
            return objects
        values = _FREE if others is True else self._later(others, depth + 1)
        names = st.text(_LETTERS, min_size=1, max_size=6).filter(
            lambda name: name not in known and name[0] != "."
        )
        return st.builds(lambda a, b: a | b, objects, st.dictionaries(names, values, max_size=1))

    def arguments(self, operation: Operation) -> Values:
        """What an operation is called with: `(place, name)` to value; the body is `("body", "")`."""
        required: dict[tuple[str, str], Values] = {}
        optional: dict[tuple[str, str], Values] = {}
        for parameter in operation.parameters:
            chosen = required if parameter.required else optional
            chosen[parameter.place, parameter.name] = self._parameter(parameter)
        if operation.media_type:
            required["body", ""] = self.values(operation.body)
        return st.fixed_dictionaries(required, optional=optional)

    def _parameter(self, parameter: Parameter) -> Values:
        shape = self._document.shape(parameter.schema)
        has_bounds = any(key in shape for key in ("format", "enum", "pattern"))
        if parameter.place == "query" or "string" not in self._document.types(shape) or has_bounds:
            return self.values(parameter.schema)
        if parameter.place == "header":
            return st.text(_PRINTABLE, min_size=1, max_size=12)
        return st.text(_PRINTABLE | _LETTERS.filter(lambda c: c not in "/ "), min_size=1, max_size=12).filter(
            lambda text: text.strip() and not set(text) <= set("./%2eE5cCfF\\")
        )
