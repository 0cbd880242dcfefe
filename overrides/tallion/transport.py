"""Sending one HTTP request. The only module that knows httpx."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallion.call import Body, JsonBody, MultipartBody
from tallion.config import AsyncHttpClient, HttpClient
from tallion.locks import Locks
from tallion.redact import CREDENTIAL_HEADERS
from tallion.steps import Failed, Fault, Headers, Outgoing, Received

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

    import httpx

# Errors are told by name: a client of the caller's may be of httpx2, whose classes are others.
_BEFORE_CONNECTION = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "InvalidURL"}
)
_TIMEOUTS = frozenset({"TimeoutException", "TimeoutError"})
_SHOWS_VALUES = "LocalProtocolError"


class SyncTransport:
    """Sends requests over connections that it opens at the first one.

    Args:
        http_client: a client of the caller's, which is used and never closed.
    """

    def __init__(self, http_client: HttpClient | None = None) -> None:
        self._given = http_client
        self._made: dict[int, httpx.Client] = {}
        self._locks = Locks()

    def send(self, request: Outgoing, clock: Callable[[], float]) -> Received | Failed:
        """Send one request and read its reply; what goes wrong on the wire is `Failed`."""
        try:
            with _opened(request.body) as content:
                client = self._client()
                built = client.build_request(request.method, request.url, **_arguments(request, content))
                _drop_others_credentials(built, request)
                response = client.send(built, stream=True, auth=None, follow_redirects=False)
                try:
                    return self._read(request, response, clock)
                finally:
                    response.close()
        except Exception as error:
            failed = _failed(error)
            if failed is None:
                raise
            return failed

    def _read(self, request: Outgoing, response: Any, clock: Callable[[], float]) -> Received | Failed:
        chunks: list[bytes] = []
        try:
            for chunk in response.iter_bytes():
                chunks.append(chunk)
                _check_time(request, clock)
        except Exception as error:
            result = _cut(error, response, chunks)
            if result is None:
                raise
            return result
        return _received(response, chunks)

    def _client(self) -> Any:
        """The client of this process; a child that was forked must not share its parent's connections."""
        if self._given is not None:
            return self._given
        process = os.getpid()
        if process not in self._made:
            with self._locks.lock("client"):
                if process not in self._made:
                    self._made[process] = _new_client()
        return self._made[process]

    def close(self) -> None:
        """Close the connections that this process opened; a later request opens new ones."""
        client = self._made.pop(os.getpid(), None)
        if client is not None:
            client.close()


class AsyncTransport:
    """Sends requests over connections that it opens at the first one.

    Args:
        http_client: a client of the caller's, which is used and never closed.
    """

    def __init__(self, http_client: AsyncHttpClient | None = None) -> None:
        self._given = http_client
        self._made: dict[int, httpx.AsyncClient] = {}

    async def send(self, request: Outgoing, clock: Callable[[], float]) -> Received | Failed:
        """Send one request and read its reply; what goes wrong on the wire is `Failed`."""
        try:
            with _opened(request.body) as content:
                client = self._client()
                built = client.build_request(request.method, request.url, **_arguments(request, content))
                _drop_others_credentials(built, request)
                response = await client.send(built, stream=True, auth=None, follow_redirects=False)
                try:
                    return await self._read(request, response, clock)
                finally:
                    await response.aclose()
        except Exception as error:
            failed = _failed(error)
            if failed is None:
                raise
            return failed

    async def _read(self, request: Outgoing, response: Any, clock: Callable[[], float]) -> Received | Failed:
        chunks: list[bytes] = []
        try:
            async for chunk in response.aiter_bytes():
                chunks.append(chunk)
                _check_time(request, clock)
        except Exception as error:
            result = _cut(error, response, chunks)
            if result is None:
                raise
            return result
        return _received(response, chunks)

    def _client(self) -> Any:
        """The client of this process; a child that was forked must not share its parent's connections."""
        if self._given is not None:
            return self._given
        process = os.getpid()
        if process not in self._made:
            self._made[process] = _new_async_client()
        return self._made[process]

    async def aclose(self) -> None:
        """Close the connections that this process opened; a later request opens new ones."""
        client = self._made.pop(os.getpid(), None)
        if client is not None:
            await client.aclose()


class _FileError(Exception):
    """A file of a multipart body cannot be opened."""


def _new_client() -> httpx.Client:
    import httpx  # 70 ms, and as long again for the TLS context: only when something is sent

    return httpx.Client(cookies=_no_cookies())


def _new_async_client() -> httpx.AsyncClient:
    import httpx

    return httpx.AsyncClient(cookies=_no_cookies())


def _no_cookies() -> CookieJar:
    """A jar that keeps nothing: what one call is replied must not travel with another."""
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=()))


@contextmanager
def _opened(body: Body | None) -> Iterator[dict[str, Any]]:
    """The body as httpx takes it, its files open; httpx sends each from its start."""
    if not isinstance(body, MultipartBody):
        yield {"content": body.content if isinstance(body, JsonBody) else None, "files": None}
        return
    with ExitStack() as stack:
        parts = []
        for part in body.parts:
            content: Any = part.content
            if isinstance(content, Path):
                try:
                    content = stack.enter_context(content.open("rb"))
                except OSError as error:
                    raise _FileError(f"{part.name}: {error.strerror}") from None
            parts.append((part.name, (part.filename, content, part.content_type)))
        yield {"content": None, "files": parts}


def _arguments(request: Outgoing, content: dict[str, Any]) -> dict[str, Any]:
    headers = [(name.encode("ascii"), value.encode()) for name, value in request.headers]
    # As a tuple (connect, read, write, pool), which needs no class of httpx.
    return {**content, "headers": headers, "timeout": (request.timeout,) * 4}


def _drop_others_credentials(built: Any, request: Outgoing) -> None:
    """Remove credentials that a client of the caller's adds: only ours go out, where an operation has any."""
    ours = {name.lower() for name, _ in request.headers}
    for name in CREDENTIAL_HEADERS - ours - {"proxy-authorization"}:
        built.headers.pop(name, None)


def _check_time(request: Outgoing, clock: Callable[[], float]) -> None:
    if request.ends is not None and clock() >= request.ends:
        raise TimeoutError("the deadline passed")


def _received(response: Any, chunks: list[bytes]) -> Received:
    return Received(
        status_code=response.status_code,
        headers=Headers(response.headers.multi_items()),
        content=b"".join(chunks),
    )


def _names(error: Exception) -> frozenset[str]:
    return frozenset(kind.__name__ for kind in type(error).__mro__)


def _failed(error: Exception) -> Failed | None:
    """What an error before the reply's headers means, or None if it is not about the wire."""
    names = _names(error)
    if isinstance(error, _FileError):
        return Failed(fault=Fault.BAD_FILE, detail=str(error))
    if names & _BEFORE_CONNECTION:
        return Failed(fault=Fault.NO_CONNECTION, detail=_detail(error))
    if names & _TIMEOUTS:
        return Failed(fault=Fault.TIMED_OUT, detail=_detail(error))
    if names & {"TransportError", "OSError"}:
        return Failed(fault=Fault.LOST, detail=_detail(error))
    return None


def _cut(error: Exception, response: Any, chunks: list[bytes]) -> Received | Failed | None:
    """What an error within the body means: after a status outside 2xx, the status says enough."""
    names = _names(error)
    if names & _TIMEOUTS:
        fault = Fault.STALLED
    elif "DecodingError" in names:
        fault = Fault.GARBLED
    elif names & {"TransportError", "OSError"}:
        fault = Fault.CUT
    else:
        return None
    received = _received(response, chunks)
    if not 200 <= received.status_code < 300:
        return received
    return Failed(
        fault=fault, detail=_detail(error), status_code=received.status_code, headers=received.headers
    )


def _detail(error: Exception) -> str:
    """Which error it was, in its own words unless they may quote a header."""
    name = type(error).__name__
    return name if _SHOWS_VALUES in _names(error) or not str(error) else f"{name}: {error}"
