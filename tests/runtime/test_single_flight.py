from __future__ import annotations

import asyncio
import gc
import json
import random
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from tallion.call import RequestOptions
from tallion.errors import DeadlineExceededError, ServerError, TallionError
from tallion.locks import Flights
from tallion.operation import Outcome
from tallion.token_file import FileTokenStore
from tallion.tokens import key_of
from tests.runtime.given import BY_TOKEN, OPTIONS, AsyncTiny, Tiny, call
from tests.runtime.token_server import TokenServer, started, token_server

MANY = 200
LIFE = 3600.0


class ShiftedClock:
    """The real clock, which a test can put forward."""

    def __init__(self) -> None:
        self.shift = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.shift

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@pytest.fixture
def server() -> Iterator[TokenServer]:
    """A token endpoint and an API on loopback."""
    with token_server() as running:
        yield running


@pytest.fixture
def clock() -> ShiftedClock:
    """The clock of the clients."""
    return ShiftedClock()


@pytest.fixture
def client(server: TokenServer, clock: ShiftedClock) -> Iterator[Tiny]:
    """A blocking client of the server."""
    with Tiny(**server.options, max_attempts=1) as made:
        yield made._on_clock(clock, lambda _: 0.0)


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


def test_200_threads_cold_ask_for_one_token(server: TokenServer, client: Tiny) -> None:
    """All wait for the one request."""
    assert at_once(MANY, lambda: client.send(call(BY_TOKEN))) == [{"fine": True}] * MANY
    assert (server.asked, len(server.bearers)) == (1, MANY)


def test_200_threads_at_expiry_ask_for_one_token_more(
    server: TokenServer, client: Tiny, clock: ShiftedClock
) -> None:
    """All wait for the one renewal, and use it."""
    client.send(call(BY_TOKEN))
    clock.shift = LIFE + 1
    at_once(MANY, lambda: client.send(call(BY_TOKEN)))
    assert server.asked == 2
    assert set(server.bearers[1:]) == {"token-2"}


def test_50_threads_in_the_time_of_renewal_ask_for_one_token_more(
    server: TokenServer, client: Tiny, clock: ShiftedClock
) -> None:
    """One renews the token ahead of its expiry; whoever comes meanwhile uses the old one."""
    client.send(call(BY_TOKEN))
    clock.shift = LIFE - 100
    at_once(50, lambda: client.send(call(BY_TOKEN)))
    assert server.asked == 2
    assert set(server.bearers) <= {"token-1", "token-2"}


def test_200_tasks_cold_and_at_expiry_ask_for_one_token_each(
    server: TokenServer, clock: ShiftedClock
) -> None:
    """The asynchronous client does the same."""

    async def go() -> None:
        async with AsyncTiny(**server.options) as made:
            client = made._on_clock(clock)
            for asked in (1, 2):
                await asyncio.gather(*(client.send(call(BY_TOKEN)) for _ in range(MANY)))
                assert server.asked == asked
                clock.shift += LIFE + 1

    asyncio.run(go())
    assert server.bearers == ["token-1"] * MANY + ["token-2"] * MANY


@pytest.mark.slow
def test_16_processes_that_share_a_file_ask_for_one_token(server: TokenServer, tmp_path: Path) -> None:
    """The first one gets it, the others read it."""
    helper = started("send", str(tmp_path / "tokens"), json.dumps(server.options), "16")
    assert helper.communicate(timeout=30)[0] == "{'fine': True}\n" * 16
    assert (server.asked, server.bearers) == (1, ["token-1"] * 16)


def test_callers_refused_with_one_token_renew_it_once(server: TokenServer, client: Tiny) -> None:
    """Whoever was refused with the old token resends with the fresh one."""
    client.send(call(BY_TOKEN))
    server.revoked, server.asked = True, 10
    server.is_free.clear()
    threading.Timer(0.2, server.is_free.set).start()
    replies = at_once(50, lambda: client.send(call(BY_TOKEN)))
    assert replies == [{"fine": True}] * 50
    assert server.asked == 11


def test_a_refused_token_is_used_by_nobody_else(server: TokenServer, client: Tiny) -> None:
    """While one caller replaces it, the others wait instead of being refused too."""
    client.send(call(BY_TOKEN))
    server.revoked, server.asked = True, 10
    server.is_free.clear()
    server.was_asked.clear()
    with ThreadPoolExecutor(11) as pool:
        first = pool.submit(client.send, call(BY_TOKEN))
        assert server.was_asked.wait(5)
        server.revoked = True
        others = [pool.submit(client.send, call(BY_TOKEN)) for _ in range(10)]
        until_waiting(10)
        server.is_free.set()
        assert [made.result() for made in (first, *others)] == [{"fine": True}] * 11
    assert server.bearers == ["token-1"] * 2 + ["token-11"] * 11


def test_a_renewal_ahead_of_expiry_holds_up_nobody_else(
    server: TokenServer, client: Tiny, clock: ShiftedClock
) -> None:
    """Others go on with the old token while a slow endpoint gives out the new one."""
    client.send(call(BY_TOKEN))
    clock.shift = LIFE - 100
    server.is_free.clear()
    server.was_asked.clear()
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(client.send, call(BY_TOKEN))
        assert server.was_asked.wait(5)
        for _ in range(3):
            client.send(call(BY_TOKEN))
        assert not slow.done()
        server.is_free.set()
        slow.result()
    assert server.bearers == ["token-1"] * 4 + ["token-2"]


def test_a_renewal_ahead_of_expiry_holds_up_no_other_task(server: TokenServer, clock: ShiftedClock) -> None:
    """The asynchronous client does the same."""

    async def go() -> None:
        async with AsyncTiny(**server.options) as made:
            client = made._on_clock(clock)
            await client.send(call(BY_TOKEN))
            clock.shift = LIFE - 100
            server.is_free.clear()
            server.was_asked.clear()
            slow = asyncio.create_task(client.send(call(BY_TOKEN)))
            await asyncio.to_thread(server.was_asked.wait, 5)
            await client.send(call(BY_TOKEN))
            assert not slow.done()
            server.is_free.set()
            await slow

    asyncio.run(go())
    assert server.bearers == ["token-1"] * 2 + ["token-2"]


def test_a_slow_renewal_ahead_of_expiry_leaves_the_call_its_time(
    server: TokenServer, client: Tiny, clock: ShiftedClock
) -> None:
    """It is given up after half of the deadline, and the call goes on with the old token."""
    client.send(call(BY_TOKEN))
    clock.shift = LIFE - 100
    server.is_free.clear()
    assert client.send(call(BY_TOKEN), RequestOptions(deadline=2.0)) == {"fine": True}


def test_waiting_for_another_caller_counts_against_the_deadline(server: TokenServer, client: Tiny) -> None:
    """The call ends in time, and nothing of it was sent."""
    server.is_free.clear()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(client.send, call(BY_TOKEN))
        assert server.was_asked.wait(5)
        began = time.monotonic()
        with pytest.raises(DeadlineExceededError) as caught:
            client.send(call(BY_TOKEN), RequestOptions(deadline=0.2))
        took = time.monotonic() - began
        server.is_free.set()
        first.result()
    assert (caught.value.outcome, caught.value.attempts) == (Outcome.NOT_SENT, 0)
    assert 0.2 <= took < 5  # the first one waits for longer than that


def test_a_task_that_waits_for_another_keeps_its_deadline(server: TokenServer) -> None:
    """The asynchronous client does the same."""

    async def go() -> None:
        async with AsyncTiny(**server.options) as client:
            server.is_free.clear()
            first = asyncio.create_task(client.send(call(BY_TOKEN)))
            await asyncio.to_thread(server.was_asked.wait, 5)
            with pytest.raises(DeadlineExceededError):
                await client.send(call(BY_TOKEN), RequestOptions(deadline=0.2))
            server.is_free.set()
            await first

    asyncio.run(go())
    assert server.bearers == ["token-1"]


def test_all_who_waited_share_one_failure(server: TokenServer, client: Tiny) -> None:
    """One retry cycle is made for all of them; each gets an error of its own."""
    server.status = 503
    server.is_free.clear()
    with ThreadPoolExecutor(1) as pool:
        made = pool.submit(at_once, 30, lambda: client.send(call(BY_TOKEN)))
        until_waiting(29)
        server.is_free.set()
        errors = made.result()
    assert {type(error) for error in errors} == {ServerError}
    assert len({id(error) for error in errors}) == 30
    assert server.asked == 1
    server.status = 200
    assert client.send(call(BY_TOKEN)) == {"fine": True}


def test_who_would_try_more_often_is_not_content_with_anothers_failure(
    server: TokenServer, client: Tiny
) -> None:
    """A caller with more attempts than the one it waited for makes them."""
    server.status = 503
    server.is_free.clear()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(client.send, call(BY_TOKEN))
        assert server.was_asked.wait(5)
        second = pool.submit(client.send, call(BY_TOKEN), RequestOptions(max_attempts=2))
        until_waiting(1)
        server.is_free.set()
        assert isinstance(first.exception(), ServerError)
        assert isinstance(second.exception(), ServerError)
    assert server.asked == 3


def test_a_wrong_secret_is_nobody_elses_failure(server: TokenServer, client: Tiny) -> None:
    """A copy with another secret asks with that one."""
    server.status = 401
    server.is_free.clear()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(client.send, call(BY_TOKEN))
        assert server.was_asked.wait(5)
        second = pool.submit(client.with_options(client_secret="another").send, call(BY_TOKEN))
        until_waiting(1)
        server.is_free.set()
        assert first.exception() is not None
        assert second.exception() is not None
    assert server.asked == 2


def test_a_flight_ends_with_a_stack_that_was_never_unwound() -> None:
    """As an interrupt can leave one: when it is freed."""
    flights, stack = Flights(), ExitStack()
    assert flights.claim("key", stack)
    assert not flights.claim("key", ExitStack())
    del stack
    gc.collect()
    assert flights.claim("key", ExitStack())


def interrupt_after(seconds: float) -> threading.Timer:
    """Ctrl-C in a while."""
    main = threading.main_thread().ident or 0
    timer = threading.Timer(seconds, lambda: signal.pthread_kill(main, signal.SIGINT))
    timer.start()
    return timer


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Let Ctrl-C raise KeyboardInterrupt, as it does outside of pytest."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.parametrize("waits", [False, True])
def test_an_interrupted_caller_leaves_nothing_taken(
    server: TokenServer, client: Tiny, *, waits: bool
) -> None:
    """Ctrl-C ends the wait for the token, or for another caller, at once; the next call works."""
    server.is_free.clear()
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(client.send, call(BY_TOKEN)) if waits else None
        assert other is None or server.was_asked.wait(5)
        interrupt_after(0.1)
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            client.send(call(BY_TOKEN))
        assert time.monotonic() - began < 5
        server.is_free.set()
        assert other is None or other.result()
    assert client.send(call(BY_TOKEN), RequestOptions(deadline=2.0)) == {"fine": True}


# Between opening a file and `with`, an interrupt leaves it to the garbage collector to close it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("ctrl_c")
def test_interrupts_at_any_moment_leave_nothing_taken(
    server: TokenServer, client: Tiny, clock: ShiftedClock, tmp_path: Path
) -> None:
    """Neither the claim in this process nor the lock of the file."""
    moments = random.Random(7)
    shared = client.with_options(token_store=FileTokenStore(tmp_path / "tokens", clock=clock.monotonic))
    for _ in range(40):
        clock.shift += LIFE + 1
        try:
            timer = interrupt_after(moments.uniform(0.0, 0.006))
            shared.send(call(BY_TOKEN))
            timer.join()
            time.sleep(0.01)
        except KeyboardInterrupt:
            pass
        clock.shift += LIFE + 1
        assert shared.send(call(BY_TOKEN), RequestOptions(deadline=2.0)) == {"fine": True}


@pytest.mark.parametrize("is_shared", [False, True])
def test_cancelled_tasks_leave_nothing_taken(server: TokenServer, tmp_path: Path, *, is_shared: bool) -> None:
    """Neither the one that asks for the token nor one that waits for it."""
    store = FileTokenStore(tmp_path / "tokens") if is_shared else None

    async def go() -> None:
        async with AsyncTiny(**server.options, token_store=store) as client:
            server.is_free.clear()
            tasks = [asyncio.create_task(client.send(call(BY_TOKEN))) for _ in range(3)]
            await asyncio.to_thread(server.was_asked.wait, 5)
            for task in (tasks[1], tasks[0]):
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            server.is_free.set()
            assert await tasks[2] == {"fine": True}
            assert await client.send(call(BY_TOKEN)) == {"fine": True}

    asyncio.run(go())


def token_key(server: TokenServer) -> str:
    """The key of the token that `BY_TOKEN` needs."""
    values = {name: OPTIONS[name] for name in ("client_id", "audience")}
    return key_of(server.options["token_url"], values)


@pytest.mark.parametrize("kind", [Tiny, AsyncTiny])
def test_waiting_for_another_process_counts_against_the_deadline(
    server: TokenServer, tmp_path: Path, kind: Any
) -> None:
    """A lock that another holds is given up in time; once that process is killed, the next call works."""
    other = started("hold", str(tmp_path / "tokens"), token_key(server))
    assert other.stdout.readline() == "ready\n"
    client = kind(**server.options, token_store=FileTokenStore(tmp_path / "tokens"))
    try:
        with pytest.raises(DeadlineExceededError) as caught:
            done(client.send(call(BY_TOKEN), RequestOptions(deadline=0.3)))
        assert (caught.value.outcome, server.asked) == (Outcome.NOT_SENT, 0)
    finally:
        other.kill()
        other.communicate()
    assert done(client.send(call(BY_TOKEN), RequestOptions(deadline=3.0))) == {"fine": True}
    done(client.close() if kind is Tiny else client.aclose())


def done(result: Any) -> Any:
    """What a call gave, of whichever client."""

    async def awaited() -> Any:
        return await result

    return asyncio.run(awaited()) if hasattr(result, "__await__") else result
