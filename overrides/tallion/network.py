"""Our own connections: httpcore's, which are those of httpx without the client around them.

Timeouts of httpcore bound each operation on a socket, and a reply that drips byte by byte takes as many of
them as it likes. The backends here cap every operation at what is left of the call's deadline. One wait they
cannot cap: the resolution of a host name by a synchronous client.
"""

from __future__ import annotations

import os
import socket
import ssl
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

import certifi
import httpcore

from tallion.exchange import Exchange, Reply, current
from tallion.framing import AT_ONCE, Framing, holds_more
from tallion.steps import Headers

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
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
"""Methods whose request says its length, though it has no body. Source: RFC 9110, section 8.6."""
CLOSED = "the client was closed meanwhile"
Options = Iterable[httpcore.SOCKET_OPTION] | None


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
        self._tls = stream.get_extra_info("ssl_object")
        self.spoiled = False
        """Whether more came than a reply."""

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
        # The pool closes a connection that is idle and readable: it has ended, or says what nobody asked for.
        more = info == "is_readable" and (self.spoiled or holds_more(self._tls))
        return more or self._stream.get_extra_info(info)


class _Backend(httpcore.SyncBackend):
    """Opens connections within the deadline, whatever the number of a host's addresses."""

    def __init__(self, pools: Pools) -> None:
        self._pools = pools

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Options = None,
    ) -> httpcore.NetworkStream:
        self._pools.check_open()
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
        self._is_closed = False

    def proxy(self, url: SplitResult) -> str | None:
        """The proxy for a URL, or None."""
        proxy = self._proxies.get(url.scheme) or self._proxies.get("all")
        return None if proxy is None or proxy_bypass(url.hostname or "") else proxy

    def pool(self, kind: Any, backend: Any, url: SplitResult) -> Any:
        """The pool for a URL; a TLS context takes long to make, so only what needs one gets one."""
        proxy = self.proxy(url)
        key = url.scheme, proxy
        with self._lock:
            if key not in self._pools:
                context = tls_context() if url.scheme == "https" else None
                self._pools[key] = kind(
                    ssl_context=context, proxy=_proxy(proxy), network_backend=backend(self), **_LIMITS
                )
            return self._pools[key]

    def check_open(self) -> None:
        """Refuse a connection that nobody would close: pools open one for what waits as they are closed."""
        if self._is_closed:
            raise httpcore.ConnectError(CLOSED)

    def taken(self) -> list[Any]:
        """All pools, to be closed; from now on, no connection is opened."""
        with self._lock:
            self._is_closed = True
            pools, self._pools = list(self._pools.values()), {}
        return pools


def tls_context() -> ssl.SSLContext:
    """Trusts what `SSL_CERT_FILE` or `SSL_CERT_DIR` names, else the authorities of certifi, as httpx does."""
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not (file or folder):
        return ssl.create_default_context(cafile=certifi.where())
    try:
        return ssl.create_default_context(cafile=file or None, capath=None if file else folder)
    except OSError as error:
        name = "SSL_CERT_FILE" if file else "SSL_CERT_DIR"
        raise httpcore.ConnectError(f"{name} names no certificates: {error.strerror or error}") from None


def _proxy(url: str | None) -> httpcore.Proxy | None:
    if url is None:
        return None
    import httpx

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


class Connections:
    """Sends requests over connections that it opens when they are needed, and keeps for a while."""

    def __init__(self) -> None:
        self._pools = Pools()

    def send(self, exchange: Exchange, content: Mapping[str, Any]) -> Reply:
        """Send a request; its reply, of which the head has come."""
        url = urlsplit(exchange.request.url)
        reply = self._pools.pool(_Pool, _Backend, url).handle_request(to_httpcore(exchange, url, content))
        return reply_of(reply.status, reply.headers, _pieces(reply, exchange), reply.close)

    def close(self) -> None:
        """Close them, and open no more."""
        for pool in self._pools.taken():
            pool.close()


def _pieces(reply: httpcore.Response, exchange: Exchange) -> Iterator[bytes]:
    """The body as it comes, most of it past h11."""
    stream, timeout = reply.extensions["network_stream"], exchange.request.timeout
    framing = Framing(reply, stream)
    for piece in reply.iter_stream():
        yield piece
        while framing.left and (data := stream.read(AT_ONCE, timeout)):
            yield framing.taken(data)
    framing.end()


def to_httpcore(exchange: Exchange, url: SplitResult, content: Mapping[str, Any]) -> httpcore.Request:
    """A request, as the pools take it."""
    request = exchange.request
    headers, body = encoded(exchange, url, content)
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(
            scheme=url.scheme, host=url.hostname or "", port=url.port, target=target(url).encode("ascii")
        ),
        headers=headers,
        content=body,
        extensions={"timeout": dict.fromkeys(("connect", "read", "write", "pool"), request.timeout)},
    )


def target(url: SplitResult) -> str:
    """Path and query, as they stand on the wire."""
    return f"{url.path or '/'}?{url.query}" if url.query else url.path or "/"


def encoded(
    exchange: Exchange, url: SplitResult, content: Mapping[str, Any]
) -> tuple[list[tuple[bytes, bytes]], Any]:
    """Headers and body of a request: None, bytes, or a stream of an upload, which httpx encodes."""
    method = exchange.request.method
    headers = [(b"Host", url.netloc.encode("ascii")), *exchange.raw_headers()]
    if content["files"] is not None:
        import httpx

        upload = httpx.Request(method, "http://upload", headers=headers, **content)  # ours may be longer
        return upload.headers.raw, upload.stream
    body: bytes | None = content["content"]
    if body is not None or method in _WITH_BODY:
        headers.append((b"Content-Length", b"%d" % len(body or b"")))
    return headers, body


def reply_of(status: int, headers: Iterable[tuple[bytes, bytes]], pieces: Any, close: Any) -> Reply:
    """A reply whose body is still as it was encoded."""
    read = Headers((_text(name), _text(value)) for name, value in headers)
    encoding = read.get("content-encoding", "")
    return Reply(status_code=status, headers=read, encoding=encoding, pieces=pieces, close=close)


def _text(value: bytes) -> str:
    """A header's name or value, in UTF-8 or else in the encoding of old. Source: RFC 9110, section 5.5."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
