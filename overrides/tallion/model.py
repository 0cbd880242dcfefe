"""What every generated model can do: become a dict or JSON, and be made from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from threading import RLock
from typing import Any, ClassVar, Protocol, Self, TypeVar

from attrs import define, field, fields, setters

from tallion import json, reading, shapes, writing
from tallion.codecs import ANYTHING, Codec, Mismatch, refuse, step
from tallion.errors import InvalidRequestError, ResponseDecodeError, Violation
from tallion.records import Record
from tallion.redact import MASK
from tallion.unset import UNSET
from tallion.values import Violations

M = TypeVar("M", bound="Model")
T = TypeVar("T")

_shaping = RLock()
_LEVELS_SHOWN = 1
"""How deep a `repr` goes into what a field holds."""


class WireField(Record, frozen=True):
    """How one field of a model stands on the wire."""

    name: str
    wire: str
    codec: Codec
    required: bool = False


class Rule(Protocol):
    """What a model must keep to beyond the values of its fields."""

    def check(self, data: Mapping[str, Any], pointer: str, violations: Violations) -> None:
        """Add what is wrong with an encoded object that is sent."""
        ...


@define(kw_only=True, repr=False, on_setattr=setters.NO_OP)
class Model:
    """Base of the generated models; fields that are not set are `UNSET`."""

    wire_rules: ClassVar[tuple[Rule, ...]] = ()
    _table: ClassVar[tuple[WireField, ...]]
    _struct: ClassVar[Any]
    """The model's shape; until it is needed, a function that makes and fills it."""
    _reader: ClassVar[Callable[[Any], Any]]
    additional_properties: dict[str, Any] = field(factory=dict)
    """What an object has beyond its schema, under wire names."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make the model from a decoded JSON object with wire names.

        Raises:
            ResponseDecodeError: a value does not fit the schema; `.pointer` says which.
        """
        try:
            return cls._decode(data, "")
        except Mismatch as mismatch:
            raise ResponseDecodeError(f"{cls.__name__}{mismatch}", pointer=mismatch.pointer) from None
        except RecursionError:
            raise ResponseDecodeError(f"{cls.__name__}: nested too deep to be read") from None

    @classmethod
    def from_json(cls, content: bytes) -> Self:
        """Make the model from JSON; decimals keep every digit.

        Raises:
            ResponseDecodeError: not JSON, or a value does not fit the schema.
        """
        try:
            return quick(cls, content)
        except (*reading.DOUBTS, RecursionError):
            pass
        try:
            data = json.loads(content)
        except (json.JsonError, RecursionError) as error:
            raise ResponseDecodeError(
                f"{cls.__name__}: not JSON that can be read: {error}", pointer=""
            ) from None
        return cls.from_dict(data)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with wire names, ready for `json.dumps`: decimals become int or float.

        Raises:
            InvalidRequestError: a field holds a value that its schema does not allow.
        """
        plain: dict[str, Any] = self._written(json.without_decimals)
        return plain

    def to_json(self) -> bytes:
        """The JSON of the model; decimals keep every digit.

        Raises:
            InvalidRequestError: a field holds a value that its schema does not allow.
        """
        try:
            return json.dumps(self.encode(self))
        except (*reading.DOUBTS, RecursionError):
            return self._written(json.dumps)

    @classmethod
    def wire_fields(cls) -> tuple[WireField, ...]:
        """How each field stands on the wire."""
        if "_table" not in cls.__dict__:
            cls._table = cls._wire_fields()  # not before it is needed: importing a model must be quick
        return cls._table

    @classmethod
    def _wire_fields(cls) -> tuple[WireField, ...]:
        raise NotImplementedError

    @staticmethod
    def take(read: Any) -> Any:
        """Take over what msgspec has read, quickly; `from_json` says what is wrong where this only raises."""
        raise NotImplementedError

    @staticmethod
    def encode(model: Any) -> Any:
        """Write for the JSON encoder quickly; `to_json` says what is wrong where this only raises."""
        raise NotImplementedError

    def _written(self, write: Callable[[Any], T]) -> T:
        """What a function makes of the JSON object."""
        violations = Violations(bounds=False)
        try:
            data = self._encode("", violations)
            if not violations:
                return write(data)
        except RecursionError:
            refuse(self, "", "must not be nested so deep, or in itself", violations)
        raise InvalidRequestError(None, violations)

    @classmethod
    def _decode(cls, data: Any, pointer: str) -> Self:
        if not isinstance(data, Mapping):
            raise Mismatch(pointer, "must be an object", data)
        rest = dict(data)
        values: dict[str, Any] = {}
        for wire_field in cls.wire_fields():
            if wire_field.wire in rest:
                value = rest.pop(wire_field.wire)
                codec = cls._codec(wire_field, data)
                values[wire_field.name] = codec.decode(value, step(pointer, wire_field.wire))
            elif wire_field.required:
                raise Mismatch(step(pointer, wire_field.wire), "is required, and missing")
        return cls(**values, additional_properties=ANYTHING.decode(rest, pointer))

    def _encode(self, pointer: str, violations: Violations) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for wire_field in self.wire_fields():
            value = getattr(self, wire_field.name)
            if value is not UNSET:
                codec = wire_field.codec
                if isinstance(codec, SiblingUnion):
                    codec = codec.member({f.wire: getattr(self, f.name) for f in self.wire_fields()})
                data[wire_field.wire] = codec.encode(value, step(pointer, wire_field.wire), violations)
            elif wire_field.required:
                violations.append(Violation(pointer=step(pointer, wire_field.wire), rule="is required"))
        extra: dict[str, Any] = ANYTHING.encode(self.additional_properties, pointer, violations)
        data |= extra
        for rule in self.wire_rules if violations.bounds else ():
            rule.check(data, pointer, violations)
        return data

    @classmethod
    def _codec(cls, wire_field: WireField, siblings: Mapping[str, Any]) -> Codec:
        if isinstance(wire_field.codec, SiblingUnion):
            return wire_field.codec.member(siblings)
        return wire_field.codec

    def __repr__(self) -> str:
        return self._shown(_LEVELS_SHOWN)

    def _shown(self, levels: int) -> str:
        shown = []
        extra, *own = fields(type(self))
        for attribute in [*own, *([extra] if self.additional_properties else [])]:
            value = getattr(self, attribute.name)
            if value is not UNSET:
                text = _short().repr1(value, levels) if attribute.repr else MASK
                shown.append(f"{attribute.name}={text}")
        return f"{type(self).__name__}({', '.join(shown)})"


@cache
def _short() -> Any:
    """What makes a `repr` short: of arrays and objects, a few items of a few levels; long texts cut."""
    from reprlib import Repr

    class Short(Repr):
        def repr_instance(self, value: Any, level: int) -> str:
            if not isinstance(value, Model):
                return repr(value)
            return value._shown(level - 1) if level > 0 else f"{type(value).__name__}(...)"

    short = Short()
    short.maxlist = short.maxdict = 3
    short.maxstring = short.maxlong = 100
    return short


def quick(model: type[M], content: Any) -> M:
    """The model that JSON says, if it fits at once; raises one of `reading.DOUBTS` if not."""
    if "_reader" not in model.__dict__:
        model._reader = shapes.reader(_struct_of(model))
    made: M = model.take(model._reader(content))
    return made


def read(codec: Codec, content: bytes) -> Any:
    """The value that JSON says.

    Raises:
        JsonError: it is not JSON.
        Mismatch: it does not fit.
        RecursionError: it is nested too deep.
    """
    if isinstance(codec, ModelOf):
        with suppress(*reading.DOUBTS):
            return quick(codec.model, content)
    return codec.decode(json.loads(content), "")


def _struct_of(model: type[Model]) -> Any:
    """The shape of a model, made when it is first needed; of a model inside itself, nothing is said."""
    with _shaping:
        if "_struct" not in model.__dict__:
            model._struct = Any
            fields = [
                (f.name, f.wire, shapes.shape(f.codec, _shape), f.required) for f in model.wire_fields()
            ]
            model._struct = shapes.struct(model.__name__, fields)
        return model._struct


Model._struct = classmethod(lambda cls, *values: _struct_of(cls)(*values))


def _shape(codec: Codec) -> Any:
    if isinstance(codec, ModelOf):
        return _struct_of(codec.model)
    if isinstance(codec, SiblingUnion | TaggedUnion):
        return shapes.UNREAD
    raise TypeError(codec)


@define(kw_only=True)
class UnknownVariant:
    """A member of a union whose kind the spec does not know, kept as it came."""

    raw: Any
    """The decoded JSON value."""


def _raw(unknown: type[UnknownVariant], value: Any) -> Any:
    """What the JSON encoder takes of a member whose kind is not known."""
    if type(value) is not unknown:
        raise writing.Misfit
    return writing.plain(value.raw)


class ModelOf(Record, frozen=True):
    """A value that is a model."""

    model: type[Model]

    def decode(self, value: Any, pointer: str) -> Model:
        return self.model._decode(value, pointer)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, self.model):
            name = self.model.__name__
            way = f": make it with {name}.from_dict" if isinstance(value, Mapping) else ""
            refuse(value, pointer, f"must be a {name}{way or ' or a mapping with wire names'}", violations)
            return value
        return value._encode(pointer, violations)


class UnknownOf(Record, frozen=True):
    """A member of a union whose kind is not known."""

    unknown: type[UnknownVariant]

    def decode(self, value: Any, pointer: str) -> UnknownVariant:
        return self.unknown(raw=ANYTHING.decode(value, pointer))

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if not isinstance(value, self.unknown):
            rule = f"must be a {self.unknown.__name__}, because its kind is none that the spec knows"
            refuse(value, pointer, rule, violations)
            return value
        return ANYTHING.encode(value.raw, pointer, violations)


class SiblingUnion(Record, frozen=True):
    """A union whose member is told by a property beside it."""

    sibling: str
    """Wire name of that property."""
    members: Mapping[str, type[Model]]
    unknown: type[UnknownVariant]

    def read(self, kind: Any, unread: Any) -> Any:
        """The member that JSON says, quickly; see `tallion.reading`."""
        model = self.members.get(kind)
        return (
            self.unknown(raw=reading.plain(json.loads(bytes(unread))))
            if model is None
            else quick(model, unread)
        )

    def write(self, kind: Any, value: Any) -> Any:
        """What the JSON encoder takes of a member, quickly; see `tallion.writing`."""
        model = self.members.get(kind)
        return _raw(self.unknown, value) if model is None else model.encode(value)

    def member(self, siblings: Mapping[str, Any]) -> Codec:
        """The codec for an object that has these properties; this one where they tell no kind."""
        kind = siblings.get(self.sibling)
        return _of_kind(self, kind) if isinstance(kind, str) else self

    def decode(self, value: Any, pointer: str) -> Any:
        return self.unknown(raw=ANYTHING.decode(value, pointer))

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if isinstance(value, self.unknown):
            return ANYTHING.encode(value.raw, pointer, violations)
        refuse(value, pointer, f"needs {self.sibling!r} beside it, which tells its kind", violations)
        return value


class TaggedUnion(Record, frozen=True):
    """A union whose member is told by a property of its own."""

    tag: str
    """Wire name of that property."""
    members: Mapping[str, type[Model]]
    unknown: type[UnknownVariant]

    def read(self, unread: Any) -> Any:
        """The member that JSON says; see `tallion.reading`."""
        return self.decode(json.loads(bytes(unread)), "")

    def write(self, value: Any) -> Any:
        """What the JSON encoder takes of a member, quickly; see `tallion.writing`."""
        if type(value) is self.unknown:
            return _raw(self.unknown, value)
        if type(value) not in self.members.values():
            raise writing.Misfit
        return value.encode(value)

    def decode(self, value: Any, pointer: str) -> Any:
        kind = value.get(self.tag) if isinstance(value, Mapping) else None
        model = self.members.get(kind) if isinstance(kind, str) else None
        if model is None:
            return self.unknown(raw=ANYTHING.decode(value, pointer))
        return model._decode(value, pointer)

    def encode(self, value: Any, pointer: str, violations: Violations) -> Any:
        if isinstance(value, self.unknown):
            return ANYTHING.encode(value.raw, pointer, violations)
        if type(value) in self.members.values():
            return value._encode(pointer, violations)
        kind = value.get(self.tag) if isinstance(value, Mapping) else None
        if isinstance(kind, str):
            return _of_kind(self, kind).encode(value, pointer, violations)
        refuse(value, pointer, self._rule(value), violations)
        return value

    def _rule(self, value: Any) -> str:
        """What a value would have to be."""
        if isinstance(value, Mapping):
            kinds = " or ".join(map(repr, list(self.members)[:2]))
            return f"must have a {self.tag!r} that tells what it is, such as {kinds}"
        names = ", ".join(sorted({model.__name__ for model in self.members.values()}))
        return f"must be one of {names}, or a mapping with wire names"


def _of_kind(union: SiblingUnion | TaggedUnion, kind: str) -> Codec:
    """The codec for the member of a kind."""
    model = union.members.get(kind)
    return ModelOf(model) if model else UnknownOf(union.unknown)
