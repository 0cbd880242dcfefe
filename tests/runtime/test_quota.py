from __future__ import annotations

import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

import httpx
import pytest

from tallion.errors import ServerError, TallionError
from tallion.quota import RetryQuota
from tests.runtime.given import MONEY, READ, Bench, Reply, Tiny, VirtualClock, call, cut, ok, status


def left(client: Any) -> int:
    """Tokens in the quota of a client."""
    tokens: int = client._quota.tokens
    return tokens


@pytest.mark.parametrize(
    ("first", "cost"),
    [
        (status(503), 5),
        (status(429), 5),
        (httpx.ConnectError("c"), 5),
        (httpx.ReadError("r"), 5),
        (cut(), 5),
        (httpx.ReadTimeout("r"), 10),
        (httpx.WriteTimeout("w"), 10),
        (cut(httpx.ReadTimeout("s")), 10),
    ],
)
def test_a_retry_costs_five_tokens_and_ten_after_a_timeout(bench: Bench, first: Reply, cost: int) -> None:
    """They are gone if the retry fails too."""
    client = bench.client(first, status(400))
    with suppress(TallionError):
        bench.exchange(client, call(READ))
    assert (bench.server.sent, left(client)) == (2, 500 - cost)


def test_a_success_after_retries_gives_back_what_the_last_one_cost(bench: Bench) -> None:
    """Not what those before it cost."""
    client = bench.client(httpx.ReadTimeout("r"), status(503), ok())
    bench.exchange(client, call(READ))
    assert left(client) == 500 - 10 - 5 + 5


def test_a_success_without_retry_gives_one_token(bench: Bench) -> None:
    """Up to 500, and not more."""
    client = bench.client(status(503), status(400), *[ok()] * 7)
    with suppress(TallionError):
        bench.exchange(client, call(READ))
    seen = []
    for _ in range(7):
        bench.exchange(client, call(READ))
        seen.append(left(client))
    assert seen == [496, 497, 498, 499, 500, 500, 500]


def test_without_tokens_nothing_is_sent_again(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """The failure is raised at once, with its own error and a line in the log."""
    client = bench.client(status(503), ok())
    assert client._quota.take(496)
    with pytest.raises(ServerError) as caught:
        bench.exchange(client, call(READ))
    assert (bench.server.sent, caught.value.attempts, bench.clock.waits, left(client)) == (1, 1, [], 4)
    assert "too many retries have failed lately" in caplog.text


def test_the_resend_after_a_401_is_free(bench: Bench) -> None:
    """It is no retry: the call was refused."""
    keys = iter(("old", "new"))
    client = bench.client(status(401), ok(), api_key=lambda: next(keys))
    assert client._quota.take(500)
    assert bench.exchange(client, call(MONEY)).attempts == 2


def test_a_call_that_may_not_be_repeated_takes_no_token(bench: Bench) -> None:
    """Neither does one whose attempts are used up, nor one whose wait the deadline forbids."""
    client = bench.client(status(503), status(503), status(503, retry_after="60"))
    for what, changes in (
        (call(MONEY), {}),
        (call(READ), {"max_attempts": 1}),
        (call(READ), {"deadline": 9.0}),
    ):
        with suppress(ServerError):
            bench.exchange(client.with_options(**changes), what)
    assert left(client) == 500


def test_copies_share_the_quota(bench: Bench) -> None:
    """`with_options` is no way around it."""
    client = bench.client(status(503), status(400))
    copy = client.with_options(timeout=1.0)
    with suppress(TallionError):
        bench.exchange(copy, call(READ))
    assert left(client) == left(copy) == 495


def storm(client: Tiny, threads: int, calls: int) -> None:
    """Calls from many threads at once, whose errors nobody looks at."""
    start = threading.Barrier(threads)

    def work(_: int) -> None:
        start.wait()
        for _ in range(calls):
            with suppress(TallionError):
                client.exchange(call(READ))

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, range(threads)))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "retries"), [(lambda _: httpx.Response(503), 100), (httpx.ReadTimeout("r"), 50)]
)
def test_in_an_outage_retries_stay_under_a_tenth_of_the_traffic(
    capsys: pytest.CaptureFixture[str], fault: Any, retries: int
) -> None:
    """100 threads make 100 calls each on one client, and no call succeeds."""
    sent: list[None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(None)
        if isinstance(fault, Exception):
            raise fault
        return httpx.Response(503)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        storm(Tiny(http_client=http)._on_clock(VirtualClock(), lambda upper: upper), threads=100, calls=100)
    again = len(sent) - 10_000
    with capsys.disabled():
        sys.stdout.write(f"\n{again:,} retries in {len(sent):,} requests: {again / len(sent):.2%}\n")
    assert again == retries
    assert again < 0.1 * len(sent)


def test_retries_come_back_when_the_server_does() -> None:
    """Successes refill the quota that an outage emptied."""
    down = True

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503) if down else ok()

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = Tiny(http_client=http)._on_clock(VirtualClock(), lambda upper: upper)
        storm(client, threads=1, calls=200)
        assert left(client) == 0
        down = False
        storm(client, threads=1, calls=20)
        assert left(client) == 20


def test_no_more_is_given_back_than_there_was() -> None:
    """The bucket holds its capacity at most."""
    quota = RetryQuota()
    assert quota.take(3)
    quota.give(10)
    assert quota.tokens == 500


def test_no_token_is_lost_or_made_between_threads() -> None:
    """What is taken and given by many threads adds up."""
    quota = RetryQuota(capacity=1000)
    taken: list[int] = []

    def work(_: int) -> None:
        for _ in range(500):
            if quota.take(7):
                taken.append(7)
                quota.give(3)

    with ThreadPoolExecutor(16) as pool:
        list(pool.map(work, range(16)))
    assert quota.tokens == 1000 - sum(taken) + 3 * len(taken)
    assert 0 <= quota.tokens < 7


def test_a_child_that_is_forked_while_the_lock_is_held_is_not_stuck() -> None:
    """It goes on with a bucket of its own."""
    quota = RetryQuota()
    with quota._locks.lock("tokens"):
        child = os.fork()
        if child == 0:
            quota.take(5)
            os._exit(0 if quota.tokens == 495 else 1)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert quota.tokens == 500
