"""Which mutants there are: drawn by a seed, evenly over the operations."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache

from attrs import frozen

from tests.conformance.mutation import generated_kinds, runtime_kinds
from tests.conformance.mutation.sources import Edit, read
from tests.conformance.mutation.targets import Target, targets

HARMLESS = "does no harm"
KINDS = {**generated_kinds.KINDS, **runtime_kinds.KINDS}


@frozen
class Mutant:
    """A break of one place, which shows in one operation."""

    operation: str
    """`package.resource.method`."""
    kind: str
    edit: Edit

    def __str__(self) -> str:
        return f"{self.operation} {self.kind}: {self.edit}"


def drawn(seed: int, count: int) -> list[Mutant]:
    """As many mutants, no two of which are the same; no operation has two more than another.

    Raises:
        NoChangeError: a kind gives an edit that changes nothing, or is no Python.
    """
    dice = random.Random(seed)
    found = list(targets())
    dice.shuffle(found)
    seen: set[Edit] = set()
    mutants: list[Mutant] = []
    streams = [_of(target, dice) for target in found]
    while len(mutants) < count:
        for stream in streams[: count - len(mutants)]:
            mutant = next(each for each in stream if each.edit not in seen)
            mutant.edit.applied()
            seen.add(mutant.edit)
            mutants.append(mutant)
    return mutants


@cache
def edits_of(target: Target, kind: str) -> list[Edit]:
    """Every edit of a kind."""
    return list(KINDS[kind](target))


def harmless() -> Iterator[Mutant]:
    """Edits that do nothing: in the code of some operations, and in the runtime."""
    for target in targets()[::9]:
        yield Mutant(operation=str(target), kind=HARMLESS, edit=_longer(target.endpoint.file))
    yield Mutant(operation=str(target), kind=HARMLESS, edit=_longer("overrides/tallion/flow.py"))


def with_harmless(mutants: Sequence[Mutant]) -> list[Mutant]:
    """Mutants with harmless ones among them, the last at the end: so that what breaks meanwhile shows."""
    found = list(mutants)
    edits = list(harmless())
    for number, each in enumerate(edits[:-1]):
        found.insert(len(found) * number // len(edits), each)
    return [*found, edits[-1]]


def _longer(file: str) -> Edit:
    end = len(read(file).content)
    return Edit(file, end, end, "\nassert True\n")


def _of(target: Target, dice: random.Random) -> Iterator[Mutant]:
    """Mutants of an operation: each kind once, in drawn order, then each again."""
    while True:
        kinds = list(KINDS)
        dice.shuffle(kinds)
        for kind in kinds:
            edits = edits_of(target, kind)
            if edits:
                yield Mutant(operation=str(target), kind=kind, edit=dice.choice(edits))
