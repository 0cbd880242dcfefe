"""Keeping to the rate limits of an API before it complains."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Protocol, runtime_checkable

from tallion.locks import Locks
from tallion.operation import Operation, RateLimit


@runtime_checkable
class RateLimiter(Protocol):
    """Says when an attempt may be sent. Used by all threads or tasks of a client at once."""

    def acquire(self, operation: Operation) -> float:
        """Take a turn; seconds to wait until it comes."""


class Pacer:
    """Keeps each limit in this process: at most `limit` turns begin within any `per` seconds.

    Args:
        clock: monotonic time in seconds.
        override: one limit for all operations, instead of those of the specs.
    """

    def __init__(self, clock: Callable[[], float], override: RateLimit | None = None) -> None:
        self._clock = clock
        self._override = override
        self._turns: dict[tuple[str, str], deque[float]] = {}
        self._locks = Locks()

    def acquire(self, operation: Operation) -> float:
        limit = self._override or operation.rate_limit
        if limit is None:
            return 0.0
        key = (operation.api.package, limit.group or ("" if self._override else operation.name))
        with self._locks.lock(key):
            turns = self._turns.setdefault(key, deque(maxlen=limit.limit))
            now = self._clock()
            turn = now if len(turns) < limit.limit else max(now, turns[0] + limit.per)
            turns.append(turn)
            return turn - now


def limiter(chosen: RateLimit | RateLimiter | None, clock: Callable[[], float]) -> RateLimiter:
    """The limiter that a client's `rate_limiter` stands for."""
    if chosen is None or isinstance(chosen, RateLimit):
        return Pacer(clock, chosen)
    return chosen
