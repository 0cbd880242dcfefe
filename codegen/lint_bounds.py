"""Rules for the bounds that a document sets: the runtime must be able to check each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.findings import Finding, Rule
from codegen.grammar import UNCHECKED
from codegen.limits import FORMATS, KEYWORDS
from codegen.load import Spec
from codegen.walk import Node, mappings, resolved
from tallion.patterns import compiled

_IN_EXTENSION = re.compile("(?<!/properties)/x-")
_FORMATS = {
    "string": {"date-time", "date", "binary", "hostname", *FORMATS["string"]},
    "integer": set(FORMATS["integer"]),
    "number": {"decimal"},
}
_KNOWN_FORMATS = set[str]().union(*_FORMATS.values())
_PARTS = {"items": "array", "required": "object", "properties": "object", "additionalProperties": "object"}
"""The type whose parts a keyword describes."""


def checkable_bounds(spec: Spec) -> Iterator[Finding]:
    """Each bound stands beside the type that it is about, in words that the runtime knows."""
    for pointer, node in mappings(spec.document, ""):
        if _IN_EXTENSION.search(pointer):
            continue
        for key in UNCHECKED:
            if key in node:
                problem = f"{key} is a bound that we do not check"
                yield spec.finding(pointer, Rule.BOUND, problem, "Say it in words")
        if node.get("additionalProperties") is False:
            problem = "additionalProperties false is a bound that we do not check"
            yield spec.finding(pointer, Rule.BOUND, problem, "Drop it; fields that are not listed are kept")
        if node.get("format", "decimal") not in _KNOWN_FORMATS:
            remedy = f"Write one of {', '.join(sorted(_KNOWN_FORMATS))}, or teach codegen/limits.py"
            problem = f"format {node['format']!r} is none that we know"
            yield spec.finding(pointer, Rule.FORMAT, problem, remedy)
        yield from _pattern(spec, pointer, node)
        yield from _misplaced(spec, pointer, node)


def _pattern(spec: Spec, pointer: str, node: Node) -> Iterator[Finding]:
    if isinstance(node.get("pattern"), str):
        try:
            compiled(node["pattern"])
        except ValueError as error:
            remedy = "Write it in what ECMA-262 and Python have in common"
            yield spec.finding(f"{pointer}/pattern", Rule.PATTERN, f"its pattern: {error}", remedy)
        if _repeats_repetitions(node["pattern"]):
            problem = "its pattern repeats a repetition, which takes for ever on some texts"
            yield spec.finding(f"{pointer}/pattern", Rule.PATTERN, problem, "Repeat once, as in a+ for (a+)+")


def _repeats_repetitions(pattern: str) -> bool:
    """Whether a group that is repeated without a bound holds something that is."""
    has_repetition = [False]
    for part in _PART.finditer(pattern):
        if part["open"]:
            has_repetition.append(False)
        elif part["close"] and len(has_repetition) > 1:
            inside = has_repetition.pop()
            if inside and part["times"]:
                return True
            has_repetition[-1] |= inside or bool(part["times"])
        elif part["repeat"]:
            has_repetition[-1] = True
    return False


_PART = re.compile(
    r"""\\. | \[\^?\]?(?:[^\]\\]|\\.)*\] | (?P<open>\() | (?P<close>\)) (?P<times>[*+]|\{\d+,\})?
    | (?P<repeat>[*+]|\{\d+,\})""",
    re.VERBOSE | re.DOTALL,
)


def _misplaced(spec: Spec, pointer: str, node: Node) -> Iterator[Finding]:
    kinds = resolved(spec, node).get("type", ())
    kinds = {kinds} if isinstance(kinds, str) else set(kinds)
    if "/allOf/" in pointer or "allOf" in node or pointer.endswith("/propertyNames"):
        return  # its type stands elsewhere
    for key, about in _said(node):
        if not about & kinds:
            problem = f"{key} says nothing of {' or '.join(sorted(kinds)) or 'a schema without a type'}"
            remedy = f"Write it beside type {' or '.join(sorted(about))}"
            yield spec.finding(pointer, Rule.BOUND_TYPE, problem, remedy)
        elif "enum" in node or "const" in node:
            problem = f"{key} says nothing of what is listed"
            yield spec.finding(pointer, Rule.BOUND_TYPE, problem, "Drop it")


def _said(node: Node) -> Iterator[tuple[str, set[str]]]:
    """What a schema says that is about some types only, and about which."""
    for key in {key: None for keywords in KEYWORDS.values() for key in keywords if key in node}:
        yield key, {kind for kind, keywords in KEYWORDS.items() if key in keywords}
    if node.get("format") in _KNOWN_FORMATS:
        yield (
            f"format {node['format']}",
            {kind for kind, formats in _FORMATS.items() if node["format"] in formats},
        )
    for key, kind in _PARTS.items():
        if key in node and (key != "required" or isinstance(node[key], list)):
            yield key, {kind}
