"""Random schedules of faults: what a server does to each attempt of one call, all of it from a seed."""

from __future__ import annotations

import random
from typing import Final

from attrs import frozen

from tests.faults.given import vectors_of
from tests.faults.safety import SAFETY

NEVER: Final = frozenset(
    {"connect refused", "connect timeout", "pool timeout", "400", "401", "403", "404", "409", "422", "429"}
)
"""Faults before the server's handler runs: nothing can have happened, and the client can tell."""
NO_CONNECTION: Final = frozenset({"connect refused", "connect timeout", "pool timeout"})
PERHAPS: Final = frozenset(
    {"write error", "write timeout", "read timeout", "reset", "no reply", "408", "500", "502", "503", "504"}
    | {"501", "3xx"}
)
"""Faults before or after the handler ran: the client cannot tell which."""
ALWAYS: Final = frozenset({"cut body", "stalled body", "garbled 2xx", "success"})
"""What comes after the handler ran."""
TIMEOUTS: Final = frozenset({"connect timeout", "pool timeout", "write timeout", "read timeout"})
STALLS: Final = TIMEOUTS | {"stalled body"}
"""Faults that last as long as the client waits."""
FAULTS: Final = tuple(sorted(NEVER | PERHAPS | ALWAYS))
_RETRY_AFTER: Final = (None, None, "0", "1", "2.5", "30", "119", "121", "3600", "-1", "NaN", "soon")
_REDIRECTS: Final = (301, 302, 303, 304, 307, 308)


@frozen(kw_only=True)
class Play:
    """What the server does to one attempt."""

    fault: str
    executes: bool
    """Whether its handler runs."""
    latency: float
    """Seconds."""
    retry_after: str | None
    variant: int
    """Which of several forms of the fault."""

    @property
    def status(self) -> int | None:
        """The status that it answers with, if it is an error."""
        if self.fault == "3xx":
            return _REDIRECTS[self.variant % len(_REDIRECTS)]
        return int(self.fault) if self.fault.isdigit() else None


@frozen(kw_only=True)
class Schedule:
    """One call, and what becomes of each of its attempts."""

    seed: int
    operation: str
    """`package.resource.method`."""
    vector: int
    """Which of the operation's vectors gives the arguments."""
    is_async: bool
    max_attempts: int
    deadline: float | None
    dry_run: bool
    """Whether the client is in dry run, where the operation has one."""
    keyless: bool
    """Whether a retry key is left out, or blank where it is required."""
    new_key: bool
    """Whether another key is there after a 401."""
    plays: tuple[Play, ...]
    token_plays: tuple[str, ...]


def drawn(seed: int, only: str | None = None) -> Schedule:
    """The schedule of a seed; neighbouring seeds are of different operations."""
    dice = random.Random(seed)
    operations = sorted(SAFETY)
    operation = only or operations[seed % len(operations)]
    return Schedule(
        seed=seed,
        operation=operation,
        vector=dice.randrange(len(vectors_of(operation))),
        is_async=dice.random() < 0.5,
        max_attempts=dice.choice((1, 2, 3, 3, 3, 5)),
        deadline=dice.choice((None, None, 120.0, 45.0, 5.0)),
        dry_run=dice.random() < 0.1,
        keyless=dice.random() < 0.5,
        new_key=dice.random() < 0.7,
        plays=_plays(dice, 12),
        token_plays=tuple(dice.choices(("granted", "503", "401", "refused"), (30, 2, 1, 1), k=12)),
    )


def _plays(dice: random.Random, count: int) -> tuple[Play, ...]:
    """Faults of which some last, as those of an outage or of a withdrawn key do."""
    plays: list[Play] = []
    for _ in range(count):
        lasts = bool(plays) and dice.random() < 0.3
        fault = plays[-1].fault if lasts else dice.choice((*FAULTS, "success", "success", "success"))
        plays.append(_play(dice, fault))
    return tuple(plays)


def _play(dice: random.Random, fault: str) -> Play:
    return Play(
        fault=fault,
        executes=fault in ALWAYS or (fault in PERHAPS and dice.random() < 0.5),
        latency=dice.choice((0.0, 0.01, 0.2, 1.5)) if fault not in STALLS else 0.0,
        retry_after=dice.choice(_RETRY_AFTER) if fault in ("429", "503", "408") else None,
        variant=dice.randrange(1000),
    )
