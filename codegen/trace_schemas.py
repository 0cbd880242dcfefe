"""Which model, field and enum member carries what of the schemas: the lower half of `codegen.trace`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from codegen.ir import Api, Enum, Model, Operation, Union
from codegen.limits import KEYWORDS
from codegen.load import Spec
from codegen.naming import pascal, snake
from codegen.normalise import reference
from codegen.pointers import step

Node = Mapping[str, Any]
Named = Model | Enum | Union

_COMPONENTS = "/components/schemas"
_BOUNDS = sorted({keyword for keywords in KEYWORDS.values() for keyword in keywords})
_KEYWORDS = ("const", "format", "propertyNames", "deprecated", "x-successor", "x-sensitive")


@frozen
class Place:
    """What stands for a schema that has no class."""

    symbol: str
    bounds: str
    """Symbol that says its bounds."""
    name: str
    """What normalising calls the schema if it gives it a class after all."""

    def below(self, suffix: str) -> Place:
        return Place(self.symbol, self.bounds, f"{self.name}{suffix}")


class SchemaTrace:
    """Symbols by JSON pointer, as far as they are known."""

    def __init__(self, spec: Spec, api: Api) -> None:
        self._api = api
        self._components: Mapping[str, Any] = spec.document.get("components", {}).get("schemas", {})
        everything: tuple[Named, ...] = (*api.models, *api.enums, *api.unions)
        self._named = {item.schema: item for item in everything}
        self._models = {model.name: model for model in api.models}
        self._taking: dict[str, list[Operation]] = {}
        for operation in api.operations:
            if operation.body is not None and operation.body.model is not None:
                self._taking.setdefault(operation.body.model, []).append(operation)
        self._found: dict[str, dict[str, None]] = {}

    def symbols(self) -> dict[str, list[str]]:
        """What was found, in an order that the spec's does not change."""
        return {pointer: sorted(self._found[pointer]) for pointer in sorted(self._found)}

    def add(self, pointer: str, *symbols: str) -> None:
        self._found.setdefault(pointer, {}).update(dict.fromkeys(symbols))

    def add_each(self, pointer: str, node: Node, keys: Iterable[str], *symbols: str) -> None:
        """The same for those of some keys that a node has."""
        for key in keys:
            if key in node:
                self.add(step(pointer, key), *symbols)

    def components(self) -> None:
        """Every class that comes from a component."""
        for name, item in self._named.items():
            if name in self._components:
                self._class(step(_COMPONENTS, name), self._components[name], item)

    def class_symbol(self, schema: Node) -> str:
        """The class that a reference to a component stands for."""
        return self._symbol(self._named[str(reference(schema))])

    def methods(self, operation: Operation) -> list[str]:
        """The methods of an operation, blocking and not."""
        resources = f"{self._api.package}.resources.{operation.resource}"
        class_name = pascal(operation.resource)
        return [f"{resources}.{prefix}{class_name}.{operation.method}" for prefix in ("", "Async")]

    def encoding(self, pointer: str, wires: Iterable[str], model_name: str) -> None:
        """The fields that a form says more of."""
        model = self._models[model_name]
        names = {field.wire: field.name for field in model.fields}
        for wire in wires:
            self.add(step(pointer, wire), f"{self._symbol(model)}.{names[wire]}")

    def _symbol(self, item: Named) -> str:
        return f"{self._api.package}.models.{item.name}"

    def _class(self, pointer: str, schema: Node, item: Named) -> None:
        symbol = self._symbol(item)
        self.add(pointer, symbol)
        if isinstance(item, Model):
            self._fields(pointer, schema, item)
        elif isinstance(item, Enum):
            members = {member.value: member.name for member in item.members}
            for place, part in self._parts(pointer, schema):
                for index, value in enumerate(part.get("enum", ())):
                    if value in members:
                        self.add(f"{place}/enum/{index}", f"{symbol}.{members[value]}")
        else:
            for key in ("oneOf", "anyOf"):
                for index, _ in enumerate(schema.get(key, ())):
                    self.add(f"{pointer}/{key}/{index}", symbol)
            self._discriminator(f"{pointer}/discriminator", schema.get("discriminator"), item.name)

    def _discriminator(self, pointer: str, node: Node | None, union: str) -> None:
        if node is not None:
            symbol = f"{self._api.package}.models.{snake(union).upper()}"
            self.add(pointer, symbol)
            for kind in node.get("mapping", {}):
                self.add(step(f"{pointer}/mapping", kind), symbol)

    def _fields(self, pointer: str, schema: Node, model: Model) -> None:
        symbol, fields = self._symbol(model), {field.wire: field for field in model.fields}
        last: dict[str, tuple[str, Node]] = {}
        for place, part in self._parts(pointer, schema):
            for index, wire in enumerate(part.get("required", ())):
                if wire in fields:
                    self.add(f"{place}/required/{index}", f"{symbol}.{fields[wire].name}")
            for wire, value in part.get("properties", {}).items():
                last[wire] = step(f"{place}/properties", wire), value
            if model.is_sent:
                self.add_each(place, part, ["x-sum-limit"], f"{symbol}.wire_rules")
        for wire, (place, value) in last.items():
            field = f"{symbol}.{fields[wire].name}"
            bounds = field if model.is_sent else f"{field}.__doc__"
            self.add(place, field)
            if model.is_sent:
                self.add_each(place, value, ["x-ignored-unless"], f"{symbol}.wire_rules")
            if "x-client-default" in value:
                self.add(f"{place}/x-client-default", *self._filled(model, fields[wire].name))
            self.schema(place, value, Place(field, bounds, f"{model.schema}{pascal(wire)}"))

    def _filled(self, model: Model, field: str) -> Iterator[str]:
        """The arguments that fill a field of a body."""
        for operation in self._taking.get(model.name, ()):
            for argument in operation.arguments:
                if argument.field == field:
                    yield from (f"{method}({argument.name})" for method in self.methods(operation))

    def _parts(self, pointer: str, schema: Node) -> Iterator[tuple[str, Node]]:
        """A schema and what is merged into it, in the order in which one overrules another."""
        for index, member in enumerate(schema.get("allOf", ())):
            target = reference(member)
            if target is not None:
                yield from self._parts(step(_COMPONENTS, target), self._components[target])
            yield from self._parts(f"{pointer}/allOf/{index}", member)
        yield pointer, schema

    def schema(self, pointer: str, schema: Node, place: Place) -> None:
        """What a schema says where it is used."""
        target = reference(schema)
        self.add_each(pointer, schema, _KEYWORDS, place.symbol)
        self.add_each(pointer, schema, _BOUNDS, place.bounds)
        if target in self._named:
            self._discriminator(
                f"{pointer}/x-discriminator", schema.get("x-discriminator"), self._named[target].name
            )
        elif target is not None:
            self.add(step(_COMPONENTS, target), place.symbol)
            self.schema(step(_COMPONENTS, target), self._components[target], place)
        if place.name in self._named and place.name not in self._components:
            self._class(pointer, schema, self._named[place.name])
            return
        for key in ("allOf", "oneOf", "anyOf"):
            for index, member in enumerate(schema.get(key, ())):
                self.add(f"{pointer}/{key}/{index}", place.symbol)
                below = place if key == "allOf" else place.below(f"Member{index + 1}")
                self.schema(f"{pointer}/{key}/{index}", member, below)
        for key, suffix in (("items", "Item"), ("additionalProperties", "Value")):
            if isinstance(schema.get(key), dict):
                self.schema(f"{pointer}/{key}", schema[key], place.below(suffix))
