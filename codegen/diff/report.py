"""What changed, in words and in JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import asdict

from codegen.diff.change import Change, Judgement, in_order
from codegen.diff.compare import compare
from codegen.diff.described import Described

Apis = Mapping[str, Described]


def changes(old: Apis, new: Apis) -> list[Change]:
    """What is not the same of some APIs; two that are alone on their side are one that was renamed."""
    gone, come = sorted(old.keys() - new.keys()), sorted(new.keys() - old.keys())
    pairs = [(package, package) for package in sorted(old.keys() & new.keys())]
    if len(gone) == len(come) == 1:
        pairs += [(gone.pop(), come.pop())]
    found = [change for before, after in pairs for change in compare(old[before], new[after])]
    found += [_whole(package, Judgement.BREAKING, "the API is gone") for package in gone]
    found += [_whole(package, Judgement.ADDITIVE, "the API is new") for package in come]
    return in_order(found)


def _whole(package: str, judgement: Judgement, words: str) -> Change:
    return Change(
        judgement=judgement,
        name=package,
        words=words,
        reason="a package of its own",
        pointer="/x-client/package",
        operations=(),
    )


def counts(found: Iterable[Change]) -> dict[str, int]:
    """How many changes there are of each kind."""
    judged = [change.judgement for change in found]
    return {judgement.value: judged.count(judgement) for judgement in Judgement}


def in_words(found: list[Change]) -> str:
    """A line for each change, and how many there are."""
    total = ", ".join(f"{number} {judgement}" for judgement, number in counts(found).items())
    lines = [f"{change.judgement.upper():8} {change}" for change in found]
    return "\n".join([*lines, f"{total}." if found else "Nothing changed for users."])


def in_json(old: str, new: str, found: list[Change]) -> str:
    """The same for programs."""
    report: dict[str, Any] = {
        "old": old,
        "new": new,
        "counts": counts(found),
        "changes": [asdict(change) for change in found],
    }
    return json.dumps(report, indent=2, ensure_ascii=False)
