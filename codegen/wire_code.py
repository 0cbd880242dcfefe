"""The statements of a model's `take` and `encode`.

They are written out for each field, rather than looped over a table, because that is what makes them fast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from attrs import evolve

from codegen.ir import Field, Model, Union
from codegen.naming import model_field, snake
from codegen.types import (
    Anything,
    Array,
    Constant,
    EnumRef,
    Map,
    ModelRef,
    Nullable,
    Scalar,
    Type,
    UnionRef,
    unlimited,
)

Unions = Mapping[str, Union]

_TYPES = {"string": "str", "uuid": "str", "hostname": "str", "integer": "int", "boolean": "bool"}
"""Scalars that are the same in JSON and in Python."""
_FUNCTIONS = {
    "string": "text",
    "uuid": "text",
    "hostname": "text",
    "integer": "integer",
    "boolean": "boolean",
    "number": "number",
    "decimal": "decimal",
    "date-time": "moment",
    "date": "day",
}


def take_lines(model: Model, unions: Unions) -> list[str]:
    """The statements that fill `made`, a model without values, from `read`, which msgspec has filled."""
    take = _Taking(unions)
    return [f"made.{field.name} = {_taken(field, take)}" for field in _without_bounds(model)]


def _taken(field: Field, take: _Taking) -> str:
    source = f"read.{field.name}"
    if take.is_as_read(field.type):
        return source
    return _unless_absent(field, source, lambda value: take.expression(field.type, value))


def encode_lines(model: Model, unions: Unions) -> list[str]:
    """The statements that make `written`, a shape that msgspec writes, from `model`.

    A shape takes the fields that have to be there before the others, and takes them by place four times as
    fast as by name.
    """
    write = _Writing(model, unions)
    fields = sorted(_without_bounds(model), key=lambda field: not field.required)
    checks = [check for field in fields if (check := write.check(field))]
    members = [write.member(field) for field in fields]
    lines = [
        f"if not ({' and '.join([f'type(model) is {model.name}', *checks])}):",
        "    raise writing.Misfit",
        f"written = {model.name}._struct({', '.join(members)})",
    ]
    return [*(["value: Any"] if any("value :=" in line for line in lines) else []), *lines]


def _without_bounds(model: Model) -> list[Field]:
    """The fields by their types alone: bounds count where something is sent, and there `codecs` write it."""
    return [evolve(field, type=unlimited(field.type)) for field in model.fields]


def _unless_absent(field: Field, source: str, expression: Callable[[str], str]) -> str:
    """What is made of a value, and the value itself where it is left out or null."""
    absent = _absent(field)
    if not absent:
        return expression(source)
    first, *rest = absent
    conditions = [f"(value := {source}) is {first}", *(f"value is {mark}" for mark in rest)]
    return f"value if {' or '.join(conditions)} else {expression('value')}"


def _absent(field: Field) -> list[str]:
    """What stands for a value that is not there."""
    return [mark for mark, may_be in (("UNSET", not field.required), ("None", field.nullable)) if may_be]


class _Taking:
    """From what msgspec has read, in shapes of the right types."""

    def __init__(self, unions: Unions) -> None:
        self._unions = unions

    def is_as_read(self, type_: Type) -> bool:
        """Whether a value is the same in the model as it was read."""
        match type_:
            case Scalar(kind):
                return kind in _TYPES or kind == "number"
            case Array(inner) | Map(inner) | Nullable(inner):
                return self.is_as_read(inner)
            case _:
                return False

    def expression(self, type_: Type, value: str) -> str:
        """What makes of a value that was read what the model holds."""
        if self.is_as_read(type_):
            return value
        match type_:
            case Array(item):
                return f"[{self.expression(item, 'item')} for item in {value}]"
            case Map(Anything()):
                return f"reading.plains({value})"
            case Map(member):
                return f"{{key: {self.expression(member, 'item')} for key, item in {value}.items()}}"
            case Nullable(inner):
                return f"None if {value} is None else {self.expression(inner, value)}"
            case ModelRef(name):
                return f"take_{snake(name)}({value})"
            case UnionRef(name):
                union = self._unions[name]
                kind = f"read.{model_field(union.tag)}, " if union.beside else ""
                return f"{union.module.upper()}.read({kind}{value})"
            case _:
                return self._scalar(type_, value)

    def _scalar(self, type_: Type, value: str) -> str:
        match type_:
            case EnumRef():
                return f"reading.member({type_.members}, {value})"
            case Anything():
                return f"reading.plain({value})"
            case Constant(text):
                return f"reading.constant({text!r}, {value})"
            case Scalar(kind) if kind in _FUNCTIONS:
                return f"reading.{_FUNCTIONS[kind]}({value})"
            case _:
                return f"{type_.codec('')}.decode({value}, '')"


class _Writing:
    """To what the JSON encoder takes."""

    def __init__(self, model: Model, unions: Unions) -> None:
        self._unions = unions
        self._names = {field.wire: field.name for field in model.fields}

    def check(self, field: Field) -> str:
        """The condition that a value is of a type that needs nothing else, if it is of one."""
        types = self._types(field.type)
        if not types:
            return ""
        first, *rest = [*_absent(field), *types]
        source = f"model.{field.name}"
        value = f"(value := {source})" if rest else source
        conditions = [_is(value, first), *(_is("value", mark) for mark in rest)]
        return f"({' or '.join(conditions)})" if rest else conditions[0]

    def member(self, field: Field) -> str:
        """The expression for what stands in the shape, for a field for which `check` holds."""
        source = f"model.{field.name}"
        if self._types(field.type):
            return source
        return _unless_absent(field, source, lambda value: self._item(field.type, value))

    def _types(self, type_: Type) -> tuple[str, ...]:
        match type_:
            case Scalar(kind) if kind in _TYPES:
                return (_TYPES[kind],)
            case EnumRef(name):
                return ("str", name)
            case _:
                return ()

    def _item(self, type_: Type, value: str) -> str:
        """The expression for a value, which is checked in it."""
        match type_:
            case Array(item) if item in (Scalar("string"), Scalar("uuid")):
                return f"writing.texts({value})"
            case Array(item):
                return f"[{self._item(item, 'item')} for item in writing.array({value})]"
            case Map(member):
                return self._members(member, value)
            case Nullable(inner):
                return f"None if {value} is None else {self._item(inner, value)}"
            case UnionRef(name):
                return self._union(self._unions[name], value)
            case ModelRef(name):
                return f"encode_{snake(name)}({value})"
            case _:
                return self._scalar(type_, value)

    def _members(self, member: Type, value: str) -> str:
        if isinstance(member, Anything):
            return f"writing.plains(writing.mapping({value}))"
        members = f"writing.mapping({value}).items()"
        return f"{{writing.text(key): {self._item(member, 'item')} for key, item in {members}}}"

    def _union(self, union: Union, value: str) -> str:
        kind = f"model.{self._names[union.tag]}, " if union.beside else ""
        return f"{union.module.upper()}.write({kind}{value})"

    def _scalar(self, type_: Type, value: str) -> str:
        match type_:
            case EnumRef():
                return f"writing.member({value})"
            case Anything():
                return f"writing.plain({value})"
            case Constant(text):
                return f"writing.constant({text!r}, {value})"
            case Scalar(kind) if kind in _FUNCTIONS:
                return f"writing.{_FUNCTIONS[kind]}({value})"
            case _:
                return f"writing.by({type_.codec('')}, {value})"


def _is(value: str, mark: str) -> str:
    """The condition that a value is a mark, or of a type."""
    return f"{value} is {mark}" if mark in ("UNSET", "None") else f"type({value}) is {mark}"
