"""Letting contestants take turns, and comparing their times."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

REPEATS = 15
REPEATS_OF_SECONDS = 3
"""Where a turn takes seconds, and the ratio is far from close."""

HEAD = """\
| work | against | clock | processor | target | ours | theirs |
|---|---|---|---|---|---|---|"""


@dataclass(frozen=True)
class Taken:
    """What one turn took, in seconds."""

    clock: float
    processor: float
    """Of this process and of the children that it waited for."""


Times = Mapping[str, list[Taken]]


def take_turns(contestants: Mapping[str, Callable[[], None]], repeats: int = REPEATS) -> Times:
    """Let all contestants run once in each round, so that what disturbs one disturbs the others too."""
    return measured({name: _timed(run) for name, run in contestants.items()}, repeats)


def measured(contestants: Mapping[str, Callable[[], Taken]], repeats: int = REPEATS) -> Times:
    """Like `take_turns`, for contestants that measure themselves. The first round only warms up."""
    times: dict[str, list[Taken]] = {name: [] for name in contestants}
    for turn in range(repeats + 1):
        for name, run in contestants.items():
            taken = run()
            if turn:
                times[name].append(taken)
    return times


def many(run: Callable[[], object], count: int) -> Callable[[], None]:
    """So many runs as one turn."""

    def runs() -> None:
        for _ in range(count):
            run()

    return runs


def print_row(
    work: str, times: Times, theirs: str, *, at_most: float = 0, at_least: float = 0, ours: str = "tallion"
) -> None:
    """One row of the table: medians, and the median of each round's ratio.

    Args:
        at_most: target of our time as a share of theirs.
        at_least: target of how many times as fast we are.
    """
    rounds = list(zip(times[ours], times[theirs], strict=True))
    clock = statistics.median(our.clock / their.clock for our, their in rounds)
    processor = statistics.median(our.processor / their.processor for our, their in rounds)
    if at_least:
        clock, processor = 1 / clock, 1 / processor
    met = min(clock, processor) <= at_most if at_most else max(clock, processor) >= at_least
    target = f"≤ {at_most:.3g} x" if at_most else f"≥ {at_least:.3g} x faster"
    medians = [_shown(statistics.median(taken.clock for taken in times[name])) for name in (ours, theirs)]
    cells = (work, theirs, f"{clock:.2f}", f"{processor:.2f}", target + ("" if met else ", missed"), *medians)
    print(f"| {' | '.join(cells)} |", flush=True)


def _shown(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def _timed(run: Callable[[], None]) -> Callable[[], Taken]:
    def timed() -> Taken:
        clock, processor = time.perf_counter(), _processor()
        run()
        return Taken(time.perf_counter() - clock, _processor() - processor)

    return timed


def _processor() -> float:
    """Not `os.times`, which counts hundredths of a second."""
    used = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)
