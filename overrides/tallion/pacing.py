"""Keeping to the rate limits of an API before it complains."""

from __future__ import annotations

import math
from bisect import bisect_right, insort
from collections import deque
from collections.abc import Callable, Hashable
from typing import Protocol, Self, runtime_checkable

from tallion.errors import ConfigurationError
from tallion.locks import Locks
from tallion.operation import Operation, RateLimit

_LONGEST_MARGIN = 0.05
_MARGIN = 0.05


@runtime_checkable
class RateLimiter(Protocol):
    """Says when an attempt may be sent. Used by all threads or tasks of a client at once."""

    def acquire(self, operation: Operation) -> float:
        """Take a turn; seconds to wait until it comes."""


class Turn(float):
    """Seconds to wait until a turn comes, which can be given back if it will not be used."""

    _undo: Callable[[], None] | None

    @classmethod
    def taken(cls, seconds: float, undo: Callable[[], None]) -> Self:
        """A turn, and what undoes it."""
        turn = cls(seconds)
        turn._undo = undo
        return turn

    def give_back(self) -> None:
        """Let another have it, once: nothing was sent in this turn, and nothing will be."""
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()


class Pacer:
    """Keeps each limit in this process: at most `limit` attempts begin within any `per` seconds.

    Turns are given out in order, so nobody is overtaken for ever. The window is kept a little longer than
    `per` (by 5 %, at most 50 ms), because requests do not all take equally long to reach the server.

    Args:
        clock: monotonic time in seconds.
        override: one limit for all operations, instead of those of the specs.
    """

    def __init__(self, clock: Callable[[], float], override: RateLimit | None = None) -> None:
        self._clock = clock
        self._override = override
        self._turns: dict[Hashable, list[float]] = {}
        self._returned: deque[tuple[Hashable, float]] = deque()
        self._locks = Locks()

    def acquire(self, operation: Operation) -> float:
        limit = self._override or operation.rate_limit
        if limit is None:
            return 0.0
        key = (operation.api.package, limit.group or ("" if self._override else operation.name))
        window = limit.per + min(_MARGIN * limit.per, _LONGEST_MARGIN)
        with self._locks.lock("turns"):
            self._take_back()
            now = self._clock()
            turns = self._turns.setdefault(key, [])
            del turns[: bisect_right(turns, now - window)]
            moment = now if len(turns) < limit.limit else max(now, turns[-limit.limit] + window)
            insort(turns, moment)
        return Turn.taken(moment - now, lambda: self._returned.append((key, moment)))

    def _take_back(self) -> None:
        """Remove what was given back; not at once, since that can be in a finalizer, which must not lock."""
        for _ in range(len(self._returned)):
            key, moment = self._returned.popleft()
            turns = self._turns[key]
            if moment in turns:
                turns.remove(moment)


def limiter(chosen: RateLimit | RateLimiter | None, clock: Callable[[], float]) -> RateLimiter:
    """The limiter that a client's `rate_limiter` stands for.

    Raises:
        ConfigurationError: it is a limit that nothing can keep to.
    """
    if chosen is None or isinstance(chosen, RateLimit):
        if chosen is not None and not (chosen.limit >= 1 and 0 < chosen.per < math.inf):
            raise ConfigurationError(
                "RateLimit must be of at least 1 call within a positive number of seconds."
            )
        return Pacer(clock, chosen)
    return chosen
