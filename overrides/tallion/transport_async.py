"""Sending one HTTP request in an event loop, and reading its reply."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING

from tallion.config import AsyncHttpClient
from tallion.exchange import Exchange, Reply
from tallion.given import AsyncGiven
from tallion.logs import mask_http_logs
from tallion.steps import Failed, Outgoing, Received
from tallion.transport import Reading, failed_before_reply, opened

if TYPE_CHECKING:
    from tallion.network_async import AsyncConnections


class AsyncTransport:
    """Sends requests over connections that it opens at the first one in each event loop.

    It keeps the deadline as `SyncTransport` does, and the resolution of a host name within it too.

    Args:
        http_client: a client of the caller's, which is used and never closed.
    """

    def __init__(self, http_client: AsyncHttpClient | None = None) -> None:
        self._given = None if http_client is None else AsyncGiven(http_client)
        self._made: dict[
            tuple[int, asyncio.AbstractEventLoop], tuple[AsyncConnections, AsyncGenerator[None, None]]
        ] = {}

    async def send(self, request: Outgoing, clock: Callable[[], float]) -> Received | Failed:
        """Send one request and read its reply; what goes wrong on the wire is `Failed`."""
        with Exchange(request, clock) as exchange:
            try:
                with opened(request.body) as content:
                    sender = await self._sender()
                    reply = await sender.send(exchange, content)
                    try:
                        return await self._read(exchange, reply)
                    finally:
                        await reply.close()
            except Exception as error:
                failed = failed_before_reply(error, exchange)
                if failed is None:
                    raise
                return failed

    async def _read(self, exchange: Exchange, reply: Reply) -> Received | Failed:
        reading = Reading(exchange, reply)
        try:
            reading.begin()
            async for piece in reply.pieces:
                reading.feed(piece)
            return reading.end()
        except Exception as error:
            result = reading.failed(error)
            if result is None:
                raise
            return result

    async def _sender(self) -> AsyncGiven | AsyncConnections:
        """The caller's client, or the connections of this process and event loop: of no use in another."""
        mask_http_logs()
        if self._given is not None:
            return self._given
        key = os.getpid(), asyncio.get_running_loop()
        if key not in self._made:
            from tallion.network_async import AsyncConnections

            for other in [other for other in self._made if other[1].is_closed()]:
                del self._made[other]
            made = AsyncConnections()
            closing = self._closed_with_loop(key, made)
            self._made[key] = made, closing
            await anext(closing)
        return self._made[key][0]

    async def _closed_with_loop(
        self, key: tuple[int, asyncio.AbstractEventLoop], made: AsyncConnections
    ) -> AsyncGenerator[None, None]:
        """Close connections when their event loop ends, which closes the generators that were begun in it."""
        try:
            yield
        finally:
            self._made.pop(key, None)
            await made.aclose()

    async def aclose(self) -> None:
        """Close the connections of this event loop; a later request opens new ones."""
        made = self._made.get((os.getpid(), asyncio.get_running_loop()))
        if made is not None:
            await made[1].aclose()
