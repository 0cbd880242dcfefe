"""Connections of an event loop over aiohttp, where `tallion[fast]` is installed.

aiohttp parses in C, and its pool does not slow down with the number of tasks. Two habits are undone here: it
sends a GET anew when a kept connection breaks, which would repeat what must not be repeated, and it keeps
what comes after a reply for the next request.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import SplitResult
from weakref import WeakSet

import aiohttp
import httpcore
from yarl import URL

from tallion.exchange import Exchange, Reply
from tallion.network import (
    CLOSED,
    KEEPALIVE_SECONDS,
    MAX_CONNECTIONS,
    capped,
    encoded,
    reply_of,
    target,
    tls_context,
)

_GRACE = 0.05
"""Seconds after the deadline in which aiohttp may still say itself which wait it ended."""
_CHUNKED = b"transfer-encoding"
"""The header of an upload without a length, which aiohttp adds itself."""
_OUR_HEADERS = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class FastConnections:
    """Sends requests over aiohttp, each once, within the deadline of their exchange."""

    def __init__(self) -> None:
        self._made: dict[str, aiohttp.ClientSession] = {}

    async def send(self, exchange: Exchange, url: SplitResult, content: Mapping[str, Any]) -> Reply:
        """Send a request; its reply, of which the head has come."""
        seconds = capped(None, httpcore.ConnectTimeout)
        session = self._session(url.scheme)
        for _ in range(2):  # the loop learns which kept connections were closed, and then closes them
            await asyncio.sleep(0)
        if session.closed:
            raise httpcore.ConnectError(CLOSED)
        try:
            async with asyncio.timeout(None if seconds is None else seconds + _GRACE):
                response = await _requested(session, exchange, url, content)
        except TimeoutError as error:
            raise httpcore.ReadTimeout("the deadline passed") from error
        pieces = _pieces(response, exchange.request.timeout)
        return reply_of(response.status, response.raw_headers, pieces, lambda: _close(response))

    def _session(self, scheme: str) -> aiohttp.ClientSession:
        """The session for a scheme; a TLS context takes long to make, so only what needs one gets one."""
        if scheme not in self._made:
            context = tls_context() if scheme == "https" else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            self._made[scheme] = _new_session(context)
        return self._made[scheme]

    async def aclose(self) -> None:
        """Close the connections."""
        while self._made:
            _, session = self._made.popitem()
            await session.close()


async def _requested(
    session: aiohttp.ClientSession, exchange: Exchange, url: SplitResult, content: Mapping[str, Any]
) -> aiohttp.ClientResponse:
    headers, body = encoded(exchange, url, content)
    timeout = exchange.request.timeout
    with _told():
        return await session.request(
            exchange.request.method,
            URL(f"{url.scheme}://{url.netloc}{target(url)}", encoded=True),
            headers=[(name.decode(), value.decode()) for name, value in headers if name.lower() != _CHUNKED],
            data=body,
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(sock_connect=timeout, sock_read=timeout, connect=timeout),
        )


def _new_session(context: ssl.SSLContext) -> aiohttp.ClientSession:
    """A session without proxies, cookies or headers of its own, which hands bodies on as they came."""
    return aiohttp.ClientSession(
        connector=_Connector(ssl=context, limit=MAX_CONNECTIONS, keepalive_timeout=KEEPALIVE_SECONDS),
        cookie_jar=aiohttp.DummyCookieJar(),
        skip_auto_headers=_OUR_HEADERS,
        auto_decompress=False,
        middlewares=(_once,),
    )


class _Connector(aiohttp.TCPConnector):
    """Hands out no connection on which something came after a reply: it would be read as the next one."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._used: WeakSet[Any] = WeakSet()

    async def connect(self, *arguments: Any, **named: Any) -> Any:
        while True:
            connection = await super().connect(*arguments, **named)
            protocol = connection.protocol
            if protocol not in self._used or not protocol.should_close:
                self._used.add(protocol)
                return connection
            connection.close()


async def _once(
    request: aiohttp.ClientRequest,
    handler: Callable[[aiohttp.ClientRequest], Awaitable[aiohttp.ClientResponse]],
) -> aiohttp.ClientResponse:
    """Send a request once: aiohttp does not know the errors that come of it, and so does not repeat it."""
    with _told():
        return await handler(request)


@contextmanager
def _told() -> Iterator[None]:
    """Tell aiohttp's errors in those of httpcore, which say whether anything can have been sent."""
    try:
        yield
    except aiohttp.ClientConnectorError as error:
        raise httpcore.ConnectError(str(error)) from error
    except UnicodeError as error:
        raise httpcore.ConnectError("the host has no name in ASCII") from error
    except aiohttp.ConnectionTimeoutError as error:
        raise httpcore.ConnectTimeout("no connection in time") from error
    except aiohttp.ServerTimeoutError as error:
        raise httpcore.ReadTimeout("no byte in time") from error
    except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, OSError) as error:
        # Where there is no number, aiohttp's words may hold the URL, and with it a query.
        words = str(error) if getattr(error, "errno", None) is not None else type(error).__name__
        raise httpcore.ReadError(words) from error
    except aiohttp.ClientError as error:
        raise httpcore.RemoteProtocolError(type(error).__name__) from error


async def _pieces(response: aiohttp.ClientResponse, seconds: float | None) -> AsyncIterator[bytes]:
    """The body of a reply, each piece of which comes in time, whether or not aiohttp still looks at it."""
    while True:
        try:
            async with asyncio.timeout(capped(seconds, httpcore.ReadTimeout)):
                with _told():
                    piece = await response.content.readany()
        except TimeoutError as error:
            raise httpcore.ReadTimeout("no byte in time") from error
        if not piece:
            return
        yield piece


async def _close(response: aiohttp.ClientResponse) -> None:
    with _told():
        response.release()
        await response.wait_for_close()
