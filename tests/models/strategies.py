"""JSON values that fit each model, by its table of wire fields, and values that fit nothing."""

from __future__ import annotations

from functools import cache
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import talli.models
import talonone.models
from tallion import codecs
from tallion.codecs import Codec
from tallion.limits import Limited
from tallion.model import Model, ModelOf, SiblingUnion, TaggedUnion

Json = SearchStrategy[Any]

DEPTH = 3
"""Deeper than this, what may be left out or empty is: some models hold themselves."""

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_WHOLE = st.integers(min_value=-(2**80), max_value=2**80)
_EXACT = st.decimals(allow_nan=False, allow_infinity=False, places=6) | st.decimals(-1000, 1000, places=2)
_FLOATS = st.floats(allow_nan=False, allow_infinity=False)
_PLAIN = st.none() | st.booleans() | st.integers(-(2**80), 2**80) | _FLOATS | _TEXTS
_ANYTHING = st.recursive(
    _PLAIN, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXTS, inner, max_size=2)
)
_MOMENTS = st.sampled_from(
    [
        "2030-01-02T03:04:05Z",
        "2030-01-02T03:04:05.5Z",
        "2030-01-02T03:04:05.123456+02:00",
        "2030-01-02T03:04:05.123456789Z",
        "1999-12-31T23:59:59-11:30",
    ]
)
_SCALARS: dict[Codec, Json] = {
    codecs.STRING: _TEXTS,
    codecs.HOST_NAME: st.just("shop.europe-west1.talon.one"),
    codecs.INTEGER: _WHOLE,
    codecs.NUMBER: _FLOATS,
    codecs.DECIMAL: _EXACT,
    codecs.BOOLEAN: st.booleans(),
    codecs.DATE_TIME: _MOMENTS,
    codecs.DATE: st.dates().map(str),
    codecs.ANYTHING: _ANYTHING,
}

WRONG = _PLAIN | st.sampled_from([[], {}, "", [[]], {"": None}, 1.5, "2030-01-02T03:04:05", "1.5", 2**70])
"""Values for a place where they may or may not fit."""


def models() -> list[type[Model]]:
    """Every model of both APIs that JSON can hold."""
    named = [
        getattr(package, name) for package in (talli.models, talonone.models) for name in package.__all__
    ]
    classes = [item for item in named if isinstance(item, type) and issubclass(item, Model)]
    return [model for model in classes if not any(_holds_file(field.codec) for field in model.wire_fields())]


def _holds_file(codec: Codec) -> bool:
    return "_File" in repr(codec)


@cache
def objects(model: type[Model], depth: int = 0, *, extras: bool = True) -> Json:
    """JSON objects that fit a model, some with more than its schema has if there may be extras."""
    table = model.wire_fields()
    unions = {field.wire: field.codec for field in table if isinstance(field.codec, SiblingUnion)}
    plain = [field for field in table if field.wire not in unions]
    required = {f.wire: _values(f.codec, depth, extras) for f in plain if f.required}
    optional = {f.wire: _values(f.codec, depth, extras) for f in plain if not f.required and depth < DEPTH}
    known = {field.wire for field in table}
    extra = st.dictionaries(
        _TEXTS.filter(lambda key: key not in known), _ANYTHING, max_size=1 if extras else 0
    )
    made = st.builds(
        lambda fields, more: fields | more, st.fixed_dictionaries(required, optional=optional), extra
    )
    for wire, union in unions.items():
        made = made.flatmap(
            lambda fields, wire=wire, union=union: _with_union(fields, wire, union, depth, extras)
        )
    return made


def _with_union(fields: dict[str, Any], wire: str, union: SiblingUnion, depth: int, extras: bool) -> Json:
    """An object with a member of a union, told by the property beside it."""

    def of(kind: str) -> Json:
        member = union.members.get(kind)
        values = objects(member, depth + 1, extras=extras) if member else _ANYTHING
        return values.map(lambda value: fields | {union.sibling: kind, wire: value})

    return st.sampled_from([*union.members, "ofTomorrow"]).flatmap(of)


def _values(codec: Codec, depth: int, extras: bool) -> Json:
    if codec in _SCALARS:
        return _SCALARS[codec]
    match codec:
        case Limited():  # bounds do not count where something is received
            return _values(codec.codec, depth, extras)
        case codecs.EnumOf():
            return st.sampled_from([*(member.value for member in codec.enum), "of tomorrow"])
        case codecs.Constant():
            return st.just(codec.text)
        case codecs.Nullable():
            return st.none() | _values(codec.codec, depth, extras)
        case codecs.ArrayOf():
            return st.lists(_values(codec.item, depth, extras), max_size=0 if depth >= DEPTH else 2)
        case codecs.MapOf():
            return st.dictionaries(
                _TEXTS, _values(codec.value, depth, extras), max_size=0 if depth >= DEPTH else 2
            )
        case codecs.FirstOf():
            return st.one_of([_values(member, depth, extras) for member in codec.codecs])
        case _:
            return _models(codec, depth, extras)


def _models(codec: Codec, depth: int, extras: bool) -> Json:
    if isinstance(codec, ModelOf):
        return st.deferred(lambda: objects(codec.model, depth + 1, extras=extras))
    if isinstance(codec, TaggedUnion):
        return _tagged(codec, depth, extras)
    raise NotImplementedError(codec)


def _tagged(union: TaggedUnion, depth: int, extras: bool) -> Json:
    known = [
        objects(member, depth + 1, extras=extras).map(lambda value, kind=kind: value | {union.tag: kind})
        for kind, member in union.members.items()
    ]
    return st.one_of([*known, st.just({union.tag: "of_tomorrow", "x": 1})])
