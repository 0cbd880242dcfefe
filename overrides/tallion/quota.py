"""The retries that all calls of a client may spend together, so that an outage is not made worse."""

from __future__ import annotations

from tallion.locks import Locks

CAPACITY = 500
"""Tokens at the start, and at most. These four numbers are those of botocore's standard retry mode."""
RETRY_COST = 5
TIMEOUT_COST = 10
"""A retry after a timeout costs more: the server is likely overloaded."""
REWARD = 1
"""What a call gives back that succeeded at once; one that succeeded late gives back its last retry's cost."""


class RetryQuota:
    """A bucket of tokens that retries take and successes refill.

    While nearly all attempts fail, it soon runs dry, and calls are sent once. Shared by all threads and
    tasks of a client and of its copies; a forked child goes on with a bucket of its own.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = capacity
        self._tokens = capacity
        self._locks = Locks()

    @property
    def tokens(self) -> int:
        """What is left."""
        return self._tokens

    def take(self, cost: int) -> bool:
        """Take the tokens of a retry; false if there are too few, and then none is taken."""
        with self._locks.lock("tokens"):
            if cost > self._tokens:
                return False
            self._tokens -= cost
            return True

    def give(self, tokens: int) -> None:
        """Put tokens back, up to the capacity."""
        if self._tokens == self._capacity:
            return  # the usual case, without a lock
        with self._locks.lock("tokens"):
            self._tokens = min(self._capacity, self._tokens + tokens)
