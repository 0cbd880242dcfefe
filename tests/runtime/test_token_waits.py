"""Waits for a token that end early: by the deadline, Ctrl-C or cancellation."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tallion.call import RequestOptions
from tallion.errors import DeadlineExceededError
from tallion.locks import Flights
from tallion.operation import Outcome
from tallion.token_file import FileTokenStore
from tallion.tokens import key_of
from tests.runtime.given import BY_TOKEN, OPTIONS, AsyncTiny, Bench, Tiny, call, ok
from tests.runtime.token_server import LIFE, ShiftedClock, TokenServer, started


def test_a_slow_renewal_ahead_of_expiry_leaves_the_call_its_time(
    token_api: TokenServer, token_client: Tiny, token_clock: ShiftedClock
) -> None:
    """It is given up after half of the deadline, and the call goes on with the old token."""
    token_client.send(call(BY_TOKEN))
    token_clock.shift = LIFE - 100
    token_api.is_free.clear()
    assert token_client.send(call(BY_TOKEN), RequestOptions(deadline=2.0)) == {"fine": True}


def test_waiting_for_another_caller_counts_against_the_deadline(
    token_api: TokenServer, token_client: Tiny
) -> None:
    """The call ends in time, and nothing of it was sent."""
    token_api.is_free.clear()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(token_client.send, call(BY_TOKEN))
        assert token_api.was_asked.wait(5)
        began = time.monotonic()
        with pytest.raises(DeadlineExceededError) as caught:
            token_client.send(call(BY_TOKEN), RequestOptions(deadline=0.2))
        took = time.monotonic() - began
        token_api.is_free.set()
        first.result()
    assert (caught.value.outcome, caught.value.attempts) == (Outcome.NOT_SENT, 0)
    assert 0.2 <= took < 5  # the first one waits for longer than that


def test_a_task_that_waits_for_another_keeps_its_deadline(token_api: TokenServer) -> None:
    """The asynchronous client does the same."""

    async def go() -> None:
        async with AsyncTiny(**token_api.options) as client:
            token_api.is_free.clear()
            first = asyncio.create_task(client.send(call(BY_TOKEN)))
            await asyncio.to_thread(token_api.was_asked.wait, 5)
            with pytest.raises(DeadlineExceededError):
                await client.send(call(BY_TOKEN), RequestOptions(deadline=0.2))
            token_api.is_free.set()
            await first

    asyncio.run(go())
    assert token_api.bearers == ["token-1"]


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
    token_api: TokenServer, token_client: Tiny, *, waits: bool
) -> None:
    """Ctrl-C ends the wait for the token, or for another caller, at once; the next call works."""
    token_api.is_free.clear()
    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(token_client.send, call(BY_TOKEN)) if waits else None
        assert other is None or token_api.was_asked.wait(5)
        interrupt_after(0.1)
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            token_client.send(call(BY_TOKEN))
        assert time.monotonic() - began < 5
        token_api.is_free.set()
        assert other is None or other.result()
    assert token_client.send(call(BY_TOKEN), RequestOptions(deadline=2.0)) == {"fine": True}


# Between opening a file and `with`, an interrupt leaves it to the garbage collector to close it.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("ctrl_c")
def test_interrupts_at_any_moment_leave_nothing_taken(
    token_api: TokenServer, token_client: Tiny, token_clock: ShiftedClock, tmp_path: Path
) -> None:
    """Neither the claim in this process nor the lock of the file."""
    moments = random.Random(7)
    shared = token_client.with_options(
        token_store=FileTokenStore(tmp_path / "tokens", clock=token_clock.monotonic)
    )
    for _ in range(40):
        token_clock.shift += LIFE + 1
        try:
            timer = interrupt_after(moments.uniform(0.0, 0.006))
            shared.send(call(BY_TOKEN))
            timer.join()
            time.sleep(0.01)
        except KeyboardInterrupt:
            pass
        token_clock.shift += LIFE + 1
        assert shared.send(call(BY_TOKEN), RequestOptions(deadline=2.0)) == {"fine": True}


@pytest.mark.parametrize("is_shared", [False, True])
def test_cancelled_tasks_leave_nothing_taken(
    token_api: TokenServer, tmp_path: Path, *, is_shared: bool
) -> None:
    """Neither the one that asks for the token nor one that waits for it."""
    store = FileTokenStore(tmp_path / "tokens") if is_shared else None

    async def go() -> None:
        async with AsyncTiny(**token_api.options, token_store=store) as client:
            token_api.is_free.clear()
            tasks = [asyncio.create_task(client.send(call(BY_TOKEN))) for _ in range(3)]
            await asyncio.to_thread(token_api.was_asked.wait, 5)
            for task in (tasks[1], tasks[0]):
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            token_api.is_free.set()
            assert await tasks[2] == {"fine": True}
            assert await client.send(call(BY_TOKEN)) == {"fine": True}

    asyncio.run(go())


def token_key(token_api: TokenServer) -> str:
    """The key of the token that `BY_TOKEN` needs."""
    values = {name: OPTIONS[name] for name in ("client_id", "audience")}
    return key_of(token_api.options["token_url"], values)


@pytest.mark.parametrize("kind", [Tiny, AsyncTiny])
def test_waiting_for_another_process_counts_against_the_deadline(
    token_api: TokenServer, tmp_path: Path, kind: Any
) -> None:
    """A lock that another holds is given up in time; once that process is killed, the next call works."""
    other = started("hold", str(tmp_path / "tokens"), token_key(token_api))
    assert other.stdout.readline() == "ready\n"
    client = kind(**token_api.options, token_store=FileTokenStore(tmp_path / "tokens"))
    try:
        with pytest.raises(DeadlineExceededError) as caught:
            done(client.send(call(BY_TOKEN), RequestOptions(deadline=0.3)))
        assert (caught.value.outcome, token_api.asked) == (Outcome.NOT_SENT, 0)
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


class Meanwhile(FileTokenStore):
    """While this process waits for the lock, another one keeps a token."""

    def lock(self, key: str) -> Any:
        self.set(key, "theirs", 3600.0)
        return super().lock(key)


def test_a_token_that_came_while_the_lock_was_waited_for_is_used(bench: Bench, tmp_path: Path) -> None:
    """None is asked for."""
    bench.exchange(bench.client(ok(), token_store=Meanwhile(tmp_path / "tokens")), call(BY_TOKEN))
    assert (bench.server.headers("authorization"), bench.server.sent) == (["Bearer theirs"], 1)
