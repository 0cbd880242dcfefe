"""The sandbox without sockets: transports for `httpx`, whose clients ours take as `http_client=`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx

from tallion.sandbox.messages import Answer, Received

Answering = Callable[[Received], Answer]


def client(answering: Answering, sleep: Callable[[float], None]) -> httpx.Client:
    """A client that the sandbox answers in its thread."""
    return httpx.Client(transport=InProcessTransport(answering, sleep))


def async_client(answering: Answering, sleep: Callable[[float], Any]) -> httpx.AsyncClient:
    """A client that the sandbox answers in its task."""
    return httpx.AsyncClient(transport=AsyncInProcessTransport(answering, sleep))


class InProcessTransport(httpx.BaseTransport):
    """Answers requests in this thread.

    Args:
        answering: the sandbox.
        sleep: waits out a delay.
    """

    def __init__(self, answering: Answering, sleep: Callable[[float], None] = time.sleep) -> None:
        self._answering = answering
        self._sleep = sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._answering(_received(request, request.read()))
        self._sleep(_checked_delay(request, answer))
        return _response(request, answer, _Body(answer))


class AsyncInProcessTransport(httpx.AsyncBaseTransport):
    """Answers requests in this task. Arguments as of `InProcessTransport`."""

    def __init__(self, answering: Answering, sleep: Callable[[float], Any] = asyncio.sleep) -> None:
        self._answering = answering
        self._sleep = sleep

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._answering(_received(request, await request.aread()))
        await self._sleep(_checked_delay(request, answer))
        return _response(request, answer, _AsyncBody(answer))


def _received(request: httpx.Request, body: bytes) -> Received:
    headers = (
        (name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in request.headers.raw
    )
    target = request.url.raw_path.decode("ascii")
    return Received(method=request.method, target=target, headers=tuple(headers), body=body)


def _checked_delay(request: httpx.Request, answer: Answer) -> float:
    """Seconds to wait. A reply that is later than the client waits is a timeout, without the waiting."""
    patience = request.extensions.get("timeout", {}).get("read")
    if patience is not None and answer.delay > patience:
        raise httpx.ReadTimeout("the sandbox's reply is too late", request=request)
    return answer.delay


def _response(
    request: httpx.Request, answer: Answer, stream: httpx.SyncByteStream | httpx.AsyncByteStream
) -> httpx.Response:
    if answer.dropped:
        raise httpx.ReadError("Connection reset by peer", request=request)
    length = [] if answer.status == 204 else [("content-length", str(len(answer.body)))]
    return httpx.Response(answer.status, headers=[*answer.headers, *length], stream=stream)


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield self._answer.body[: self._answer.cut]
        _end(self._answer)


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._answer.body[: self._answer.cut]
        _end(self._answer)


def _end(answer: Answer) -> None:
    if answer.cut is not None:
        raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")
