"""Every object of an IR, and the same IR with one part of one of them changed."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve
from msgspec import Struct
from msgspec.structs import replace

from codegen import ir
from codegen.diff.parts import part_names
from codegen.types import Scalar, Type


def classes(root: type) -> set[type]:
    """The classes that can stand below one, by its annotations; those of types are left out."""
    found: set[type] = set()
    waiting = [root]
    while waiting:
        cls = waiting.pop()
        if cls not in found and cls not in typing.get_args(Type):
            found.add(cls)
            hints = typing.get_type_hints(cls)
            waiting += [each for hint in hints.values() for each in _named(hint) if part_names(each)]
    return found


def _named(hint: Any) -> Iterator[type]:
    if inspect.isclass(hint) and not typing.get_args(hint):
        yield hint
    for argument in typing.get_args(hint):
        yield from _named(argument)


def objects(node: Any) -> Iterator[Any]:
    """Every object of an IR, but for types."""
    if part_names(type(node)) and not isinstance(node, Type):
        yield node
        for name in part_names(type(node)):
            yield from objects(getattr(node, name))
    elif isinstance(node, tuple):
        for item in node:
            yield from objects(item)
    elif isinstance(node, Mapping):
        for item in node.values():
            yield from objects(item)


def replaced(node: Any, old: Any, new: Any) -> Any:
    """The IR with one object in the place of another, wherever that stands."""
    if node is old:
        return new
    if part_names(type(node)) and not isinstance(node, Type):
        before = {name: getattr(node, name) for name in part_names(type(node))}
        after = {name: replaced(value, old, new) for name, value in before.items()}
        changed = {name: value for name, value in after.items() if value is not before[name]}
        return changed_to(node, **changed) if changed else node
    if isinstance(node, tuple):
        items = tuple(replaced(item, old, new) for item in node)
        return items if any(one is not other for one, other in zip(items, node, strict=True)) else node
    if isinstance(node, Mapping):
        return {key: replaced(value, old, new) for key, value in node.items()}
    return node


def changed_to(node: Any, **changes: Any) -> Any:
    """A copy of an object with other parts."""
    return replace(node, **changes) if isinstance(node, Struct) else evolve(node, **changes)


def other(value: Any) -> Any:
    """Another value of the same kind; nothing, where there is something that could be missing."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, ir.Safety):
        return next(safety for safety in ir.Safety if safety is not value)
    if isinstance(value, str):
        return f"{value}x"
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, Type):
        return Scalar("file")
    if isinstance(value, tuple):
        return value[:-1]
    if isinstance(value, Mapping):
        return dict(list(value.items())[:-1])
    return None if part_names(type(value)) else "x"
