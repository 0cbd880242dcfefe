"""Where two requests differ, part by part, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from wire.compare import LIBRARY_HEADERS, parts, read_json, same_json

_ABSENT: Any = object()


def in_query(expected: str, found: str) -> Iterator[str]:
    """By name; where all names and values are the same, by how they are escaped."""
    ours, theirs = _pairs(expected), _pairs(found)
    whys = list(_in_mapping(ours, theirs, ""))
    yield from whys
    if not whys and expected != found:
        yield f"escaped otherwise: {found}, not {expected}"


def in_headers(expected: Mapping[str, str], found: Mapping[str, str]) -> Iterator[str]:
    """By name, but for those of the HTTP library."""
    theirs = {name: value for name, value in found.items() if name not in LIBRARY_HEADERS}
    if "content-type" in theirs:
        theirs["content-type"] = theirs["content-type"].partition("; boundary=")[0]
    yield from _in_mapping(expected, theirs, "")


def in_body(expected: Mapping[str, Any] | None, found: bytes, content_type: str) -> Iterator[str]:
    """JSON by pointer, a form part by part."""
    if expected is None or not found:
        if expected is not None or found:
            yield f"{found!r}, not {expected}"
    elif "json" in expected:
        yield from _in_json(expected["json"], read_json(found), "")
    else:
        theirs = parts(found, content_type.partition("boundary=")[2])
        yield from _in_form(expected["multipart"], theirs)


def _in_json(ours: Any, theirs: Any, pointer: str) -> Iterator[str]:
    if isinstance(ours, dict) and isinstance(theirs, dict):
        yield from _in_mapping(ours, theirs, f"{pointer}/")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for one, other in zip(ours, theirs, strict=True):
            yield from _in_json(one, other, f"{pointer}/*")
    elif not same_json(ours, theirs):
        yield f"{pointer} is {theirs!r}, not {ours!r}"


def _in_mapping(ours: Mapping[str, Any], theirs: Mapping[str, Any], prefix: str) -> Iterator[str]:
    for name in dict.fromkeys([*ours, *theirs]):
        one, other = ours.get(name, _ABSENT), theirs.get(name, _ABSENT)
        if other is _ABSENT:
            yield f"{prefix}{name} is missing"
        elif one is _ABSENT:
            yield f"{prefix}{name} is {other!r}, and was not given"
        else:
            yield from _in_json(one, other, f"{prefix}{name}")


def _in_form(ours: list[dict[str, str]], theirs: list[dict[str, str]]) -> Iterator[str]:
    names, others = Counter(part["name"] for part in ours), Counter(part["name"] for part in theirs)
    if names != others:
        yield f"parts {dict(others)}, not {dict(names)}"
        return
    if [part["name"] for part in ours] != [part["name"] for part in theirs]:
        yield "parts in another order"
    waiting = list(theirs)
    for part in ours:
        other = next(each for each in waiting if each["name"] == part["name"])
        waiting.remove(other)
        yield from _in_mapping(part, other, f"{part['name']} ")


def _pairs(query: str) -> dict[str, list[str]]:
    """The values of each name, in order."""
    pairs: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        pairs.setdefault(name, []).append(value)
    return pairs
