"""Sending one HTTP request, and reading its reply."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from contextvars import copy_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tallion.body import EMPTY_FORM
from tallion.call import Body, MultipartBody, Part
from tallion.config import HttpClient
from tallion.exchange import Exchange, Reply
from tallion.given import Given
from tallion.inflate import Body as ReplyBody
from tallion.inflate import BrokenBodyError, CutBodyError
from tallion.logs import mask_http_logs
from tallion.redact import scrub, text
from tallion.steps import Failed, Fault, Headers, Outgoing, Received

if TYPE_CHECKING:
    from tallion.network import Connections

_MIB = 1 << 20
JSON_LIMIT = 64 * _MIB
"""Bytes that a reply in JSON may have, inflated."""
OTHER_LIMIT = 1024 * _MIB
"""Bytes that a page of a report, or another reply that is no JSON, may have, inflated."""
ERROR_LIMIT = 1 * _MIB
"""Bytes that are read of a reply outside 2xx."""

# Errors are told by name: httpx, httpx2 and httpcore have classes of their own under the same names.
_BEFORE_CONNECTION = frozenset(
    {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol", "UrlError"}
)
_TIMEOUTS = frozenset({"TimeoutException", "TimeoutError"})
_LOST = frozenset({"TransportError", "NetworkError", "ProtocolError", "OSError"})
# With a client of the caller's: httpx looks where a redirect leads, though it does not go there, and fails on
# an address that is none.
_MISLED = frozenset({"InvalidURL", "UnicodeError"})
_SHOWS_VALUES = "LocalProtocolError"
_QUOTED = r"""(?s)[\s:]*\b(?:bytearray\(|b['"]).*"""


class SyncTransport:
    """Sends requests over connections that it opens at the first one.

    It keeps the deadline of a call to the socket: each connect, read and write may take no longer than what
    is left. It cannot shorten the resolution of a host name; and over a client of the caller's it can only
    look at the time between two pieces of a body.

    Args:
        http_client: a client of the caller's, which is used and never closed.
    """

    def __init__(self, http_client: HttpClient | None = None) -> None:
        self._given = None if http_client is None else Given(http_client)
        self._made: dict[int, Connections] = {}

    def send(self, request: Outgoing, clock: Callable[[], float]) -> Received | Failed:
        """Send one request and read its reply; what goes wrong on the wire is `Failed`."""
        # In a context of its own, which is left whenever an interrupt comes: also as the block below ends.
        return copy_context().run(self._send, request, clock)

    def _send(self, request: Outgoing, clock: Callable[[], float]) -> Received | Failed:
        with Exchange(request, clock) as exchange:
            try:
                with opened(request.body) as content:
                    reply = self._sender().send(exchange, content)
                    try:
                        return self._read(exchange, reply)
                    finally:
                        reply.close()
            except Exception as error:
                failed = failed_before_reply(error, exchange)
                if failed is None:
                    raise
                return failed
            except BaseException:
                # An interrupt may come while a connection holds a lock, which nobody will release. What other
                # threads have under way goes on; the rest is closed when nobody uses the pool any more.
                self._made.pop(os.getpid(), None)
                raise

    def _read(self, exchange: Exchange, reply: Reply) -> Received | Failed:
        reading = Reading(exchange, reply)
        try:
            reading.begin()
            for piece in reply.pieces:
                reading.feed(piece)
            return reading.end()
        except Exception as error:
            result = reading.failed(error)
            if result is None:
                raise
            return result

    def _sender(self) -> Given | Connections:
        """The caller's client, or the connections of this process: a forked child must not share them."""
        mask_http_logs()
        if self._given is not None:
            return self._given
        process = os.getpid()
        made = self._made.get(process)
        if made is None:
            from tallion.network import Connections  # httpcore takes 60 ms to import

            made = self._made.setdefault(process, Connections())
        return made

    def close(self) -> None:
        """Close the connections that this process opened; a later request opens new ones."""
        made = self._made.pop(os.getpid(), None)
        if made is not None:
            made.close()


class Reading:
    """Reads the reply of an exchange, and judges what goes wrong on the way."""

    def __init__(self, exchange: Exchange, reply: Reply) -> None:
        self._exchange = exchange
        self._status = reply.status_code
        self._headers = reply.headers
        self._encoding = reply.encoding
        self._body = ReplyBody("", self._limit())

    def begin(self) -> None:
        """Get ready for the body; raises if it is in an encoding that nobody asked for."""
        self._body = ReplyBody(self._encoding, self._limit())

    def feed(self, chunk: bytes) -> None:
        """Take a piece of the body, and look whether it came in time."""
        self._body.feed(chunk)
        left = self._exchange.capped(None)
        if left is not None and left <= 0:
            raise TimeoutError("the deadline passed")

    def end(self) -> Received:
        """The reply, when its connection says that it is whole."""
        self._body.end()
        return self._received()

    def failed(self, error: Exception) -> Received | Failed | None:
        """What an error within the body means: after a status outside 2xx, the status says enough."""
        names = _names(error)
        if names & _TIMEOUTS:
            fault = Fault.STALLED
        elif isinstance(error, BrokenBodyError) or "DecodingError" in names:
            fault = Fault.GARBLED
        elif isinstance(error, CutBodyError) or names & _LOST:
            fault = Fault.CUT
        else:
            return None
        if not 200 <= self._status < 300:
            return self._received()
        detail = str(error) if isinstance(error, BrokenBodyError | CutBodyError) else _detail(error)
        if request_id := self._headers.get("x-request-id"):
            detail = f"{detail}, request id {request_id}"
        return Failed(
            fault=fault,
            detail=text(detail, self._exchange.secrets),
            status_code=self._status,
            headers=self._headers,
            content=self._body.content if fault is Fault.CUT else b"",
        )

    def _received(self) -> Received:
        """The reply; outside 2xx without the credentials that it may echo, for it becomes an error."""
        content, headers = self._body.content, self._headers
        if not 200 <= self._status < 300:
            secrets = self._exchange.secrets
            content = scrub(content, secrets)
            headers = Headers((name, text(value, secrets)) for name, value in headers.items())
        return Received(status_code=self._status, headers=headers, content=content)

    def _limit(self) -> int:
        """JSON is decoded in one piece, so it is kept smaller than what is only passed on."""
        if not 200 <= self._status < 300:
            return ERROR_LIMIT
        accept = next((v for n, v in self._exchange.request.headers if n.lower() == "accept"), "")
        is_json = "json" in self._headers.get("content-type", "") or accept == "application/json"
        return JSON_LIMIT if is_json else OTHER_LIMIT


class _FileError(Exception):
    """A file of a multipart body cannot be opened."""


def opened(body: Body | None) -> AbstractContextManager[dict[str, Any]]:
    """The body as httpx takes it, its files open; httpx sends each from its start."""
    if not isinstance(body, MultipartBody):
        return nullcontext({"content": body and body.content, "files": None})
    return _opened(body.parts) if body.parts else nullcontext({"content": EMPTY_FORM, "files": None})


@contextmanager
def _opened(given: tuple[Part, ...]) -> Iterator[dict[str, Any]]:
    with ExitStack() as stack:
        parts = []
        for part in given:
            content: Any = part.content
            if isinstance(content, Path):
                try:
                    content = stack.enter_context(content.open("rb"))
                except OSError as error:
                    raise _FileError(f"{part.name}: {error.strerror}") from None
            parts.append((part.name, (part.filename, content, part.content_type)))
        yield {"content": None, "files": parts}


def _names(error: BaseException) -> frozenset[str]:
    return frozenset(kind.__name__ for kind in type(error).__mro__)


def failed_before_reply(error: Exception, exchange: Exchange) -> Failed | None:
    """What an error before the reply's headers means, or None if it is not about the wire."""
    names = _names(error)
    if isinstance(error, _FileError):
        return Failed(fault=Fault.BAD_FILE, detail=str(error))
    if names & _BEFORE_CONNECTION and not _broke(error.__cause__) and not _is_of_another(error, exchange):
        fault = Fault.NO_CONNECTION
    elif names & _TIMEOUTS and not _broke(error.__cause__):
        fault = Fault.TIMED_OUT
    elif names & _MISLED or "location header" in str(error):
        fault = Fault.MISLED
    elif names & _LOST:
        fault = Fault.LOST
    else:
        return None
    return Failed(fault=fault, detail=text(_detail(error), exchange.secrets))


def _is_of_another(error: Exception, exchange: Exchange) -> bool:
    """Whether an error is about another request than ours: a hook of the caller's can send one, after it."""
    try:
        request = getattr(error, "request", None)
    except RuntimeError:  # it has none
        return False
    return request is not None and request is not exchange.handed


def _broke(cause: BaseException | None) -> bool:
    """Whether it is aiohttp's error of a connection that was made; httpx-aiohttp calls it ConnectTimeout."""
    names = frozenset() if cause is None else _names(cause)
    return "ClientConnectionError" in names and not names & {"ClientConnectorError", "ServerTimeoutError"}


def _detail(error: Exception) -> str:
    """Which error it was, in its own words, unless they quote what was sent or received."""
    name = type(error).__name__
    words = "" if _SHOWS_VALUES in _names(error) else re.sub(_QUOTED, "", str(error))
    return f"{name}: {words}" if words else name
