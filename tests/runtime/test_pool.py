from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpcore
import pytest

from tallion.network import _Pool
from tallion.network_async import _AsyncPool

SOON = 20.0
"""Seconds that a step may take at most: a guard against hanging."""


class Stream(httpcore.NetworkStream):
    """A connection whose server answers when told, and whose closing can be held up."""

    def __init__(self) -> None:
        self.is_due = False
        """Whether the pool finds a reason to close it while it is idle."""
        self.closed = False
        self.reading, self.closing = threading.Event(), threading.Event()
        self.may_answer, self.may_close = threading.Event(), threading.Event()
        self.may_answer.set()
        self.may_close.set()

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Take what comes."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.reading.set()
        assert self.may_answer.wait(SOON)
        if self.closed:
            raise httpcore.ReadError("closed under the request")
        return b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"

    def close(self) -> None:
        self.closing.set()
        assert self.may_close.wait(SOON)
        self.closed = True

    def get_extra_info(self, info: str) -> Any:
        return self.is_due if info == "is_readable" else None


class AsyncStream(httpcore.AsyncNetworkStream):
    """The same for tasks."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Take what comes."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await asyncio.to_thread(self._stream.read, max_bytes)

    async def aclose(self) -> None:
        await asyncio.to_thread(self._stream.close)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend(httpcore.NetworkBackend):
    """Opens streams, and remembers them in their order."""

    def __init__(self) -> None:
        self.streams: list[Stream] = []

    def connect_tcp(self, *_: Any, **__: Any) -> httpcore.NetworkStream:
        self.streams.append(Stream())
        return self.streams[-1]


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """The same for tasks."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    async def connect_tcp(self, *_: Any, **__: Any) -> httpcore.AsyncNetworkStream:
        self._backend.connect_tcp()
        return AsyncStream(self._backend.streams[-1])


def request_of(host: str) -> httpcore.Request:
    """A request to a host."""
    return httpcore.Request("GET", f"http://{host}/", headers={"host": host})


class Running:
    """Work on a pool that goes on beside the test."""

    def __init__(self, begin: Callable[[str], Future[Any]], end: Callable[[Any], Future[Any]]) -> None:
        self.backend = Backend()
        self.begin, self.end = begin, end

    def let_go(self) -> None:
        """Hold nothing up any more, so that also a test that failed comes to its end."""
        for stream in self.backend.streams:
            stream.may_close.set()
            stream.may_answer.set()


@contextmanager
def threads() -> Iterator[Running]:
    """A pool that is used by threads."""

    def end(response: httpcore.Response) -> None:
        response.read()
        response.close()

    with ThreadPoolExecutor() as workers:
        running = Running(
            lambda host: workers.submit(pool.handle_request, request_of(host)),
            lambda response: workers.submit(end, response),
        )
        pool = _Pool(network_backend=running.backend)
        try:
            yield running
        finally:
            running.let_go()
            pool.close()


@contextmanager
def tasks() -> Iterator[Running]:
    """A pool that is used by tasks of a loop."""
    loop = asyncio.new_event_loop()

    async def end(response: httpcore.Response) -> None:
        await response.aread()
        await response.aclose()

    def spawn(work: Any) -> Future[Any]:
        return asyncio.run_coroutine_threadsafe(work, loop)

    running = Running(
        lambda host: spawn(pool.handle_async_request(request_of(host))),
        lambda response: spawn(end(response)),
    )
    pool = _AsyncPool(network_backend=AsyncBackend(running.backend))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield running
    finally:
        running.let_go()
        spawn(pool.aclose()).result(SOON)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


@pytest.mark.parametrize("kind", [threads, tasks])
def test_no_connection_is_closed_that_a_request_was_just_given(kind: Any) -> None:
    """It is idle and due to be closed, when another request ends before the first has begun to write."""
    with kind() as running:
        replies = [running.begin("one").result(SOON) for _ in range(3)]
        gone, busy, given = running.backend.streams
        for reply in (replies[0], replies[2]):
            running.end(reply).result(SOON)

        gone.is_due = True  # whoever comes next closes it, and is given the other idle connection
        gone.may_close.clear()
        given.may_answer.clear()
        given.reading.clear()
        first = running.begin("one")
        assert gone.closing.wait(SOON)

        busy.is_due = given.is_due = True
        busy.may_close.clear()
        ended = running.end(replies[1])  # closes both, one after the other
        assert busy.closing.wait(SOON)

        gone.may_close.set()
        assert given.reading.wait(SOON)
        busy.may_close.set()
        ended.result(SOON)
        given.may_answer.set()
        response = first.result(SOON)
        assert (response.status, given.closed, len(running.backend.streams)) == (200, False, 3)
        running.end(response).result(SOON)
