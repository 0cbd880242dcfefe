from __future__ import annotations

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from tallion.call import RequestOptions
from tallion.errors import ServerError, TallionError
from tallion.locks import Flights
from tests.runtime.given import BY_TOKEN, AsyncTiny, Tiny, call
from tests.runtime.token_server import LIFE, ShiftedClock, TokenServer, started

MANY = 200


def at_once(count: int, job: Callable[[], Any]) -> list[Any]:
    """Run a job in so many threads that start together; what each returned or raised."""
    barrier = threading.Barrier(count)

    def run(_: int) -> Any:
        barrier.wait()
        try:
            return job()
        except TallionError as error:
            return error

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))


def until_waiting(count: int) -> None:
    """Return once so many threads wait for another one's token."""
    ends = time.monotonic() + 10
    while sum(map(_is_waiting, sys._current_frames().values())) < count:
        assert time.monotonic() < ends
        time.sleep(0.01)


def _is_waiting(frame: FrameType | None) -> bool:
    """Whether a thread is in `Flights.wait`."""
    while frame is not None:
        if frame.f_code is Flights.wait.__code__:
            return True
        frame = frame.f_back
    return False


def test_200_threads_cold_ask_for_one_token(token_api: TokenServer, token_client: Tiny) -> None:
    """All wait for the one request."""
    assert at_once(MANY, lambda: token_client.send(call(BY_TOKEN))) == [{"fine": True}] * MANY
    assert (token_api.asked, len(token_api.bearers)) == (1, MANY)


def test_200_threads_at_expiry_ask_for_one_token_more(
    token_api: TokenServer, token_client: Tiny, token_clock: ShiftedClock
) -> None:
    """All wait for the one renewal, and use it."""
    token_client.send(call(BY_TOKEN))
    token_clock.shift = LIFE + 1
    at_once(MANY, lambda: token_client.send(call(BY_TOKEN)))
    assert token_api.asked == 2
    assert set(token_api.bearers[1:]) == {"token-2"}


def test_50_threads_in_the_time_of_renewal_ask_for_one_token_more(
    token_api: TokenServer, token_client: Tiny, token_clock: ShiftedClock
) -> None:
    """One renews the token ahead of its expiry; whoever comes meanwhile uses the old one."""
    token_client.send(call(BY_TOKEN))
    token_clock.shift = LIFE - 100
    at_once(50, lambda: token_client.send(call(BY_TOKEN)))
    assert token_api.asked == 2
    assert set(token_api.bearers) <= {"token-1", "token-2"}


def test_200_tasks_cold_and_at_expiry_ask_for_one_token_each(
    token_api: TokenServer, token_clock: ShiftedClock
) -> None:
    """The asynchronous client does the same."""

    async def go() -> None:
        async with AsyncTiny(**token_api.options) as made:
            client = made._on_clock(token_clock)
            for asked in (1, 2):
                await asyncio.gather(*(client.send(call(BY_TOKEN)) for _ in range(MANY)))
                assert token_api.asked == asked
                token_clock.shift += LIFE + 1

    asyncio.run(go())
    assert token_api.bearers == ["token-1"] * MANY + ["token-2"] * MANY


@pytest.mark.slow
def test_16_processes_that_share_a_file_ask_for_one_token(token_api: TokenServer, tmp_path: Path) -> None:
    """The first one gets it; the others wait for that, and read it."""
    token_api.is_free.clear()
    helper = started("send", str(tmp_path / "tokens"), json.dumps(token_api.options), "16")
    assert token_api.was_asked.wait(10)
    threading.Timer(0.5, token_api.is_free.set).start()
    assert helper.communicate(timeout=30)[0] == "{'fine': True}\n" * 16
    assert (token_api.asked, token_api.bearers) == (1, ["token-1"] * 16)


def test_callers_refused_with_one_token_renew_it_once(token_api: TokenServer, token_client: Tiny) -> None:
    """Whoever was refused with the old token resends with the fresh one."""
    token_client.send(call(BY_TOKEN))
    token_api.revoked, token_api.asked = True, 10
    token_api.is_free.clear()
    threading.Timer(0.2, token_api.is_free.set).start()
    replies = at_once(50, lambda: token_client.send(call(BY_TOKEN)))
    assert replies == [{"fine": True}] * 50
    assert token_api.asked == 11


def test_a_refused_token_is_used_by_nobody_else(token_api: TokenServer, token_client: Tiny) -> None:
    """While one caller replaces it, the others wait instead of being refused too."""
    token_client.send(call(BY_TOKEN))
    token_api.revoked, token_api.asked = True, 10
    token_api.is_free.clear()
    token_api.was_asked.clear()
    with ThreadPoolExecutor(11) as pool:
        first = pool.submit(token_client.send, call(BY_TOKEN))
        assert token_api.was_asked.wait(5)
        token_api.revoked = True
        others = [pool.submit(token_client.send, call(BY_TOKEN)) for _ in range(10)]
        until_waiting(10)
        token_api.is_free.set()
        assert [made.result() for made in (first, *others)] == [{"fine": True}] * 11
    assert token_api.bearers == ["token-1"] * 2 + ["token-11"] * 11


def test_a_renewal_ahead_of_expiry_holds_up_nobody_else(
    token_api: TokenServer, token_client: Tiny, token_clock: ShiftedClock
) -> None:
    """Others go on with the old token while a slow endpoint gives out the new one."""
    token_client.send(call(BY_TOKEN))
    token_clock.shift = LIFE - 100
    token_api.is_free.clear()
    token_api.was_asked.clear()
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(token_client.send, call(BY_TOKEN))
        assert token_api.was_asked.wait(5)
        for _ in range(3):
            token_client.send(call(BY_TOKEN))
        assert not slow.done()
        token_api.is_free.set()
        slow.result()
    assert token_api.bearers == ["token-1"] * 4 + ["token-2"]


def test_a_renewal_ahead_of_expiry_holds_up_no_other_task(
    token_api: TokenServer, token_clock: ShiftedClock
) -> None:
    """The asynchronous client does the same."""

    async def go() -> None:
        async with AsyncTiny(**token_api.options) as made:
            client = made._on_clock(token_clock)
            await client.send(call(BY_TOKEN))
            token_clock.shift = LIFE - 100
            token_api.is_free.clear()
            token_api.was_asked.clear()
            slow = asyncio.create_task(client.send(call(BY_TOKEN)))
            await asyncio.to_thread(token_api.was_asked.wait, 5)
            await client.send(call(BY_TOKEN))
            assert not slow.done()
            token_api.is_free.set()
            await slow

    asyncio.run(go())
    assert token_api.bearers == ["token-1"] * 2 + ["token-2"]


def test_all_who_waited_share_one_failure(token_api: TokenServer, token_client: Tiny) -> None:
    """One retry cycle is made for all of them; each gets an error of its own."""
    token_api.status = 503
    token_api.is_free.clear()
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(at_once, 30, lambda: token_client.send(call(BY_TOKEN)))
        until_waiting(29)
        token_api.is_free.set()
        errors = made.result()
    assert {type(error) for error in errors} == {ServerError}
    assert len({id(error) for error in errors}) == 30
    assert token_api.asked == 1
    token_api.status = 200
    assert token_client.send(call(BY_TOKEN)) == {"fine": True}


def test_who_would_try_more_often_is_not_content_with_anothers_failure(
    token_api: TokenServer, token_client: Tiny
) -> None:
    """A caller with more attempts than the one it waited for makes them."""
    token_api.status = 503
    token_api.is_free.clear()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(token_client.send, call(BY_TOKEN))
        assert token_api.was_asked.wait(5)
        second = pool.submit(token_client.send, call(BY_TOKEN), RequestOptions(max_attempts=2))
        until_waiting(1)
        token_api.is_free.set()
        assert isinstance(first.exception(), ServerError)
        assert isinstance(second.exception(), ServerError)
    assert token_api.asked == 3


def test_a_wrong_secret_is_nobody_elses_failure(token_api: TokenServer, token_client: Tiny) -> None:
    """A copy with another secret asks with that one."""
    token_api.status = 401
    token_api.is_free.clear()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(token_client.send, call(BY_TOKEN))
        assert token_api.was_asked.wait(5)
        second = pool.submit(token_client.with_options(client_secret="another").send, call(BY_TOKEN))
        until_waiting(1)
        token_api.is_free.set()
        assert first.exception() is not None
        assert second.exception() is not None
    assert token_api.asked == 2
