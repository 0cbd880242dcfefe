"""Connections of an event loop over aiohttp, where `tallion[fast]` is installed.

aiohttp parses in C, and its pool does not slow down with the number of tasks. Three habits are undone here.
aiohttp sends a GET anew when a kept connection breaks, and httpx-aiohttp takes a connection that broke for
one that was never made: both would repeat what must not be repeated. And aiohttp decodes what need not be
encoded in a URL.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from typing import Any

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport
from yarl import URL

from tallion.network import KEEPALIVE_SECONDS, MAX_CONNECTIONS, capped

_GRACE = 0.05
"""Seconds after the deadline in which aiohttp may still say itself which wait it ended."""
_OUR_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
_target: ContextVar[str] = ContextVar("tallion_target")
"""Path and query of the request that this task sends, as they are to stand on the wire."""


class FastTransport(httpx.AsyncBaseTransport):
    """Sends requests over aiohttp, each once, within the deadline of their exchange."""

    def __init__(self) -> None:
        self._made: dict[str, AiohttpTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        seconds = capped(None, httpx.ConnectTimeout)
        _target.set(request.url.raw_path.decode("ascii"))
        for _ in range(2):  # the loop learns which kept connections were closed, and then closes them
            await asyncio.sleep(0)
        try:
            async with asyncio.timeout(None if seconds is None else seconds + _GRACE):
                transport = self._transport(request.url.scheme)
                response: httpx.Response = await transport.handle_async_request(request)
        except TimeoutError as error:
            raise httpx.ReadTimeout("the deadline passed") from error
        response.stream = _Body(response.stream)
        return response

    def _transport(self, scheme: str) -> AiohttpTransport:
        """The transport for a scheme; a TLS context takes long to make, so only what needs one gets one."""
        if scheme not in self._made:
            is_tls = scheme == "https"
            context = httpx.create_ssl_context() if is_tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            self._made[scheme] = AiohttpTransport(verify=context, client=lambda: _session(context))
        return self._made[scheme]

    async def aclose(self) -> None:
        while self._made:
            _, transport = self._made.popitem()
            await transport.aclose()


def _session(context: ssl.SSLContext) -> aiohttp.ClientSession:
    """A session without proxies, cookies or headers of its own."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(
            ssl=context, limit=MAX_CONNECTIONS, keepalive_timeout=KEEPALIVE_SECONDS
        ),
        cookie_jar=aiohttp.DummyCookieJar(),
        skip_auto_headers=_OUR_HEADERS,
        middlewares=(_once,),
    )


async def _once(
    request: aiohttp.ClientRequest,
    handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
) -> aiohttp.ClientResponse:
    """Send a request to the URL that it has; an error of httpx says whether anything can have been sent."""
    request.url = URL(f"{request.url.origin()}{_target.get()}", encoded=True)
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError as error:
        raise httpx.ConnectError(str(error)) from error
    except aiohttp.ConnectionTimeoutError as error:
        raise httpx.ConnectTimeout(str(error)) from error
    except aiohttp.ServerTimeoutError as error:
        raise httpx.ReadTimeout(str(error)) from error
    except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, OSError) as error:
        raise httpx.ReadError(str(error)) from error
    except aiohttp.ClientError as error:
        raise httpx.RemoteProtocolError(type(error).__name__) from error


class _Body(httpx.AsyncByteStream):
    """The body of a reply, each piece of which comes within the deadline."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = aiter(self._stream)
        while True:
            try:
                async with asyncio.timeout(capped(None, httpx.ReadTimeout)):
                    piece = await anext(pieces)
            except StopAsyncIteration:
                return
            except TimeoutError as error:
                raise httpx.ReadTimeout("the deadline passed") from error
            except httpx.ConnectTimeout as error:  # what httpx-aiohttp calls a connection that broke
                raise httpx.ReadError(str(error)) from error
            yield piece

    async def aclose(self) -> None:
        await self._stream.aclose()
