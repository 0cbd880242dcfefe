"""Runs schedules against the clients and adds up what was played."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Iterable, Sequence

import httpx
from attrs import define, field

from tests.faults.given import OPERATIONS, call, client_of, vectors_of
from tests.faults.judge import Case, complaints
from tests.faults.schedule import FAULTS, Schedule, drawn
from tests.faults.server import Wire

_LABELS = ("read", "idempotent", "create, keyed", "dry run", "create", "money")


@define
class Tally:
    """What was played, and what went wrong."""

    schedules: int = 0
    attempts: int = 0
    faults: Counter[tuple[str, str]] = field(factory=Counter)
    operations: Counter[str] = field(factory=Counter)
    repeated: Counter[str] = field(factory=Counter)
    outcomes: Counter[str] = field(factory=Counter)
    broken: list[str] = field(factory=list)

    def add(self, case: Case) -> None:
        """Judge a case, and count it."""
        self.schedules += 1
        self.attempts += len(case.attempts)
        self.operations[case.schedule.operation] += 1
        self.repeated[case.label] += max(len(case.attempts) - 1, 0)
        outcome = getattr(case.error, "outcome", None)
        self.outcomes[outcome.name if outcome else "a value"] += 1
        self.faults.update((attempt.play.fault, case.label) for attempt in case.attempts)
        if found := complaints(case):
            self.broken.append(_story(case, found))

    def table(self) -> str:
        """Attempts per fault class and safety."""
        width = max(map(len, FAULTS))
        lines = ["".join([f"{'fault':{width}}", *(f"{label:>15}" for label in _LABELS)])]
        for fault in FAULTS:
            counts = (self.faults[fault, label] for label in _LABELS)
            lines.append("".join([f"{fault:{width}}", *(f"{count:15,}" for count in counts)]))
        repeats = (self.repeated[label] for label in _LABELS)
        lines.append("".join([f"{'sent again':{width}}", *(f"{count:15,}" for count in repeats)]))
        ended = ", ".join(f"{name} {count:,}" for name, count in sorted(self.outcomes.items()))
        lines.append(
            f"{self.schedules:,} schedules over {len(self.operations)} operations; ended in: {ended}"
        )
        return "\n".join(lines)


def run(seeds: Iterable[int], only: str | None = None) -> Tally:
    """Run the schedules of some seeds."""
    schedules = [drawn(seed, only) for seed in seeds]
    tally = Tally()
    wire = Wire()
    with httpx.Client(transport=wire) as http:
        for schedule in schedules:
            if not schedule.is_async:
                tally.add(_run_sync(schedule, wire, http))
    asyncio.run(_run_all_async([schedule for schedule in schedules if schedule.is_async], wire, tally))
    return tally


def _run_sync(schedule: Schedule, wire: Wire, http: httpx.Client) -> Case:
    operation = OPERATIONS[schedule.operation]
    vector = vectors_of(schedule.operation)[schedule.vector]
    wire.begin(schedule, vector)
    client = _client(schedule, wire, http)
    error: Exception | None = None
    try:
        call(client, operation, vector, keyless=schedule.keyless)
    except Exception as caught:  # noqa: BLE001 - the judge says what it is
        error = caught
    return Case(schedule=schedule, attempts=tuple(wire.attempts), error=error, ended=wire.clock.now)


async def _run_all_async(schedules: Sequence[Schedule], wire: Wire, tally: Tally) -> None:
    async with httpx.AsyncClient(transport=wire) as http:
        for schedule in schedules:
            tally.add(await _run_async(schedule, wire, http))


async def _run_async(schedule: Schedule, wire: Wire, http: httpx.AsyncClient) -> Case:
    operation = OPERATIONS[schedule.operation]
    vector = vectors_of(schedule.operation)[schedule.vector]
    wire.begin(schedule, vector)
    client = _client(schedule, wire, http)
    error: Exception | None = None
    try:
        await call(client, operation, vector, keyless=schedule.keyless)
    except Exception as caught:  # noqa: BLE001 - the judge says what it is
        error = caught
    return Case(schedule=schedule, attempts=tuple(wire.attempts), error=error, ended=wire.clock.now)


def _client(schedule: Schedule, wire: Wire, http: httpx.Client | httpx.AsyncClient) -> object:
    operation = OPERATIONS[schedule.operation]
    client = client_of(
        operation,
        is_async=schedule.is_async,
        http=http,
        new_key=schedule.new_key,
        max_attempts=schedule.max_attempts,
        deadline=schedule.deadline,
        dry_run=schedule.dry_run and operation.dry_run is not None,
    )
    dice = random.Random(schedule.seed)
    return client._on_clock(wire.clock, lambda upper: dice.uniform(0, upper))


def _story(case: Case, found: Sequence[str]) -> str:
    played = "; ".join(
        f"{attempt.play.fault}{' (carried out)' if attempt.play.executes else ''}"
        for attempt in case.attempts
    )
    schedule = case.schedule
    return (
        f"{schedule.operation} ({case.label}, {'async' if schedule.is_async else 'sync'}, "
        f"max_attempts={schedule.max_attempts}, deadline={schedule.deadline}): {'; '.join(found)}\n"
        f"  played: {played or 'nothing'}\n"
        f"  ended in: {case.error!r}\n"
        f"  replay: make faults SEED={schedule.seed} COUNT=1"
    )
