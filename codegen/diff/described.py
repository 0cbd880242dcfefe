"""A spec with every decision taken, and where in it each name comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from attrs import frozen

from codegen.findings import SpecError
from codegen.infer import infer
from codegen.ir import Api, Operation
from codegen.lint import lint
from codegen.load import Spec
from codegen.normalise import normalise
from codegen.pointers import step
from codegen.trace import trace
from codegen.types import Array, EnumRef, FirstOf, Limited, Map, ModelRef, Nullable, Type, UnionRef


@frozen(kw_only=True)
class Described:
    """One state of one API."""

    api: Api
    pointers: Mapping[str, str]
    """JSON pointer of each symbol of the generated code."""
    places: Collection[str]
    """Every JSON pointer of the spec."""
    operations: Mapping[str, tuple[str, ...]]
    """Names of the operations that send or receive each class."""

    def pointer(self, symbol: str, part: str) -> str:
        """Where a part of a symbol stands, or the nearest place above it; empty where there is none."""
        if f"{symbol}.{part}" in self.pointers:
            return self.pointers[f"{symbol}.{part}"]
        while symbol not in self.pointers and "." in symbol:
            symbol = symbol.rpartition(".")[0]
        holder = self.pointers.get(symbol, "")
        spelled = (f"{holder}/{key}" for key in (part, f"x-{part}") if part)
        return next((place for place in spelled if place in self.places), holder)


def describe(spec: Spec) -> Described:
    """Read a spec as far as the rules of today allow it.

    Raises:
        SpecError: it cannot be understood.
    """
    try:
        api = infer(normalise(spec))
        pointers = _pointers(trace(spec, api)) | dict(_schemes(api))
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        found = lint(spec)
        if not found:
            raise
        raise SpecError(found) from error
    return Described(api=api, pointers=pointers, places=spec.lines.keys(), operations=_operations(api))


def _pointers(symbols: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The other way round; of several places the one among the operations, then the highest."""
    found: dict[str, str] = {}
    for pointer in sorted(symbols, key=lambda each: (not each.startswith("/paths/"), each.count("/"))):
        for symbol in symbols[pointer]:
            found.setdefault(symbol, pointer)
    return found


def _schemes(api: Api) -> Iterator[tuple[str, str]]:
    """The manifest has all of them under one symbol."""
    for name in api.schemes:
        yield f"{api.package}.operations.API.schemes.{name}", step("/components/securitySchemes", name)


def _operations(api: Api) -> dict[str, tuple[str, ...]]:
    classes = {model.name: [field.type for field in model.fields] for model in api.models}
    unions = {union.name: union.classes for union in api.unions}
    found: dict[str, list[str]] = {}
    for operation in api.operations:
        reached: set[str] = set()
        waiting = list(_roots(operation))
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += [inner for type_ in classes.get(name, ()) for inner in _named(type_)]
                waiting += unions.get(name, ())
        for name in reached:
            found.setdefault(name, []).append(operation.name)
    return {name: tuple(operations) for name, operations in found.items()}


def _roots(operation: Operation) -> Iterator[str]:
    """The classes that an operation names."""
    for argument in operation.parameters:
        yield from _named(argument.type)
    if operation.body is not None:
        yield from _named(operation.body.type)
    yield from _named(operation.reply.type)
    if operation.reply.envelope is not None:
        yield operation.reply.envelope


def _named(type_: Type | None) -> Iterator[str]:
    match type_:
        case ModelRef(name) | EnumRef(name) | UnionRef(name):
            yield name
        case Array(inner) | Map(inner) | Nullable(inner) | Limited(inner, _):
            yield from _named(inner)
        case FirstOf(types):
            for member in types:
                yield from _named(member)
        case _:
            return
