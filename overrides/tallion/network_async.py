"""Connections of an event loop; see `network`."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from typing import Any

import httpcore
import httpx

from tallion.network import Options, Pools, capped, no_cookies, to_httpcore, to_httpx, unassigned


def async_client() -> httpx.AsyncClient:
    """As `sync_client`, for one event loop; over aiohttp where `tallion[fast]` is installed."""
    return httpx.AsyncClient(transport=_AsyncTransport(_fast_transport()), cookies=no_cookies())


def _fast_transport() -> httpx.AsyncBaseTransport | None:
    try:
        from tallion.network_fast import FastTransport
    except ImportError:
        return None
    return FastTransport()


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A connection that keeps the deadline of whichever exchange uses it."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream

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
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore.AnyIOBackend):
    """Opens connections within the deadline; anyio's own timeout is for all addresses together."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options = None,
    ) -> httpcore.AsyncNetworkStream:
        seconds = capped(timeout, httpcore.ConnectTimeout)
        return _AsyncStream(await super().connect_tcp(host, port, seconds, local_address, socket_options))


class _AsyncPool(httpcore.AsyncConnectionPool):
    """A pool that closes no connection which a task was just given."""

    def _assign_requests_to_connections(self) -> list[Any]:
        return unassigned(self, super()._assign_requests_to_connections())


class _AsyncTransport(httpx.AsyncBaseTransport):
    """Over pools of httpcore, which know all kinds of proxies; where none stands, over the fast transport."""

    def __init__(self, fast: httpx.AsyncBaseTransport | None) -> None:
        self._fast = fast
        self._pools = Pools()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._fast is not None and self._pools.proxy(request.url) is None:
            return await self._fast.handle_async_request(request)
        pool = self._pools.pool(_AsyncPool, _AsyncBackend, request.url)
        return to_httpx(await pool.handle_async_request(to_httpcore(request)), _AsyncBody)

    async def aclose(self) -> None:
        if self._fast is not None:
            await self._fast.aclose()
        for pool in self._pools.taken():
            await pool.aclose()


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
