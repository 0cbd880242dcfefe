"""Disagreements that somebody looked into, and those that nobody did."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

LIST = Path(__file__).parents[1] / "disagreements.toml"
Entry = dict[str, str | list[str]]


@dataclass(frozen=True)
class Disagreement:
    """A judge, or the client, that does not say what the document does."""

    judge: str
    rule: str
    where: str
    """Operation, and place in it."""
    why: str


def read_list(path: Path) -> dict[str, Any]:
    """What a list holds."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def unexplained(found: list[Disagreement], listed: list[Entry]) -> list[str]:
    """What nothing explains, and explanations of what does not occur."""
    used: set[tuple[int, str]] = set()
    problems = []
    for each in found:
        hits = {
            (number, pattern)
            for number, entry in enumerate(listed)
            for pattern in entry["where"]
            if explains(entry, pattern, each)
        }
        used |= hits
        if not hits:
            problems.append(f"{each.judge} {each.rule} {each.where}: {each.why}")
    idle = [
        f"occurs no longer: {entry['judge']} {entry['rule']} {pattern}"
        for number, entry in enumerate(listed)
        for pattern in entry["where"]
        if (number, pattern) not in used
    ]
    return problems + idle


def explains(entry: Entry, pattern: str, found: Disagreement) -> bool:
    """Whether an entry of `disagreements.toml` is about a disagreement."""
    return (
        fnmatchcase(found.judge, str(entry["judge"]))
        and fnmatchcase(found.rule, str(entry["rule"]))
        and fnmatchcase(found.where, pattern)
        and str(entry.get("says", "")) in found.why
    )
