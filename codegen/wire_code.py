"""The statements of a model's `decode` and `encode`.

They are written out for each field, rather than looped over a table, because that is what makes them fast.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeGuard

from attrs import evolve

from codegen.ir import Field, Model, Union
from codegen.naming import snake
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


def decode_lines(model: Model, unions: Unions) -> list[str]:
    """The statements that fill `made`, a model without values, from `data`."""
    read = _Reader(unions)
    fields = _without_bounds(model)
    required = [field for field in fields if field.required]
    lines = [f"made.{field.name} = {read.required(field, f'data[{field.wire!r}]')}" for field in required]
    checks = [check for field in required if (check := read.scalar(field, f"made.{field.name}"))]
    if checks:
        lines += [f"if not ({' and '.join(checks)}):", "    raise reading.Misfit"]
    for field in fields:
        if not field.required:
            lines += _decoded_if_there(field, read)
    return lines


def encode_lines(model: Model, unions: Unions) -> list[str]:
    """The statements that make `data`, a dict with wire names, from `model`."""
    write = _Writer(unions, {field.wire: field.name for field in model.fields})
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


def _decoded_if_there(field: Field, read: _Reader) -> list[str]:
    return [
        f"if {field.wire!r} in data:",
        f"    value = data[{field.wire!r}]",
        *_refusal(read, field),
        f"    made.{field.name} = {read.checked(field, 'value')}",
        "else:",
        f"    made.{field.name} = UNSET",
        "    known -= 1",
    ]


def _encoded_if_set(field: Field, write: _Writer) -> list[str]:
    return [
        f"if (value := model.{field.name}) is not UNSET:",
        *_refusal(write, field),
        f"    data[{field.wire!r}] = {write.checked(field, 'value')}",
    ]


def _refusal(direction: _Direction, field: Field) -> list[str]:
    check = direction.check(field, "value")
    return [f"    if not ({check}):", f"        raise {direction.module}.Misfit"] if check else []


def _is_shared(type_: Type) -> TypeGuard[Scalar]:
    return isinstance(type_, Scalar) and type_.kind in _TYPES


def _condition(field: Field, value: str, types: tuple[str, ...]) -> str:
    conditions = [f"type({value}) is {name}" for name in types]
    if field.nullable:
        conditions.append(f"{value} is None")
    return conditions[0] if len(conditions) == 1 else f"({' or '.join(conditions)})"


class _Direction:
    """How values of each type are taken over, in one direction."""

    module: str
    method: str

    def __init__(self, unions: Unions) -> None:
        self._unions = unions

    def check(self, field: Field, value: str) -> str:
        """The condition that a value, still to be taken over, is of a type that is checked by itself."""
        types = self._types(field.type)
        return _condition(field, value, types) if types else ""

    def scalar(self, field: Field, value: str) -> str:
        """The condition that a value is of the scalar type it has to be, if Python and JSON share that."""
        return "" if isinstance(field.type, Array | Map) else self.check(field, value)

    def required(self, field: Field, value: str) -> str:
        """The expression for a field that has to be there, for which `scalar` holds, now or in the end."""
        if self._types(field.type) and not isinstance(field.type, Array | Map):
            return value
        if not field.nullable:
            return self._item(field.type, value)
        return f"None if (value := {value}) is None else {self._item(field.type, 'value')}"

    def checked(self, field: Field, value: str) -> str:
        """The expression that takes over a value for which `check` holds."""
        return self._or_null(field, value, self._structure(field.type, value, checked=True))

    def _or_null(self, field: Field, value: str, expression: str) -> str:
        if not field.nullable or expression == value:
            return expression
        return f"None if {value} is None else {expression}"

    def _types(self, type_: Type) -> tuple[str, ...]:
        if isinstance(type_, Scalar) and type_.kind in _TYPES:
            return (_TYPES[type_.kind],)
        if isinstance(type_, Array):
            return ("reading.ARRAY",)
        return ("reading.OBJECT",) if isinstance(type_, Map) else ()

    def _item(self, type_: Type, value: str) -> str:
        """The expression for what stands in an array or map."""
        return self._structure(type_, value, checked=False)

    def _structure(self, type_: Type, value: str, *, checked: bool) -> str:
        if checked and (_is_shared(type_) or (isinstance(type_, EnumRef) and self._types(type_))):
            return value
        match type_:
            case Array(item) if item in (Scalar("string"), Scalar("uuid")):
                return f"{self.module}.texts({value})"
            case Array(item):
                items = value if checked else f"{self.module}.array({value})"
                return f"[{self._item(item, 'item')} for item in {items}]"
            case Map(member):
                return self._members(member, value if checked else f"{self.module}.mapping({value})")
            case Nullable(inner):
                return f"None if {value} is None else {self._item(inner, value)}"
            case UnionRef(name):
                return self._union(self._unions[name], value)
            case ModelRef(name):
                return f"{self.method}_{snake(name)}({value})"
            case _:
                return self._scalar(type_, value)

    def _members(self, member: Type, value: str) -> str:
        if isinstance(member, Anything):
            return f"{self.module}.plains({value})"
        return f"{{{self._key()}: {self._item(member, 'item')} for key, item in {value}.items()}}"

    def _scalar(self, type_: Type, value: str) -> str:
        match type_:
            case Anything():
                return f"{self.module}.plain({value})"
            case Constant(text):
                return f"{self.module}.constant({text!r}, {value})"
            case Scalar(kind) if kind in _FUNCTIONS:
                return f"{self.module}.{_FUNCTIONS[kind]}({value})"
            case _:
                return self._by_codec(type_, value)

    def _key(self) -> str:
        raise NotImplementedError

    def _union(self, union: Union, value: str) -> str:
        raise NotImplementedError

    def _by_codec(self, type_: Type, value: str) -> str:
        raise NotImplementedError


class _Reader(_Direction):
    """From JSON."""

    module = "reading"
    method = "decode"

    def _key(self) -> str:
        return "key"

    def _scalar(self, type_: Type, value: str) -> str:
        if isinstance(type_, EnumRef):
            return f"reading.member({type_.members}, {value})"
        return super()._scalar(type_, value)

    def _union(self, union: Union, value: str) -> str:
        kind = f"data.get({union.tag!r}), " if union.beside else ""
        return f"{union.module.upper()}.read({kind}{value})"

    def _by_codec(self, type_: Type, value: str) -> str:
        return f"{type_.codec('')}.decode({value}, '')"


class _Writer(_Direction):
    """To JSON."""

    module = "writing"
    method = "encode"

    def __init__(self, unions: Unions, names: Mapping[str, str]) -> None:
        super().__init__(unions)
        self._names = names

    def _types(self, type_: Type) -> tuple[str, ...]:
        return ("str", type_.name) if isinstance(type_, EnumRef) else super()._types(type_)

    def _key(self) -> str:
        return "writing.text(key)"

    def _scalar(self, type_: Type, value: str) -> str:
        if isinstance(type_, EnumRef):
            return f"writing.member({value})"
        return super()._scalar(type_, value)

    def _union(self, union: Union, value: str) -> str:
        kind = f"model.{self._names[union.tag]}, " if union.beside else ""
        return f"{union.module.upper()}.write({kind}{value})"

    def _by_codec(self, type_: Type, value: str) -> str:
        return f"writing.by({type_.codec('')}, {value})"
