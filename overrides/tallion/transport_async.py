"""Sending one HTTP request in an event loop, and reading its reply."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from typing import Any

from tallion.config import AsyncHttpClient
from tallion.exchange import Exchange
from tallion.logs import mask_http_logs
from tallion.steps import Failed, Outgoing, Received
from tallion.transport import Reading, build, failed_before_reply, opened


class AsyncTransport:
    """Sends requests over connections that it opens at the first one in each event loop.

    It keeps the deadline as `SyncTransport` does, and the resolution of a host name within it too.

    Args:
        http_client: a client of the caller's, which is used and never closed.
    """

    def __init__(self, http_client: AsyncHttpClient | None = None) -> None:
        self._given = http_client
        self._made: dict[tuple[int, asyncio.AbstractEventLoop], tuple[Any, AsyncGenerator[None, None]]] = {}

    async def send(self, request: Outgoing, clock: Callable[[], float]) -> Received | Failed:
        """Send one request and read its reply; what goes wrong on the wire is `Failed`."""
        built: Any = None
        with Exchange(request, clock) as exchange:
            try:
                with opened(request.body) as content:
                    client = await self._client()
                    built = build(client, request, content)
                    response = await client.send(built, stream=True, auth=None, follow_redirects=False)
                    try:
                        return await self._read(exchange, response)
                    finally:
                        await response.aclose()
            except Exception as error:
                failed = failed_before_reply(error, exchange, built)
                if failed is None:
                    raise
                return failed

    async def _read(self, exchange: Exchange, response: Any) -> Received | Failed:
        reading = Reading(exchange, response)
        try:
            reading.begin()
            if response.is_stream_consumed:
                reading.feed(response.content)
            else:
                async for chunk in response.aiter_raw():
                    reading.feed(chunk)
            return reading.end()
        except Exception as error:
            result = reading.failed(error)
            if result is None:
                raise
            return result

    async def _client(self) -> Any:
        """The client of this process and event loop; connections are of no use in another."""
        if self._given is not None:
            mask_http_logs()
            return self._given
        key = os.getpid(), asyncio.get_running_loop()
        if key not in self._made:
            mask_http_logs()
            for other in [other for other in self._made if other[1].is_closed()]:
                del self._made[other]
            client = _new_async_client()
            closing = self._closed_with_loop(key, client)
            self._made[key] = client, closing
            await anext(closing)
        return self._made[key][0]

    async def _closed_with_loop(
        self, key: tuple[int, asyncio.AbstractEventLoop], client: Any
    ) -> AsyncGenerator[None, None]:
        """Close a client when its event loop ends, which closes the generators that were begun in it."""
        try:
            yield
        finally:
            self._made.pop(key, None)
            await client.aclose()

    async def aclose(self) -> None:
        """Close the connections of this event loop; a later request opens new ones."""
        made = self._made.get((os.getpid(), asyncio.get_running_loop()))
        if made is not None:
            await made[1].aclose()


def _new_async_client() -> Any:
    from tallion.network_async import async_client

    return async_client()
