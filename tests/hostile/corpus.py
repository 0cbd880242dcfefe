"""The canary corpus: every string of the small specs, replaced by payloads as a seed decides."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from codegen.extensions import SHAPES
from codegen.grammar import KEYWORDS
from codegen.pointers import step
from tests.codegen.tiny import Node
from tests.hostile.features import FEATURES
from tests.hostile.payloads import PAYLOADS, PLAIN, WORD

Replace = Callable[[str], str]
PER_PLACE = 1
"""Payloads for each string, in one place alone."""
PER_NAME = 1
"""Payloads for each string, wherever the spec has it: names are still found by what refers to them."""


@frozen
class Case:
    """A spec with a payload in it, and the same with a plain word in its place."""

    number: int
    feature: str
    where: str
    payload: str
    hostile: Node
    plain: Node

    def __str__(self) -> str:
        return f"case {self.number}: {self.payload} in {self.feature} at {self.where}"


def corpus(seed: int) -> Iterator[Case]:
    """Every place of every small spec with some payloads, and every string of it, wherever it stands."""
    chance = random.Random(seed)
    number = 0
    for feature, make in FEATURES.items():
        spec = make()
        changes = [(_pointer(*place), _at(place)) for place in _places(spec) for _ in range(PER_PLACE)]
        changes += [(f"each {text!r}", _each(text)) for text in _texts(spec) for _ in range(PER_NAME)]
        names = _endless(chance)
        for where, change in changes:
            name = next(names)
            keeps = chance.random() < 0.5
            number += 1
            yield Case(
                number=number,
                feature=feature,
                where=f"{where}{' (after it)' if keeps else ''}",
                payload=name,
                hostile=_named(change(spec, _replacement(PAYLOADS[name], keeps=keeps)), number),
                plain=_named(change(spec, _replacement(_plain(PAYLOADS[name]), keeps=keeps)), number),
            )


def _endless(chance: random.Random) -> Iterator[str]:
    """Payloads, each as often as any other."""
    while True:
        yield from chance.sample(sorted(PAYLOADS), len(PAYLOADS))


def _plain(payload: str) -> str:
    """What does no harm in the place of a payload; a path, if that may be the path of an operation."""
    return payload.replace(WORD, PLAIN) if payload.startswith("/") else PLAIN


def _replacement(text: str, *, keeps: bool) -> Replace:
    return lambda old: f"{old} {text}" if keeps else text


def _named(spec: Node, number: int) -> Node:
    """The spec with a package of its own, unless that is what was replaced."""
    client = spec.get("x-client")
    if isinstance(client, dict) and client.get("package") == "tiny":
        client["package"] = f"case{number}"
    return spec


Place = tuple[str | int, ...]
_KEYWORDS = {keyword for keywords in KEYWORDS.values() for keyword in keywords} | {*SHAPES}
"""Words of OpenAPI and ours, which are no names of an author's choice."""


def _pointer(place: Place, is_key: bool) -> str:
    pointer = "".join(step("", part) for part in place)
    return f"the name {pointer}" if is_key else pointer


def _places(node: Any, place: Place = ()) -> Iterator[tuple[Place, bool]]:
    """Every string, and whether it is a key."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key not in _KEYWORDS:
                yield (*place, key), True
            yield from _places(value, (*place, key))
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _places(item, (*place, index))
    elif isinstance(node, str):
        yield place, False


def _texts(node: Any) -> dict[str, None]:
    """Every string once, in the order of the spec."""
    if isinstance(node, dict):
        return {key: None for pair in node.items() for part in pair for key in _texts(part)}
    if isinstance(node, list):
        return {text: None for item in node for text in _texts(item)}
    return {node: None} if isinstance(node, str) else {}


def _at(where: tuple[Place, bool]) -> Callable[[Node, Replace], Node]:
    """Replaces the string in one place."""
    place, is_key = where

    def change(spec: Node, replace: Replace) -> Node:
        changed = copy.deepcopy(spec)
        holder: Any = changed
        for part in place[:-1]:
            holder = holder[part]
        if is_key:
            items = [(replace(str(key)) if key == place[-1] else key, value) for key, value in holder.items()]
            holder.clear()
            holder.update(items)
        else:
            holder[place[-1]] = replace(holder[place[-1]])
        return changed

    return change


def _each(text: str) -> Callable[[Node, Replace], Node]:
    """Replaces a string wherever it stands: alone, as a name that is referred to, in a path or a trait."""

    def change(spec: Node, replace: Replace) -> Node:
        new = replace(text)
        escaped = new.replace("~", "~0").replace("/", "~1")
        spellings = {
            text: new,
            f"body.{text}": f"body.{new}",
            f"/{text}": f"/{new}",
            **{
                f"#/components/{kind}/{text}": f"#/components/{kind}/{escaped}" for kind in spec["components"]
            },
        }

        def renamed(node: Any) -> Any:
            if isinstance(node, dict):
                return {renamed(key): renamed(value) for key, value in node.items()}
            if isinstance(node, list):
                return [renamed(item) for item in node]
            if isinstance(node, str):
                return spellings.get(node, node.replace(f"{{{text}}}", f"{{{new}}}"))
            return copy.deepcopy(node)

        return dict(renamed(spec))

    return change
