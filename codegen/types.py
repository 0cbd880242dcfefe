"""The types a schema can have, and how each is written in Python."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from codegen.limits import Limits
from codegen.naming import snake

Place = Literal["field", "argument"]
"""Where a type is written: on a model's field, or on an argument, which takes more."""


@frozen
class Scalar:
    """A JSON scalar, or a file."""

    kind: Literal[
        "string", "uuid", "hostname", "integer", "number", "decimal", "boolean", "date-time", "date", "file"
    ]

    def annotation(self, place: Place, prefix: str) -> str:
        return _ARGUMENTS.get(self.kind, _FIELDS[self.kind]) if place == "argument" else _FIELDS[self.kind]

    def codec(self, prefix: str) -> str:
        return _CODECS[self.kind]

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


_FIELDS = {
    "string": "str",
    "uuid": "str",
    "hostname": "str",
    "integer": "int",
    "number": "float",
    "decimal": "Decimal",
    "boolean": "bool",
    "date-time": "datetime",
    "date": "date",
    "file": "FileInput",
}
_ARGUMENTS = {"uuid": "str | UUID", "decimal": "Decimal | int | str"}
_CODECS = {
    "string": "codecs.STRING",
    "uuid": "codecs.STRING",
    "hostname": "codecs.HOST_NAME",
    "integer": "codecs.INTEGER",
    "number": "codecs.NUMBER",
    "decimal": "codecs.DECIMAL",
    "boolean": "codecs.BOOLEAN",
    "date-time": "codecs.DATE_TIME",
    "date": "codecs.DATE",
    "file": "codecs.FILE",
}


@frozen
class Anything:
    """A free-form value."""

    def annotation(self, place: Place, prefix: str) -> str:
        return "Any"

    def codec(self, prefix: str) -> str:
        return "codecs.ANYTHING"

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


@frozen
class Constant:
    """A string with one value."""

    value: str

    def annotation(self, place: Place, prefix: str) -> str:
        return f"Literal[{self.value!r}]"

    def codec(self, prefix: str) -> str:
        return f"codecs.Constant({self.value!r})"

    def names(self) -> Iterator[tuple[str, str]]:
        return iter(())


@frozen
class EnumRef:
    """An open enum."""

    name: str

    def annotation(self, place: Place, prefix: str) -> str:
        return f"{prefix}{self.name} | str"

    def codec(self, prefix: str) -> str:
        return f"codecs.EnumOf({prefix}{self.name})"

    @property
    def members(self) -> str:
        """The constant with its members by their text."""
        return f"{snake(self.name).upper()}_MEMBERS"

    def names(self) -> Iterator[tuple[str, str]]:
        yield snake(self.name), self.name
        yield snake(self.name), self.members


@frozen
class ModelRef:
    """A model; an argument takes a mapping with wire names too."""

    name: str

    def annotation(self, place: Place, prefix: str) -> str:
        return f"{prefix}{self.name} | Mapping[str, Any]" if place == "argument" else f"{prefix}{self.name}"

    def codec(self, prefix: str) -> str:
        return f"ModelOf({prefix}{self.name})"

    def names(self) -> Iterator[tuple[str, str]]:
        module = snake(self.name)
        yield module, self.name
        yield module, f"take_{module}"
        yield module, f"encode_{module}"


@frozen
class UnionRef:
    """A union of models, told apart by a property; an argument takes a mapping with wire names too."""

    name: str
    sibling: str | None = None
    """Wire name of that property where it stands beside the union, rather than in its members."""

    def annotation(self, place: Place, prefix: str) -> str:
        return f"{prefix}{self.name} | Mapping[str, Any]" if place == "argument" else f"{prefix}{self.name}"

    def codec(self, prefix: str) -> str:
        return f"{prefix}{snake(self.name).upper()}"

    def names(self) -> Iterator[tuple[str, str]]:
        yield snake(self.name), self.name
        yield snake(self.name), snake(self.name).upper()


@frozen
class Array:
    """An array."""

    item: Type

    def annotation(self, place: Place, prefix: str) -> str:
        return f"Sequence[{self.item.annotation(place, prefix)}]"

    def codec(self, prefix: str) -> str:
        return f"codecs.ArrayOf({self.item.codec(prefix)})"

    def names(self) -> Iterator[tuple[str, str]]:
        return self.item.names()


@frozen
class Map:
    """An object whose keys are free."""

    value: Type

    def annotation(self, place: Place, prefix: str) -> str:
        return f"Mapping[str, {self.value.annotation(place, prefix)}]"

    def codec(self, prefix: str) -> str:
        return f"codecs.MapOf({self.value.codec(prefix)})"

    def names(self) -> Iterator[tuple[str, str]]:
        return self.value.names()


@frozen
class Nullable:
    """Null, inside an array or map; on a field or argument, nullability is the field's own."""

    type: Type

    def annotation(self, place: Place, prefix: str) -> str:
        return f"{self.type.annotation(place, prefix)} | None"

    def codec(self, prefix: str) -> str:
        return f"codecs.Nullable({self.type.codec(prefix)})"

    def names(self) -> Iterator[tuple[str, str]]:
        return self.type.names()


@frozen
class FirstOf:
    """A choice between plain types."""

    types: tuple[Type, ...]

    def annotation(self, place: Place, prefix: str) -> str:
        return " | ".join(member.annotation(place, prefix) for member in self.types)

    def codec(self, prefix: str) -> str:
        return f"codecs.FirstOf(({', '.join(member.codec(prefix) for member in self.types)},))"

    def names(self) -> Iterator[tuple[str, str]]:
        for member in self.types:
            yield from member.names()


@frozen
class Limited:
    """A value within bounds, which count where it is sent."""

    type: Type
    limits: Limits

    def annotation(self, place: Place, prefix: str) -> str:
        return self.type.annotation(place, prefix)

    def codec(self, prefix: str) -> str:
        return f"Limited({self.type.codec(prefix)}, {self.limits.arguments()})"

    def names(self) -> Iterator[tuple[str, str]]:
        return self.type.names()


Type = (
    Scalar | Anything | Constant | EnumRef | ModelRef | UnionRef | Array | Map | Nullable | FirstOf | Limited
)


def limited(type_: Type, limits: Limits) -> Type:
    """A type within bounds, if there are any."""
    return type_ if limits == Limits() else Limited(type_, limits)


def unlimited(type_: Type) -> Type:
    """A type without any bounds, nor below it."""
    match type_:
        case Limited():
            return unlimited(type_.type)
        case Nullable():
            return Nullable(unlimited(type_.type))
        case Array():
            return Array(unlimited(type_.item))
        case Map():
            return Map(unlimited(type_.value))
        case FirstOf():
            return FirstOf(tuple(map(unlimited, type_.types)))
        case _:
            return type_


def has_text(type_: Type, *, in_query: bool) -> bool:
    """Whether a text in a path, header or query can hold a value of a type."""
    match unlimited(type_):
        case Scalar(kind):
            return kind != "file"
        case EnumRef() | Constant() | Anything():
            return True
        case FirstOf(types):
            return all(has_text(member, in_query=False) for member in types)
        case Array(item):
            return not isinstance(item, Array) and has_text(item, in_query=False)
        case Map(value):
            return in_query and has_text(value, in_query=False)
        case _:
            return False


def holds_file(type_: Type) -> bool:
    """Whether a value of a type is a file, or has some in it."""
    match unlimited(type_):
        case Scalar("file"):
            return True
        case Array(inner) | Map(inner) | Nullable(inner):
            return holds_file(inner)
        case _:
            return False


def conversion(type_: Type, prefix: str) -> tuple[str, str] | None:
    """The function of `tallion.encode` that makes an argument what a field holds, and its first argument."""
    type_ = unlimited(type_)
    match type_:
        case Scalar("uuid"):
            return "as_text", ""
        case Array(Scalar("uuid")):
            return "as_texts", ""
        case ModelRef(name):
            return "as_model", f"{prefix}{name}"
        case Array(ModelRef(name)):
            return "as_models", f"{prefix}{name}"
        case Map(ModelRef(name)):
            return "as_model_map", f"{prefix}{name}"
        case Scalar():  # fields of decimals have converters
            return None
        case _:
            takes_more = type_.annotation("argument", prefix) != type_.annotation("field", prefix)
            return ("as_field", type_.codec(prefix)) if takes_more else None
