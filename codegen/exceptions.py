"""The exceptions that a spec makes to rules: `x-allow`, at the place that it is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.findings import ALLOWABLE, Finding, Rule
from codegen.load import Spec
from codegen.pointers import step
from codegen.walk import mappings

_KEY = "x-allow"


def exceptions(spec: Spec) -> Iterator[Finding]:
    """Each exception names a rule that can have some, and says why."""
    for pointer, node in mappings(spec.document, ""):
        allowed = node.get(_KEY, {})
        place = step(pointer, _KEY)
        if not isinstance(allowed, Mapping):
            remedy = "Write `x-allow: {RULE: why}`"
            yield spec.finding(place, Rule.EXCEPTION, "x-allow is no mapping of rules to reasons", remedy)
            continue
        for name, reason in allowed.items():
            if name not in {*Rule}:
                remedy = f"Name one of {', '.join(sorted(ALLOWABLE))}"
                yield spec.finding(step(place, name), Rule.EXCEPTION, f"there is no rule {name!r}", remedy)
            elif name not in ALLOWABLE:
                problem = f"rule {name!r} has no exceptions"
                yield spec.finding(step(place, name), Rule.EXCEPTION, problem, "Keep to it")
            elif not isinstance(reason, str) or not reason.strip():
                problem = f"the exception to {name!r} has no reason"
                yield spec.finding(step(place, name), Rule.EXCEPTION, problem, "Say why it may be so")


class Exceptions:
    """The exceptions of a spec, and which of them were needed."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._unused = {
            (pointer, str(name)): step(step(pointer, _KEY), name)
            for pointer, node in mappings(spec.document, "")
            if isinstance(node.get(_KEY), Mapping)
            for name in node[_KEY]
        }
        self._places = frozenset(self._unused)

    def left(self, found: Iterable[Finding]) -> Iterator[Finding]:
        """The findings that no exception is for."""
        for finding in found:
            holder = finding.pointer.rpartition("/")[0]
            used = {(finding.pointer, str(finding.rule)), (holder, str(finding.rule))} & self._places
            if used and finding.rule in ALLOWABLE:
                for place in used:
                    self._unused.pop(place, None)
            else:
                yield finding

    def needless(self) -> Iterator[Finding]:
        """The exceptions that nothing needed."""
        for (_, name), pointer in self._unused.items():
            problem = f"nothing here breaks the rule {name!r} any more"
            yield self._spec.finding(pointer, Rule.NEEDLESS_EXCEPTION, problem, "Drop the exception")
