"""Connections: the only module that knows httpx and httpcore.

Their timeouts bound each operation on a socket, and a reply that drips byte by byte takes as many of them as
it likes. The backends here cap every operation at what is left of the call's deadline. Two waits they cannot
cap: the resolution of a host name by a synchronous client, and whatever a client of the caller's own does.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpcore
import httpx

from tallion.exchange import current

PIECE = 16 * 1024
"""Bytes of one write: it counts anew for each how much time is left."""
MAX_CONNECTIONS = 100
KEEPALIVE_SECONDS = 5.0
_LIMITS = {
    "max_connections": MAX_CONNECTIONS,
    "max_keepalive_connections": 20,
    "keepalive_expiry": KEEPALIVE_SECONDS,
}
"""Those of httpx."""
Options = Iterable[httpcore.SOCKET_OPTION] | None


def sync_client() -> httpx.Client:
    """A client whose connections keep deadlines, and which keeps no cookies."""
    return httpx.Client(transport=_Transport(), cookies=no_cookies())


def no_cookies() -> Any:
    """A jar that keeps nothing: what one call is replied must not travel with another."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=()))


def capped(timeout: float | None, late: type[Exception]) -> float | None:
    """The timeout of one operation on a socket; raises `late` if no time is left."""
    exchange = current()
    seconds = timeout if exchange is None else exchange.capped(timeout)
    if seconds is not None and seconds <= 0:
        raise late("the deadline passed")
    return seconds


class _Stream(httpcore.NetworkStream):
    """A connection that keeps the deadline of whichever exchange uses it."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, capped(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PIECE):
            piece = buffer[start : start + PIECE]
            self._stream.write(piece, capped(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        try:
            seconds = capped(timeout, httpcore.ConnectTimeout)
        except httpcore.ConnectTimeout:
            self.close()
            raise
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, seconds))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    """Opens connections within the deadline, whatever the number of a host's addresses."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options = None,
    ) -> httpcore.NetworkStream:
        addresses = _addresses(host, port)
        failure: Exception = httpcore.ConnectError("the host has no address")
        for tried, address in enumerate(addresses):
            try:
                seconds = capped(timeout, httpcore.ConnectTimeout)
                share = None if seconds is None else seconds / (len(addresses) - tried)
                return _Stream(super().connect_tcp(address, port, share, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure


def _addresses(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(str(error)) from None
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Pools:
    """The pools of one client, by scheme and by proxy.

    Proxies are those of the environment and of the system, as the standard library finds them.
    """

    def __init__(self) -> None:
        self._proxies = getproxies()
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, str | None], Any] = {}

    def proxy(self, url: httpx.URL) -> str | None:
        """The proxy for a URL, or None."""
        proxy = self._proxies.get(url.scheme) or self._proxies.get("all")
        return None if proxy is None or proxy_bypass(url.host) else proxy

    def pool(self, kind: Any, backend: Any, url: httpx.URL) -> Any:
        """The pool for a URL; a TLS context takes long to make, so only what needs one gets one."""
        proxy = self.proxy(url)
        key = url.scheme, proxy
        with self._lock:
            if key not in self._pools:
                context = httpx.create_ssl_context() if url.scheme == "https" else None
                self._pools[key] = kind(
                    ssl_context=context, proxy=_proxy(proxy), network_backend=backend(), **_LIMITS
                )
            return self._pools[key]

    def taken(self) -> list[Any]:
        """All pools, to be closed."""
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        return pools


def _proxy(url: str | None) -> httpcore.Proxy | None:
    if url is None:
        return None
    proxy = httpx.Proxy(url if "://" in url else f"http://{url}")
    target = httpcore.URL(
        scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
    )
    return httpcore.Proxy(target, auth=proxy.raw_auth)


def unassigned(pool: Any, closing: list[Any]) -> list[Any]:
    """Those of the connections to be closed that no request was given; the others go back to the pool.

    A connection counts as idle until its request begins to write. When another request ends in between,
    httpcore may choose it as one too many and close it under that request, whose outcome is unknown then.
    """
    if not closing:
        return closing
    given = [request.connection for request in pool._requests]
    pool._connections.extend(connection for connection in closing if connection in given)
    return [connection for connection in closing if connection not in given]


class _Pool(httpcore.ConnectionPool):
    """A pool whose lock is released whenever an interrupt comes.

    httpcore's own is taken by a method in Python, between whose instructions an interrupt may come: then it
    is never released. `with` takes a lock of the interpreter in one step.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        vars(self)["_optional_thread_lock"] = threading.Lock()

    def _assign_requests_to_connections(self) -> list[Any]:
        return unassigned(self, super()._assign_requests_to_connections())

    def __del__(self) -> None:
        self.close()


class _Transport(httpx.BaseTransport):
    def __init__(self) -> None:
        self._pools = Pools()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        pool = self._pools.pool(_Pool, _Backend, request.url)
        return to_httpx(pool.handle_request(to_httpcore(request)), _Body)

    def close(self) -> None:
        for pool in self._pools.taken():
            pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        self._stream.close()


def to_httpcore(request: httpx.Request) -> httpcore.Request:
    """A request, as the pools take it."""
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def to_httpx(
    reply: httpcore.Response, body: Callable[[Any], httpx.SyncByteStream | httpx.AsyncByteStream]
) -> httpx.Response:
    """A reply of the pools; `body` wraps its stream."""
    return httpx.Response(
        reply.status, headers=reply.headers, stream=body(reply.stream), extensions=reply.extensions
    )
