"""From normal schemas to the models, enums and unions of the IR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen import ir
from codegen.describe import bounds, example, sentence, server_default
from codegen.findings import Rule
from codegen.ir import Deprecation, Enum, EnumMember, Field, IgnoredUnless, Model, SumLimit, Union
from codegen.limits import Limits
from codegen.naming import enum_member, is_class_name, model_field, pascal, snake, words
from codegen.normalise import NormalSpec, Schema, is_null, reference
from codegen.pointers import step
from codegen.types import (
    Anything,
    Array,
    Constant,
    EnumRef,
    FirstOf,
    Map,
    ModelRef,
    Nullable,
    Scalar,
    Type,
    UnionRef,
    limited,
    unlimited,
)

_STRING_FORMATS = {
    "uuid": Scalar("uuid"),
    "hostname": Scalar("hostname"),
    "date-time": Scalar("date-time"),
    "date": Scalar("date"),
    "binary": Scalar("file"),
}


class Schemas:
    """The named schemas of one spec, as types."""

    def __init__(self, normal: NormalSpec) -> None:
        self._normal = normal
        self._spec = normal.spec
        self._classes = {name: pascal(name) for name in normal.schemas}
        self._siblings = dict(self._sibling_unions())
        self._in_replies = self._reachable(self._replies())
        self._in_requests = self._reachable(self._requests())
        self._check_names()

    def type_of(self, schema: Mapping[str, Any], pointer: str) -> Type:
        """The type of a normal schema, null left aside."""
        target = reference(schema)
        if target is not None:
            return self._named(target)
        if "const" in schema:
            if not isinstance(schema["const"], str):
                remedy = "We serve texts; describe its type"
                raise self._spec.error(pointer, Rule.CONSTANT, "is a constant, but no text", remedy)
            return Constant(schema["const"])
        choice = schema.get("oneOf") or schema.get("anyOf") or ()
        members = [member for member in choice if not is_null(member)]
        if members:
            return self._choice(members, pointer)
        kinds = _kinds(schema)
        if len(kinds) > 1:
            return self._choice([{**schema, "type": kind} for kind in kinds], pointer)
        kind = kinds[0] if kinds else ""
        return limited(self._plain(kind, schema, pointer), Limits.of(schema, kind))

    def class_name(self, schema: str) -> str:
        """The class of a named schema."""
        return self._classes[schema]

    def models(self) -> Iterator[Model]:
        """Every object schema, in the order of the spec."""
        for name, schema in self._normal.schemas.items():
            if "properties" in schema:
                yield self._model(name, schema)

    def enums(self) -> Iterator[Enum]:
        """Every schema that lists its values."""
        for name, schema in self._normal.schemas.items():
            if "enum" in schema:
                yield self._enum(name, schema)

    def unions(self) -> Iterator[Union]:
        """Every union whose members can be told apart."""
        for name, schema in self._normal.schemas.items():
            if self._is_union(name):
                yield self._union(name, schema)

    def fields(self, schema: str) -> tuple[Field, ...]:
        """The fields of an object schema."""
        normal, pointer = self._normal.schemas[schema], self._normal.pointers[schema]
        names: dict[str, str] = {}
        found = []
        for wire, value in normal["properties"].items():
            name = model_field(wire)
            place = step(f"{pointer}/properties", wire)
            if not words(wire):
                remedy = "Only ASCII letters and digits make names"
                raise self._spec.error(place, Rule.FIELD_NAME, "has no name in Python", remedy)
            if name in names:
                problem = f"is called {name} in Python, as {names[name]!r} is"
                raise self._spec.error(place, Rule.UNIQUE_FIELD, problem, "Rename one of them")
            names[name] = wire
            found.append(self._field(schema, name, wire, value, place))
        return tuple(found)

    def imports(self, types: Iterator[Type], own: str = "") -> tuple[tuple[str, str], ...]:
        """Module and name of everything in other modules that types name."""
        named = {pair for type_ in types for pair in type_.names() if pair[0] != snake(own)}
        return tuple(sorted(named, key=lambda pair: pair[1]))

    def _field(self, schema: str, name: str, wire: str, value: Schema, pointer: str) -> Field:
        normal = self._normal.schemas[schema]
        provenance = value.get("x-provenance", normal.get("x-provenance", ""))
        type_ = self.type_of(value, pointer)
        required = wire in normal.get("required", ())
        sure = required and provenance != "assumed"
        lenient = (
            schema in self._in_replies and not sure and not isinstance(type_, Anything | Constant | UnionRef)
        )
        return Field(
            name=name,
            wire=wire,
            type=type_ if schema in self._in_requests else unlimited(type_),
            required=required,
            nullable=allows_null(value) or lenient,
            sends_null=allows_null(value) or schema not in self._in_requests,
            sensitive=bool(value.get("x-sensitive", self._target(value).get("x-sensitive"))),
            description=sentence(value.get("description", self._target(value).get("description", ""))),
            bounds=bounds(type_),
            server_default=server_default(value),
            example=example(type_, value, self._target(value)),
            client_default=value.get("x-client-default"),
            deprecated=deprecation(value) if schema in self._in_requests else None,
            pointer=pointer,
        )

    def _target(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        target = reference(schema)
        return self._normal.schemas[target] if target else {}

    def _model(self, name: str, schema: Schema) -> Model:
        class_name = self._classes[name]
        fields = self.fields(name)
        return Model(
            name=class_name,
            module=snake(class_name),
            schema=name,
            description=sentence(schema.get("description", "")),
            fields=fields,
            is_sent=name in self._in_requests,
            is_received=name in self._in_replies,
            rules=tuple(self._rules(name, schema)),
            imports=self.imports((field.type for field in fields), own=class_name),
        )

    def _rules(self, name: str, schema: Schema) -> Iterator[ir.Rule]:
        if name not in self._in_requests:
            return
        for wire, value in schema["properties"].items():
            unless = value.get("x-ignored-unless")
            if unless is not None:
                if unless["property"] not in schema["properties"]:
                    place = step(f"{self._normal.pointers[name]}/properties", wire)
                    problem = f"is ignored unless {unless['property']!r}, which is not beside it"
                    remedy = "Declare it, or mend x-ignored-unless"
                    raise self._spec.error(place, Rule.IGNORED_UNLESS, problem, remedy)
                yield IgnoredUnless(name=wire, sibling=unless["property"], equals=unless["equals"])
        limit = schema.get("x-sum-limit")
        if limit is not None:
            remedy = limit.get("remedy", "")
            yield SumLimit(of=tuple(limit["of"]), maximum=limit["maximum"], remedy=remedy)

    def _enum(self, name: str, schema: Schema) -> Enum:
        members: dict[str, str] = {}
        if not schema["enum"]:
            pointer = self._normal.pointers[name]
            raise self._spec.error(pointer, Rule.ENUM, "is an enum without values", "List them")
        for value in schema["enum"]:
            member = enum_member(str(value))
            if not isinstance(value, str) or member in members:
                pointer = f"{self._normal.pointers[name]}/enum"
                problem = f"{value!r} is no string or no name of its own"
                raise self._spec.error(pointer, Rule.ENUM_VALUE, problem, "Change it")
            members[member] = value
        class_name = self._classes[name]
        return Enum(
            name=class_name,
            module=snake(class_name),
            schema=name,
            description=sentence(schema.get("description", "")),
            members=tuple(EnumMember(name=member, value=value) for member, value in members.items()),
        )

    def _union(self, name: str, schema: Schema) -> Union:
        beside = name in self._siblings
        tag, mapping = self._siblings.get(name) or (
            schema["discriminator"]["propertyName"],
            schema["discriminator"].get("mapping", {}),
        )
        members = tuple(
            (kind, self._classes.get(str(reference({"$ref": ref})), "")) for kind, ref in mapping.items()
        )
        classes = tuple(dict.fromkeys(member for _, member in members))
        members_listed = schema.get("oneOf") or schema.get("anyOf") or ()
        listed = {self._classes[str(reference(member))] for member in members_listed}
        if listed != set(classes):
            pointer = self._normal.pointers[name]
            remedy = "Map every kind, as '#/components/schemas/NAME'"
            raise self._spec.error(pointer, Rule.UNION_MAPPING, "its mapping and its members differ", remedy)
        class_name = self._classes[name]
        return Union(
            name=class_name,
            module=snake(class_name),
            schema=name,
            description=sentence(schema.get("description", "")),
            tag=tag,
            beside=beside,
            members=members,
            classes=classes,
            imports=tuple((snake(member), member) for member in sorted(classes)),
        )

    def _is_union(self, name: str) -> bool:
        schema = self._normal.schemas[name]
        is_choice = "oneOf" in schema or "anyOf" in schema
        return is_choice and ("discriminator" in schema or name in self._siblings)

    def _named(self, target: str) -> Type:
        schema, name = self._normal.schemas[target], self._classes[target]
        if "enum" in schema:
            return EnumRef(name)
        if "properties" in schema:
            return ModelRef(name)
        if self._is_union(target):
            return UnionRef(name, self._siblings[target][0] if target in self._siblings else None)
        pointer = self._normal.pointers[target]
        remedy = "Give it a discriminator, or its property an x-discriminator"
        problem = "is a union whose members cannot be told apart"
        raise self._spec.error(pointer, Rule.UNION, problem, remedy)

    def _choice(self, members: list[Mapping[str, Any]], pointer: str) -> Type:
        types = tuple(self.type_of(member, pointer) for member in members)
        if len(types) == 1:
            return types[0]
        if all(_is_plain(unlimited(type_)) for type_ in types):
            return FirstOf(types)
        if any(isinstance(type_, ModelRef | UnionRef) for type_ in types):
            remedy = "Make it a component with a discriminator"
            raise self._spec.error(pointer, Rule.UNION, "is a choice between models", remedy)
        return Anything()

    def _plain(self, kind: str, schema: Mapping[str, Any], pointer: str) -> Type:
        if kind == "string":
            return _STRING_FORMATS.get(schema.get("format", ""), Scalar("string"))
        if kind == "integer":
            return Scalar("integer")
        if kind == "number":
            return Scalar("decimal" if schema.get("format") == "decimal" else "number")
        if kind == "boolean":
            return Scalar("boolean")
        if kind == "array":
            return Array(self._inner(schema.get("items", {}), f"{pointer}/items"))
        if kind == "object":
            values = schema.get("additionalProperties", True)
            inner = (
                self._inner(values, f"{pointer}/additionalProperties") if isinstance(values, dict) else None
            )
            return Map(inner or Anything())
        return Anything()

    def _inner(self, schema: Mapping[str, Any], pointer: str) -> Type:
        type_ = self.type_of(schema, pointer)
        return Nullable(type_) if allows_null(schema) else type_

    def _sibling_unions(self) -> Iterator[tuple[str, tuple[str, Mapping[str, str]]]]:
        """Unions that a property beside them tells apart, with that property and the mapping."""
        for name, schema in self._normal.schemas.items():
            for value in schema.get("properties", {}).values():
                target = reference(value)
                if target is not None and "x-discriminator" in value:
                    found = value["x-discriminator"]
                    if found["sibling"] not in schema["properties"]:
                        pointer = self._normal.pointers[name]
                        problem = f"has no {found['sibling']!r} to tell the kind of another property"
                        remedy = "Declare it, or mend x-discriminator"
                        raise self._spec.error(pointer, Rule.SIBLING, problem, remedy)
                    yield target, (found["sibling"], found["mapping"])

    def _replies(self) -> Iterator[Any]:
        """What a server sends: responses and callbacks."""
        for operation in self._normal.operations:
            yield from (response["content"] for response in operation.responses.values())
            yield operation.raw.get("callbacks", {})

    def _requests(self) -> Iterator[Any]:
        """What we send: bodies; the schemas of parameters have no model."""
        return (operation.body for operation in self._normal.operations)

    def _reachable(self, roots: Iterator[Any]) -> frozenset[str]:
        """Named schemas below some others."""
        seen: set[str] = set()
        waiting = [name for root in roots for name in _references(root)]
        while waiting:
            name = waiting.pop()
            if name in self._normal.schemas and name not in seen:
                seen.add(name)
                waiting += _references(self._normal.schemas[name])
        return frozenset(seen)

    def _check_names(self) -> None:
        modules: dict[str, str] = {}
        unknown = {f"Unknown{self._classes[name]}" for name in self._normal.schemas if self._is_union(name)}
        for name, class_name in self._classes.items():
            module = snake(class_name)
            if not is_class_name(class_name) or class_name in unknown:
                problem = f"would be class {class_name!r} in Python, which is taken or no name"
                pointer = self._normal.pointers[name]
                raise self._spec.error(pointer, Rule.SCHEMA_NAME, problem, "Rename it")
            if module in modules:
                problem = f"is module {module} in Python, as {modules[module]!r} is"
                pointer = self._normal.pointers[name]
                raise self._spec.error(pointer, Rule.SCHEMA_NAME, problem, "Rename one of them")
            modules[module] = name


def deprecation(described: Mapping[str, Any]) -> Deprecation | None:
    """Whether a property or parameter is better left out."""
    if not described.get("deprecated"):
        return None
    return Deprecation(successor=described.get("x-successor"))


def _is_plain(type_: Type) -> bool:
    """Whether a type is made of scalars alone, so that a value tells which it is."""
    if isinstance(type_, FirstOf):
        return all(map(_is_plain, type_.types))
    return _is_plain(type_.item) if isinstance(type_, Array) else isinstance(type_, Scalar)


def allows_null(schema: Mapping[str, Any]) -> bool:
    """Whether null is a value of a schema."""
    kinds = schema.get("type")
    members = schema.get("oneOf") or schema.get("anyOf") or ()
    return (isinstance(kinds, list) and "null" in kinds) or any(is_null(member) for member in members)


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    kinds = schema.get("type", [])
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind != "null"]


def _references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [name for item in node for name in _references(item)]
    if not isinstance(node, dict):
        return []
    target = reference(node)
    below = [name for value in node.values() for name in _references(value)]
    return [target, *below] if target else below
