"""Connections of an event loop; see `network`."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Mapping, Sized
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpcore

from tallion.exchange import Exchange, Reply
from tallion.framing import AT_ONCE, Framing, holds_more
from tallion.network import Options, Pools, capped, reply_of, to_httpcore, unassigned

if TYPE_CHECKING:
    from tallion.network_fast import FastConnections


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A connection that keeps the deadline of whichever exchange uses it."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        # Kept, because the pool asks about each idle connection whenever one of them changes.
        self._tls = stream.get_extra_info("ssl_object")
        self._received = _received_ahead(stream)
        self.spoiled = False
        """Whether more came than a reply."""

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, capped(timeout, httpcore.ReadTimeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, capped(timeout, httpcore.WriteTimeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        try:
            seconds = capped(timeout, httpcore.ConnectTimeout)
        except httpcore.ConnectTimeout:
            await self.aclose()
            raise
        return _AsyncStream(await self._stream.start_tls(ssl_context, server_hostname, seconds))

    def get_extra_info(self, info: str) -> Any:
        more = info == "is_readable" and (self.spoiled or self._received or holds_more(self._tls))
        return bool(more) or self._stream.get_extra_info(info)


def _received_ahead(stream: Any) -> Sized:
    """Where anyio keeps what asyncio received and nobody read, which the socket does not show."""
    try:
        inner = stream._stream
        queue: Sized = getattr(inner, "transport_stream", inner)._protocol.read_queue
    except AttributeError:
        return "unknown"  # another version: no connection is used twice
    return queue


class _AsyncBackend(httpcore.AnyIOBackend):
    """Opens connections within the deadline; anyio's own timeout is for all addresses together."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options = None,
    ) -> httpcore.AsyncNetworkStream:
        self._pools.check_open()
        seconds = capped(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await super().connect_tcp(host, port, seconds, local_address, socket_options))


class _AsyncPool(httpcore.AsyncConnectionPool):
    """A pool that closes no connection which a task was just given."""

    def _assign_requests_to_connections(self) -> list[Any]:
        return unassigned(self, super()._assign_requests_to_connections())


class AsyncConnections:
    """As `network.Connections`, for one event loop.

    Over pools of httpcore, which know all kinds of proxies; where there is no proxy, and `tallion[fast]` is
    installed, over aiohttp.
    """

    def __init__(self) -> None:
        self._fast = _fast_connections()
        self._pools = Pools()

    async def send(self, exchange: Exchange, content: Mapping[str, Any]) -> Reply:
        """Send a request; its reply, of which the head has come."""
        url = urlsplit(exchange.request.url)
        if self._fast is not None and self._pools.proxy(url) is None:
            return await self._fast.send(exchange, url, content)
        pool = self._pools.pool(_AsyncPool, _AsyncBackend, url)
        reply = await pool.handle_async_request(to_httpcore(exchange, url, content))
        return reply_of(reply.status, reply.headers, _pieces(reply, exchange), reply.aclose)

    async def aclose(self) -> None:
        """Close them, and open no more."""
        if self._fast is not None:
            await self._fast.aclose()
        for pool in self._pools.taken():
            await pool.aclose()


async def _pieces(reply: httpcore.Response, exchange: Exchange) -> AsyncIterator[bytes]:
    """The body as it comes, most of it past h11."""
    stream, timeout = reply.extensions["network_stream"], exchange.request.timeout
    framing = Framing(reply, stream)
    async for piece in reply.aiter_stream():
        yield piece
        while framing.left and (data := await stream.read(AT_ONCE, timeout)):
            yield framing.taken(data)
    framing.end()


def _fast_connections() -> FastConnections | None:
    try:
        from tallion.network_fast import FastConnections
    except ImportError:
        return None
    return FastConnections()
