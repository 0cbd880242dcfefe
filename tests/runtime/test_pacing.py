from __future__ import annotations

import os
import random
import threading
import time
from bisect import bisect_left
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from heapq import heappop, heappush
from typing import Any

import httpx
import pytest

from tallion.call import RequestOptions
from tallion.errors import ConfigurationError, DeadlineExceededError
from tallion.operation import Operation, Outcome, RateLimit
from tallion.pacing import Pacer, Turn
from tests.runtime.given import Bench, Tiny, VirtualClock, call, ok, operation, status

TWO = operation(rate_limit=RateLimit(2, per=1.0, group="g"))
TWO_MORE = operation(name="things.other", rate_limit=RateLimit(2, per=1.0, group="g"))
APART = operation(name="things.apart", rate_limit=RateLimit(2, per=1.0, group="h"))
SIXTY = operation(rate_limit=RateLimit(60, per=1.0, group="segment"))


def crowded(moments: Sequence[float], window: float) -> int:
    """The most moments within any window of this length."""
    ordered = sorted(moments)
    return max(bisect_left(ordered, start + window) - index for index, start in enumerate(ordered))


class SharedClock(VirtualClock):
    """A virtual clock that moves on when all of so many threads wait on it."""

    def __init__(self, threads: int) -> None:
        super().__init__()
        self._awake = threads
        self._due: list[float] = []
        self._moved = threading.Condition()

    def sleep(self, seconds: float) -> None:
        with self._moved:
            due = self.now + seconds
            heappush(self._due, due)
            self._rest()
            self._moved.wait_for(lambda: self.now >= due)

    def leave(self) -> None:
        """One thread fewer to wait for."""
        with self._moved:
            self._rest()

    def _rest(self) -> None:
        self._awake -= 1
        if self._awake == 0 and self._due:
            self.now = self._due[0]
            while self._due and self._due[0] <= self.now:
                heappop(self._due)
                self._awake += 1
            self._moved.notify_all()


def test_a_group_shares_its_limit() -> None:
    """At most so many turns begin within any window, which is kept 5 % longer."""
    clock = VirtualClock()
    pacer = Pacer(clock.monotonic)
    waits = [pacer.acquire(of) for of in (TWO, TWO_MORE, TWO, TWO, TWO_MORE)]
    assert waits == pytest.approx([0, 0, 1.05, 1.05, 2.1])
    clock.now += 2.5
    assert [pacer.acquire(TWO), pacer.acquire(TWO)] == pytest.approx([0, 0.65])


def test_groups_do_not_wait_for_one_another() -> None:
    """A full group leaves the turns of another as they are."""
    pacer = Pacer(VirtualClock().monotonic)
    assert [pacer.acquire(of) for of in (TWO, TWO, APART, APART)] == [0, 0, 0, 0]


def test_operations_without_a_limit_do_not_wait() -> None:
    """And take no turn of others."""
    pacer = Pacer(VirtualClock().monotonic)
    assert [pacer.acquire(operation()) for _ in range(100)] == [0] * 100


def test_no_window_holds_more_than_the_limit_whatever_the_pattern() -> None:
    """Bursts, gaps and turns given back, at random; the seed is in the message."""
    for seed in range(200):
        dice, clock = random.Random(seed), VirtualClock()
        limit = RateLimit(dice.randint(1, 8), per=dice.choice((0.1, 1.0, 7.0)))
        pacer, used = Pacer(clock.monotonic, limit), []
        for _ in range(150):
            clock.now += dice.choice((0, 0, 0, dice.random() * limit.per))
            turn = pacer.acquire(SIXTY)
            assert isinstance(turn, Turn)
            if dice.random() < 0.3:
                turn.give_back()
            else:
                used.append(clock.now + turn)
        assert crowded(used, limit.per) <= limit.limit, f"seed {seed}"


def test_a_turn_that_is_given_back_goes_to_the_next() -> None:
    """And can be given back only once, though another has the same moment."""
    pacer = Pacer(VirtualClock().monotonic, RateLimit(2, per=10.0))
    turns = [pacer.acquire(TWO) for _ in range(4)]
    assert isinstance(turns[2], Turn)
    turns[2].give_back()
    turns[2].give_back()
    turns += [pacer.acquire(TWO) for _ in range(2)]
    assert turns == pytest.approx([0, 0, 10.05, 10.05, 10.05, 20.1])


def test_a_turn_before_one_that_is_given_out_already_can_be_taken() -> None:
    """Where earlier ones were given back; the limit counts both."""
    clock = VirtualClock()
    pacer = Pacer(clock.monotonic, RateLimit(2, per=10.0))
    first, second, third = (pacer.acquire(TWO) for _ in range(3))
    assert isinstance(first, Turn)
    assert isinstance(second, Turn)
    first.give_back()
    second.give_back()
    clock.now += 1
    assert (third, pacer.acquire(TWO), pacer.acquire(TWO)) == pytest.approx((10.05, 0, 10.05))


def test_every_attempt_is_paced(bench: Bench) -> None:
    """A retry takes a turn like a first attempt."""
    bench.go(call(TWO), status(503), status(503), ok())
    assert bench.clock.waits == [0.5, 1.0]
    bench.clock.waits.clear()
    bench.go(call(TWO), status(503), status(503), ok(), rate_limiter=RateLimit(1, per=10.0), deadline=None)
    assert bench.clock.waits == pytest.approx([0.5, 9.55, 1.0, 9.05])


def test_the_resend_after_a_401_is_paced(bench: Bench) -> None:
    """It is one more request for the server to count."""
    keys = iter(("old", "new"))
    bench.go(call(), status(401), ok(), rate_limiter=RateLimit(1, per=4.0), api_key=lambda: next(keys))
    assert bench.clock.waits == pytest.approx([4.05])


def test_the_clients_limit_covers_all_operations(bench: Bench) -> None:
    """`RateLimit` stands in for the specs'."""
    client = bench.client(ok(), ok(), rate_limiter=RateLimit(1, per=4.0))
    for of in (operation(), TWO):
        bench.exchange(client, call(of))
    assert bench.clock.waits == pytest.approx([4.05])


@pytest.mark.parametrize(
    "limit", [RateLimit(0), RateLimit(-1), RateLimit(1, per=0.0), RateLimit(1, per=float("nan"))]
)
def test_a_limit_that_nothing_can_keep_to_is_refused(limit: RateLimit) -> None:
    """When the client is made."""
    with pytest.raises(ConfigurationError, match="RateLimit"):
        Tiny(rate_limiter=limit)


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


def test_calls_that_fail_at_once_do_not_keep_others_waiting(bench: Bench) -> None:
    """They give their turns back: else a caller that tries again and again would block all for ever."""
    client = bench.client(ok(), ok(), rate_limiter=RateLimit(1, per=60.0))
    bench.exchange(client, call())
    for _ in range(50):
        with pytest.raises(DeadlineExceededError):
            bench.exchange(client, call(), RequestOptions(deadline=5.0))
    bench.exchange(client, call())
    assert bench.clock.waits == pytest.approx([60.05])


def test_waiting_for_a_turn_counts_against_the_deadline(bench: Bench) -> None:
    """What is left for the attempt is what the wait left."""
    client = bench.client(ok(), ok(), rate_limiter=RateLimit(1, per=4.0), deadline=10.0)
    for _ in range(2):
        bench.exchange(client, call())
    timeouts = [request.extensions["timeout"]["read"] for request in bench.server.requests]
    assert timeouts == pytest.approx([10, 5.95])


def test_a_copy_shares_the_limit(bench: Bench) -> None:
    """`with_options` is no way around it; a copy with a limit of its own keeps to that."""
    client = bench.client(ok(), ok(), ok(), rate_limiter=RateLimit(1, per=4.0))
    for user in (client, client.with_options(timeout=1.0), client.with_options(rate_limiter=RateLimit(9))):
        bench.exchange(user, call())
    assert bench.clock.waits == pytest.approx([4.05])


def test_a_thousand_calls_from_fifty_threads_keep_to_the_limit() -> None:
    """No window of one second holds more than 60, and no turn is wasted."""
    clock, sent = SharedClock(threads=50), []

    def work(_: int) -> None:
        for _ in range(20):
            client.exchange(call(SIXTY))
        clock.leave()

    def answer(_: httpx.Request) -> httpx.Response:
        sent.append(clock.now)
        return ok()

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = Tiny(http_client=http, deadline=None)._on_clock(clock, lambda upper: upper)
        with ThreadPoolExecutor(50) as pool:
            list(pool.map(work, range(50)))
    assert len(sent) == 1000
    assert crowded(sent, 1.0) == 60
    assert max(sent) - min(sent) == pytest.approx(16 * 1.05)


@pytest.mark.slow
def test_the_limit_is_kept_in_real_time() -> None:
    """200 calls from 20 threads; what the machine delays a thread beyond 50 ms is allowed for."""
    sent: list[float] = []
    late: list[float] = []

    class Punctual(Pacer):
        def acquire(self, operation: Operation) -> float:
            turn = super().acquire(operation)
            due.moment = time.monotonic() + turn
            return turn

    due = threading.local()

    def answer(_: httpx.Request) -> httpx.Response:
        sent.append(time.monotonic())
        late.append(sent[-1] - due.moment)
        return ok()

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client: Any = Tiny(http_client=http, rate_limiter=Punctual(time.monotonic))
        with ThreadPoolExecutor(20) as pool:
            list(pool.map(lambda _: client.exchange(call(SIXTY)), range(200)))
    allowance = max(0.0, max(late) - 0.05)
    assert crowded(sent, 1.0 - allowance) <= 60
    assert max(sent) - min(sent) > 3.1


def test_a_child_that_is_forked_while_the_lock_is_held_is_not_stuck() -> None:
    """Each process keeps the limit for itself."""
    pacer = Pacer(VirtualClock().monotonic)
    assert [pacer.acquire(TWO), pacer.acquire(TWO)] == [0, 0]
    with pacer._locks.lock("turns"):
        child = os.fork()
        if child == 0:
            os._exit(0 if pacer.acquire(TWO) > 1 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
