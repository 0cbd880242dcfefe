"""What a change is, and how it is judged."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import frozen


class Judgement(StrEnum):
    """What a change does to code that calls the package."""

    BREAKING = "breaking"
    """It may have to be changed, or it may do something else than before."""
    ADDITIVE = "additive"
    """It goes on as it is, and can do more."""
    NEUTRAL = "neutral"
    """It cannot tell."""


def worst(judgements: Iterable[Judgement]) -> Judgement:
    """The gravest of some judgements; neutral if there are none."""
    gravity = list(Judgement)
    return min(judgements, key=gravity.index, default=Judgement.NEUTRAL)


@frozen(kw_only=True)
class Sides:
    """Where callers meet something, before the change."""

    sent: bool = False
    received: bool = False


@frozen(kw_only=True)
class Difference:
    """A part of a change that has no place of its own."""

    judgement: Judgement
    words: str
    keyword: str
    """Of the schema, where it is one."""


@frozen(kw_only=True)
class Change:
    """One thing that is not what it was."""

    judgement: Judgement
    name: str
    """What users know it by: `talonone.braze.create_coupon`, `talonone.models.Coupon.start_date`."""
    words: str
    """What was and what is."""
    reason: str
    """Why it is judged so."""
    pointer: str
    """JSON pointer into the new spec, or into the old one where that has a place that is more exact.

    For the Python interface, the file and line.
    """
    operations: tuple[str, ...]
    """The operations that it concerns, `braze.create_coupon`."""

    def __str__(self) -> str:
        of = [name for name in self.operations if f".{name}" not in self.name]
        concerned = f" [{_listed(of)}]" if of else ""
        return f"{self.name}{concerned}: {self.words} ({self.reason}) {self.pointer}"


def in_order(changes: Iterable[Change]) -> list[Change]:
    """The gravest first, then by name."""
    gravity = list(Judgement)
    return sorted(
        changes, key=lambda each: (gravity.index(each.judgement), each.name, each.words, each.pointer)
    )


def _listed(operations: list[str]) -> str:
    more = len(operations) - 3
    return ", ".join(operations[:3]) + (f" and {more} more" if more > 0 else "")
