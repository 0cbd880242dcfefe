"""Calls that Ctrl-C or cancellation ends."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

import pytest

from tallion.exchange import Exchange, current
from tests.runtime.given import MONEY, READ, AsyncTiny, Tiny, call
from tests.runtime.servers import OK, Peer, Serve, settled, sockets


@contextmanager
def interrupted(after: float) -> Iterator[None]:
    """Ctrl-C comes after so many seconds."""

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, after)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


# After an interrupt, connections are left to the garbage collector, which closes them, and says so.
INTERRUPTED = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


class SilentAtFirst:
    """Leaves the first connection without an answer, and notes when the client hangs up."""

    def __init__(self) -> None:
        self.hung_up = threading.Event()

    def __call__(self, peer: Peer) -> None:
        if peer.server.connections == 1:
            peer.request()
            peer.request()
            self.hung_up.set()
        while peer.request():
            peer.send(OK)


@INTERRUPTED
def test_ctrl_c_ends_a_call_at_once_and_leaves_nothing_open(serve: Serve) -> None:
    """While it waits for the reply; the client is as good as before."""
    silent = SilentAtFirst()
    server = serve(handler=silent)
    with Tiny(base_url=server.url) as client:
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt), interrupted(0.2):
            client.send(call(MONEY))
        assert time.monotonic() - began < 5  # and not as long as its timeout
        assert silent.hung_up.wait(5)
        assert client.send(call(READ)) == {}
    gc.collect()


@INTERRUPTED
def test_ctrl_c_at_any_moment_leaves_the_client_usable(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three hundred times, at random; then more calls than connections may be open."""
    # An interrupt within a finaliser is reported, and the report would keep what was being finalised.
    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)
    server = serve()
    before = sockets()
    moments = random.Random(7)
    with Tiny(base_url=server.url, max_attempts=1) as client:
        client.send(call(READ))
        for _ in range(300):
            with suppress(KeyboardInterrupt), interrupted(moments.uniform(0.0002, 0.004)):
                end = time.monotonic() + 0.02  # an interrupt within a finaliser is lost
                while time.monotonic() < end:
                    client.send(call(READ))
        assert [client.send(call(READ)) for _ in range(120)] == [{}] * 120
    gc.collect()
    assert settled(before) == before


def test_ctrl_c_as_an_exchange_ends_leaves_none_under_way(serve: Serve) -> None:
    """What the thread sends afterwards is not taken for a part of it."""

    def interrupt(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code is Exchange.__exit__.__code__:
            sys.setprofile(None)
            raise KeyboardInterrupt

    with Tiny(base_url=serve().url) as client:
        sys.setprofile(interrupt)
        try:
            with pytest.raises(KeyboardInterrupt):
                client.send(call(READ))
        finally:
            sys.setprofile(None)
        assert current() is None


def test_cancelling_a_task_ends_its_call_at_once(serve: Serve) -> None:
    """While it waits for the reply; its connection is closed and the next call works."""
    silent = SilentAtFirst()
    server = serve(handler=silent)

    async def main() -> None:
        async with AsyncTiny(base_url=server.url) as client:
            task = asyncio.create_task(client.send(call(MONEY)))
            await asyncio.sleep(0.2)
            began = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert time.monotonic() - began < 5
            assert silent.hung_up.wait(5)
            assert await client.send(call(READ)) == {}

    asyncio.run(main())


def test_cancelling_tasks_at_any_moment_leaves_the_client_usable(serve: Serve) -> None:
    """Four hundred tasks in all; afterwards more calls at once than connections may be open."""

    def slowly(peer: Peer) -> None:
        while peer.request():
            time.sleep(0.002)
            peer.send(OK)

    server = serve(handler=slowly)
    moments = random.Random(7)

    async def main() -> None:
        async with AsyncTiny(base_url=server.url, max_attempts=1, deadline=10) as client:

            async def briefly() -> None:
                with suppress(TimeoutError):
                    async with asyncio.timeout(moments.uniform(0, 0.06)):
                        await client.send(call(READ))

            for _ in range(10):
                await asyncio.gather(*(briefly() for _ in range(40)))
            replies = await asyncio.gather(*(client.send(call(READ)) for _ in range(120)))
            assert replies == [{}] * 120

    before = sockets()
    asyncio.run(main())
    assert settled(before) == before
