"""How types compare: a caller's argument, and what a caller is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from operator import gt, lt, ne
from typing import Any

from attrs import evolve, fields

from codegen.diff.change import Difference, Judgement, Sides, worst
from codegen.limits import Limits
from codegen.types import (
    Anything,
    Array,
    Constant,
    EnumRef,
    FirstOf,
    Limited,
    Map,
    ModelRef,
    Nullable,
    Scalar,
    Type,
    UnionRef,
)

_TAKES_ALSO = {
    "string": {"hostname"},
    "uuid": {"string", "hostname"},
    "number": {"integer"},
    "decimal": {"integer"},
}
"""Arguments of these kinds take whatever those of the others did."""
_SERVES_AS = {"uuid": {"string", "hostname"}, "hostname": {"string", "uuid"}, "string": {"uuid", "hostname"}}
"""What is read of these kinds is the same in Python."""


def differences(old: Type | None, new: Type | None, sides: Sides) -> Iterator[Difference]:
    """What is not the same of two types, and what each part does to callers."""
    old_limits, old = _apart(old)
    new_limits, new = _apart(new)
    match old, new:
        case Array(one), Array(other):
            yield from _below("each item", one, other, sides)
        case Map(one), Map(other):
            yield from _below("each value", one, other, sides)
        case Nullable(one), Nullable(other):
            yield from differences(one, other, sides)
        case _ if old != new:
            words = f"type was {shown(old)}, is {shown(new)}"
            yield Difference(judgement=_judged(old, new, sides), words=words, keyword="")
        case _:
            pass
    yield from _limit_differences(old_limits, new_limits, sides)


def shown(type_: Type | None) -> str:
    """A type in words."""
    match type_:
        case Scalar(name) | EnumRef(name) | ModelRef(name) | UnionRef(name):
            return name
        case Constant(value):
            return f"the text {value!r}"
        case Array(item):
            return f"array of {shown(item)}"
        case Map(value):
            return f"map of {shown(value)}"
        case Nullable(inner):
            return f"{shown(inner)} or null"
        case FirstOf(types):
            return " or ".join(map(shown, types))
        case Limited(inner, _):
            return shown(inner)
        case _:
            return "nothing" if type_ is None else "anything"


def _apart(type_: Type | None) -> tuple[Limits, Type | None]:
    return (type_.limits, type_.type) if isinstance(type_, Limited) else (Limits(), type_)


def _below(where: str, old: Type, new: Type, sides: Sides) -> Iterator[Difference]:
    for found in differences(old, new, sides):
        yield evolve(found, words=f"{where}: {found.words}", keyword="")


def _judged(old: Type | None, new: Type | None, sides: Sides) -> Judgement:
    judged = []
    if sides.sent:
        judged.append(Judgement.ADDITIVE if _takes(new, old) else Judgement.BREAKING)
    if sides.received:
        judged.append(Judgement.ADDITIVE if _serves(new, old) else Judgement.BREAKING)
    return worst(judged)


def _takes(wide: Type | None, narrow: Type | None) -> bool:
    """Whether an argument of one type takes every value that one of the other did."""
    if isinstance(narrow, FirstOf):
        return all(_takes(wide, member) for member in narrow.types)
    match wide:
        case Anything():
            return True
        case FirstOf(types):
            return any(_takes(member, narrow) for member in types)
        case Nullable(inner):
            inside = narrow.type if isinstance(narrow, Nullable) else narrow
            return _takes(inner, inside)
        case EnumRef():
            return narrow in (wide, Scalar("string")) or isinstance(narrow, Constant)
        case Scalar("string" | "uuid") if isinstance(narrow, EnumRef | Constant):
            return True
        case Scalar(kind) if isinstance(narrow, Scalar):
            return narrow.kind == kind or narrow.kind in _TAKES_ALSO.get(kind, ())
        case _:
            return wide == narrow


def _serves(new: Type | None, old: Type | None) -> bool:
    """Whether what is read of one type does for code that was written for the other."""
    if isinstance(new, FirstOf):
        return all(_serves(member, old) for member in new.types)
    match old:
        case FirstOf(types):
            return any(_serves(new, member) for member in types)
        case Nullable(inner):
            return _serves(new.type if isinstance(new, Nullable) else new, inner)
        case Scalar("string" | "uuid" | "hostname") if isinstance(new, EnumRef | Constant):
            return True
        case Scalar("number"):
            return new in (old, Scalar("integer"))
        case Scalar(kind) if isinstance(new, Scalar):
            return new.kind == kind or new.kind in _SERVES_AS.get(kind, ())
        case _:
            return new == old


_TIGHTER: Mapping[str, tuple[str, str, Callable[[Any, Any], bool]]] = {
    "minimum": ("minimum", "minimum", lt),
    "maximum": ("maximum", "maximum", gt),
    "above": ("exclusive minimum", "exclusiveMinimum", lt),
    "below": ("exclusive maximum", "exclusiveMaximum", gt),
    "multiple_of": ("step", "multipleOf", ne),
    "min_length": ("least length", "minLength", lt),
    "max_length": ("greatest length", "maxLength", gt),
    "pattern": ("pattern", "pattern", ne),
    "format": ("format", "format", ne),
    "max_bytes": ("greatest size in bytes", "maxLength", gt),
    "min_items": ("least number of items", "minItems", lt),
    "max_items": ("greatest number of items", "maxItems", gt),
    "unique_items": ("no item twice", "uniqueItems", ne),
}
"""What each bound is called, in words and in the spec, and how the old one compares to a tighter one."""


def _limit_differences(old: Limits, new: Limits, sides: Sides) -> Iterator[Difference]:
    """What nobody could send before has no bounds that could have become tighter."""
    for attribute in fields(Limits):
        noun, keyword, tighter = _TIGHTER[attribute.name]
        before, after = getattr(old, attribute.name), getattr(new, attribute.name)
        if before == after:
            continue
        tightened = after is not None and (before is None or tighter(before, after))
        judgement = Judgement.BREAKING if tightened and sides.sent else Judgement.ADDITIVE
        words = f"{noun} was {_bound(before)}, is {_bound(after)}"
        yield Difference(judgement=judgement, words=words, keyword=keyword)


def _bound(value: Any) -> str:
    return "none" if value is None else f"`{value}`"
