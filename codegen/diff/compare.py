"""Two states of an API, compared by the rules of `codegen.diff.rules`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from codegen import ir
from codegen.diff import types
from codegen.diff.change import Change, Judgement, in_order
from codegen.diff.described import Described
from codegen.diff.document import unnoticed
from codegen.diff.judges import Compared, judged
from codegen.diff.parts import part_names
from codegen.diff.place import Place, place_of
from codegen.diff.rules import RULES, Each, Rule, Told, Typed, Within

_LONG = 60


def compare(old: Described, new: Described) -> list[Change]:
    """What is not the same, the gravest first."""
    found = list(_Comparison(old, new).objects(old.api, new.api, place_of(old.api)))
    found += unnoticed(old.api.document, new.api.document, found)
    return in_order(found)


@frozen
class _Comparison:
    _old: Described
    _new: Described

    def objects(self, old: Any, new: Any, place: Place) -> Iterator[Change]:
        """Two objects of one class, part by part."""
        if isinstance(old, ir.Operation):
            yield from self._positions(old, new, place)
            old, new = _without_fields(old), _without_fields(new)
        for name in part_names(type(old)):
            before, after = getattr(old, name), getattr(new, name)
            rule = RULES[type(old)][name]
            yield from self._part(rule, name, Compared(before, after, place.sides, new), place)

    def _part(self, rule: Rule, name: str, part: Compared, place: Place) -> Iterator[Change]:
        said = name.replace("_", " ")
        match rule:
            case Told() if part.old != part.new:
                words = f"{place.aspect}{said} {_was_is(part.old, part.new)}"
                yield self._change(place, judged(rule.judge, part), words, rule.reason, name)
            case Typed():
                for found in types.differences(part.old, part.new, place.sides):
                    words = f"{place.aspect}{found.words}"
                    yield self._change(place, found.judgement, words, rule.reason, found.keyword)
            case Within() if part.old is None or part.new is None:
                if part.old is not part.new:
                    judge, state = (rule.come, "new") if part.old is None else (rule.gone, "gone")
                    words = f"{place.aspect}{said} is {state}"
                    yield self._change(place, judged(judge, part), words, rule.reason, name)
            case Within():
                yield from self.objects(part.old, part.new, place.within(name, part.old))
            case Each():
                yield from self._members(rule, part, place)
            case _:
                return

    def _members(self, rule: Each, part: Compared, place: Place) -> Iterator[Change]:
        old, new = _by_key(rule, part.old), _by_key(rule, part.new)
        for key in dict.fromkeys([*old, *new]):
            one = evolve(part, old=old.get(key), new=new.get(key))
            said = f"{rule.noun} `{key}`"
            at = place.of(one.new if key in new else one.old, key, said)
            if isinstance(one.old, ir.Resource) != isinstance(one.new, ir.Resource):
                yield from self._operations(one.old, one.new, at)
            if key not in new:
                yield self._change(at, judged(rule.gone, one), f"{said} is gone", rule.reason)
            elif key not in old:
                yield self._change(at, judged(rule.come, one), f"{said} is new", rule.reason)
            elif type(one.old) is type(one.new) and part_names(type(one.old)):
                yield from self.objects(one.old, one.new, place.of(one.old, key, said))
            elif one.old != one.new:
                words = f"{said} {_was_is(one.old, one.new)}"
                yield self._change(at, judged(rule.other, one), words, rule.reason)

    def _operations(self, old: ir.Resource | None, new: ir.Resource | None, at: Place) -> Iterator[Change]:
        """Those of a resource that is gone or new, which are what callers miss or get."""
        holder = old or new
        assert holder is not None
        rule, empty = RULES[ir.Resource]["operations"], Compared((), (), at.sides, holder)
        part = evolve(empty, old=old.operations if old else (), new=new.operations if new else ())
        yield from self._part(rule, "operations", part, at)

    def _positions(self, old: ir.Operation, new: ir.Operation, place: Place) -> Iterator[Change]:
        """Path parameters may be given by position; a parameter renames the field of a body that it hides."""
        before, after = _in_path(old), _in_path(new)
        if before != after and set(before) == set(after):
            words = f"order of the path parameters {_was_is(before, after)}"
            yield self._change(place, Judgement.BREAKING, words, "they may be given by position")
        named = {argument.field: argument.name for argument in new.arguments if argument.where == "body"}
        for argument in old.arguments:
            name = named.get(argument.field, argument.name)
            if argument.where == "body" and name != argument.name:
                words = f"argument {_was_is(argument.name, name)}"
                yield self._change(place.of(argument), Judgement.BREAKING, words, "calls that give it fail")

    def _change(self, place: Place, judgement: Judgement, words: str, reason: str, part: str = "") -> Change:
        pointers = [each.pointer(place.symbol, part) for each in (self._new, self._old)]
        concerned: tuple[str, ...] = (place.operation,) if place.operation else ()
        if place.model:
            reached = [*self._old.operations.get(place.model, ()), *self._new.operations.get(place.model, ())]
            concerned = tuple(dict.fromkeys(reached))
        return Change(
            judgement=judgement,
            name=place.name,
            words=words,
            reason=reason,
            pointer=max(pointers, key=lambda pointer: pointer.count("/")),
            operations=concerned,
        )


def _without_fields(operation: ir.Operation) -> ir.Operation:
    """The fields of a body are compared where its model is, once for all operations."""
    return evolve(operation, arguments=operation.parameters)


def _in_path(operation: ir.Operation) -> tuple[str, ...]:
    return tuple(argument.name for argument in operation.arguments if argument.where == "path")


def _by_key(rule: Each, members: Any) -> Mapping[str, Any]:
    return dict(members) if rule.by is None else {rule.by(member): member for member in members}


def _was_is(old: Any, new: Any) -> str:
    before, after = _shown(old), _shown(new)
    return "changed" if max(len(before), len(after)) > _LONG else f"was {before}, is {after}"


def _shown(value: Any) -> str:
    if value is None or value in ("", ()):
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(f"`{each}`" for each in value) if isinstance(value, tuple) else f"`{value}`"
