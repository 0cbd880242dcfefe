from __future__ import annotations

import pytest

from tallion.errors import DeadlineExceededError
from tallion.operation import Operation, Outcome, RateLimit
from tallion.pacing import Pacer
from tests.runtime.given import Bench, VirtualClock, call, ok, operation, status

TWO = operation(rate_limit=RateLimit(2, per=1.0, group="g"))
TWO_MORE = operation(name="things.other", rate_limit=RateLimit(2, per=1.0, group="g"))


def test_a_group_shares_its_limit() -> None:
    """At most so many turns begin within any window."""
    clock = VirtualClock()
    pacer = Pacer(clock.monotonic)
    waits = [pacer.acquire(of) for of in (TWO, TWO_MORE, TWO, TWO, TWO_MORE)]
    assert waits == [0, 0, 1, 1, 2]
    clock.now += 2.5
    assert [pacer.acquire(TWO), pacer.acquire(TWO)] == [0, 0.5]


def test_operations_without_a_limit_do_not_wait() -> None:
    """And take no turn of others."""
    pacer = Pacer(VirtualClock().monotonic)
    assert [pacer.acquire(operation()) for _ in range(100)] == [0] * 100


def test_every_attempt_is_paced(bench: Bench) -> None:
    """A retry takes a turn like a first attempt."""
    bench.go(call(TWO), status(503), status(503), ok())
    assert bench.clock.waits == [0.5, 1.0]
    bench.clock.waits.clear()
    bench.go(call(TWO), status(503), status(503), ok(), rate_limiter=RateLimit(1, per=10.0), deadline=None)
    assert bench.clock.waits == [0.5, 9.5, 1.0, 9.0]


def test_the_clients_limit_covers_all_operations(bench: Bench) -> None:
    """`RateLimit` stands in for the specs'."""
    client = bench.client(ok(), ok(), rate_limiter=RateLimit(1, per=4.0))
    for of in (operation(), TWO):
        bench.exchange(client, call(of))
    assert bench.clock.waits == [4.0]


def test_a_limiter_of_the_callers_is_asked(bench: Bench) -> None:
    """It is given the operation, and its seconds are waited."""

    class Three:
        def __init__(self) -> None:
            self.asked: list[Operation] = []

        def acquire(self, operation: Operation) -> float:
            self.asked.append(operation)
            return 3.0

    three = Three()
    bench.go(call(TWO), ok(), rate_limiter=three)
    assert (bench.clock.waits, three.asked) == ([3.0], [TWO])


def test_a_turn_beyond_the_deadline_is_not_waited_for(bench: Bench) -> None:
    """The call fails at once, not sent."""
    client = bench.client(ok(), ok(), rate_limiter=RateLimit(1, per=500.0))
    bench.exchange(client, call())
    with pytest.raises(DeadlineExceededError) as caught:
        bench.exchange(client, call())
    assert (caught.value.outcome, bench.clock.waits) == (Outcome.NOT_SENT, [])


def test_a_copy_shares_the_limit(bench: Bench) -> None:
    """`with_options` is no way around it."""
    client = bench.client(ok(), ok(), rate_limiter=RateLimit(1, per=4.0))
    for user in (client, client.with_options(timeout=1.0)):
        bench.exchange(user, call())
    assert bench.clock.waits == [4.0]
