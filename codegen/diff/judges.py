"""How a change is judged where it depends: the functions that `codegen.diff.rules` names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import evolve, frozen

from codegen.diff.change import Judgement, Sides, worst
from codegen.ir import SumLimit


@frozen
class Compared:
    """A part of the IR that is not what it was."""

    old: Any
    new: Any
    sides: Sides
    owner: Any
    """The object that has the new value."""


Judge = Judgement | Callable[[Compared], Judgement]
"""One judgement for every change, or one that depends."""

BREAKING, ADDITIVE, NEUTRAL = Judgement.BREAKING, Judgement.ADDITIVE, Judgement.NEUTRAL


def judged(judge: Judge, part: Compared) -> Judgement:
    return judge if isinstance(judge, Judgement) else judge(part)


def gained(part: Compared) -> Judgement:
    """Good to have: additive where there was none."""
    return BREAKING if part.old else ADDITIVE


def relaxed(part: Compared) -> Judgement:
    """A strictness: additive where it ends."""
    return BREAKING if part.new else ADDITIVE


def announced(part: Compared) -> Judgement:
    """A deprecation: SemVer wants a minor release for it, and none for its end."""
    return ADDITIVE if part.new else NEUTRAL


def required(part: Compared) -> Judgement:
    """Callers have to give it; servers are sure to."""
    return _by_side(part.sides, fewer=part.new)


def null_read(part: Compared) -> Judgement:
    """Callers may be given null."""
    return _by_side(evolve(part.sides, sent=False), fewer=not part.new)


def null_sent(part: Compared) -> Judgement:
    """Callers may give null."""
    return _by_side(evolve(part.sides, received=False), fewer=not part.new)


def _by_side(sides: Sides, *, fewer: bool) -> Judgement:
    """Fewer values than before break who sends them; more break who receives them."""
    found = []
    if sides.sent:
        found.append(BREAKING if fewer else ADDITIVE)
    if sides.received:
        found.append(ADDITIVE if fewer else BREAKING)
    return worst(found)


def server_default(part: Compared) -> Judgement:
    """Calls that leave the value out get something else; that a default is known or not changes nothing."""
    return BREAKING if part.sides.sent and part.old and part.new else NEUTRAL


def client_default(part: Compared) -> Judgement:
    """Calls that leave the value out send another one; only a required one could not be left out."""
    return ADDITIVE if part.old is None and part.owner.required else BREAKING


def grown(part: Compared) -> Judgement:
    """A list that is read from its beginning: what is put behind it counts where nothing else did."""
    return ADDITIVE if part.new[: len(part.old)] == part.old else BREAKING


def one_more_field(part: Compared) -> Judgement:
    """Callers have to give it; in a reply nobody has to read it."""
    return BREAKING if part.sides.sent and part.new.required else ADDITIVE


def one_more_argument(part: Compared) -> Judgement:
    """Callers have to give it."""
    return BREAKING if part.new.required else ADDITIVE


def one_more_credential(part: Compared) -> Judgement:
    """Constructors ask for it; or only the calls that need it, which are judged by themselves."""
    return BREAKING if part.owner.checks_credentials_at_construction else ADDITIVE


def one_more_rule(part: Compared) -> Judgement:
    """A sum that is too large is refused; what is ignored only warns."""
    return BREAKING if isinstance(part.new, SumLimit) else ADDITIVE


def lowered(part: Compared) -> Judgement:
    """A maximum."""
    return BREAKING if part.new < part.old else ADDITIVE
