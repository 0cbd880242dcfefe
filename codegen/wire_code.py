"""The statements of a model's `take` and `encode`.

They are written out for each field, rather than looped over a table, because that is what makes them fast.
"""

from __future__ import annotations

from collections.abc import Mapping

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
    absent = [mark for mark, may_be in (("UNSET", not field.required), ("None", field.nullable)) if may_be]
    if not absent:
        return take.expression(field.type, source)
    first, *rest = absent
    conditions = [f"(value := {source}) is {first}", *(f"value is {mark}" for mark in rest)]
    return f"value if {' or '.join(conditions)} else {take.expression(field.type, 'value')}"


def encode_lines(model: Model, unions: Unions) -> list[str]:
    """The statements that make `data`, a dict with wire names, from `model`."""
    write = _Writing(model, unions)
    fields = _without_bounds(model)
    required = [field for field in fields if field.required]
    checks = [check for field in required if (check := write.scalar(field, f"model.{field.name}"))]
    members = [f"{field.wire!r}: {write.required(field, f'model.{field.name}')}" for field in required]
    lines = [f"data: dict[str, Any] = {{{', '.join(members)}}}"]
    for field in fields:
        if not field.required:
            lines += _encoded_if_set(field, write)
    return [
        f"if not ({' and '.join([f'type(model) is {model.name}', *checks])}):",
        "    raise writing.Misfit",
        *(["value: Any"] if any("value :=" in line for line in lines) else []),
        *lines,
    ]


def _without_bounds(model: Model) -> list[Field]:
    """The fields by their types alone: bounds count where something is sent, and there `codecs` write it."""
    return [evolve(field, type=unlimited(field.type)) for field in model.fields]


def _encoded_if_set(field: Field, write: _Writing) -> list[str]:
    return [
        f"if (value := model.{field.name}) is not UNSET:",
        *_refusal(write, field),
        f"    data[{field.wire!r}] = {write.checked(field, 'value')}",
    ]


def _refusal(write: _Writing, field: Field) -> list[str]:
    check = write.check(field, "value")
    return [f"    if not ({check}):", "        raise writing.Misfit"] if check else []


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

    def check(self, field: Field, value: str) -> str:
        """The condition that a value is of a type that is checked by itself, if there is one."""
        types = self._types(field.type)
        if not types:
            return ""
        conditions = [f"type({value}) is {name}" for name in types]
        if field.nullable:
            conditions.append(f"{value} is None")
        return conditions[0] if len(conditions) == 1 else f"({' or '.join(conditions)})"

    def scalar(self, field: Field, value: str) -> str:
        """`check`, for what is no array or object."""
        return "" if isinstance(field.type, Array | Map) else self.check(field, value)

    def required(self, field: Field, value: str) -> str:
        """The expression for a field that has to be there, for which `scalar` holds."""
        if self._types(field.type) and not isinstance(field.type, Array | Map):
            return value
        if not field.nullable:
            return self._item(field.type, value)
        return f"None if (value := {value}) is None else {self._item(field.type, 'value')}"

    def checked(self, field: Field, value: str) -> str:
        """The expression for a value for which `check` holds."""
        expression = self._structure(field.type, value, checked=True)
        if not field.nullable or expression == value:
            return expression
        return f"None if {value} is None else {expression}"

    def _types(self, type_: Type) -> tuple[str, ...]:
        match type_:
            case Scalar(kind) if kind in _TYPES:
                return (_TYPES[kind],)
            case EnumRef(name):
                return ("str", name)
            case Array():
                return ("writing.ARRAY",)
            case Map():
                return ("writing.OBJECT",)
            case _:
                return ()

    def _item(self, type_: Type, value: str) -> str:
        """The expression for what stands in an array or object."""
        return self._structure(type_, value, checked=False)

    def _structure(self, type_: Type, value: str, *, checked: bool) -> str:
        if checked and self._types(type_) and not isinstance(type_, Array | Map):
            return value
        match type_:
            case Array(item) if item in (Scalar("string"), Scalar("uuid")):
                return f"writing.texts({value})"
            case Array(item):
                items = value if checked else f"writing.array({value})"
                return f"[{self._item(item, 'item')} for item in {items}]"
            case Map(member):
                return self._members(member, value if checked else f"writing.mapping({value})")
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
            return f"writing.plains({value})"
        return f"{{writing.text(key): {self._item(member, 'item')} for key, item in {value}.items()}}"

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
