"""A server and the network before it, scripted: plays a schedule on a virtual clock."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import httpx
from attrs import define, field

from tests.faults.given import TOKEN_URL, reply_body
from tests.faults.schedule import TIMEOUTS, Play, Schedule
from tests.runtime.given import VirtualClock

_ERRORS: Mapping[str, type[httpx.TransportError]] = {
    "connect refused": httpx.ConnectError,
    "connect timeout": httpx.ConnectTimeout,
    "pool timeout": httpx.PoolTimeout,
    "write error": httpx.WriteError,
    "write timeout": httpx.WriteTimeout,
    "read timeout": httpx.ReadTimeout,
    "reset": httpx.ReadError,
    "no reply": httpx.RemoteProtocolError,
}


@define
class Attempt:
    """One attempt, as the server saw it."""

    play: Play
    began: float
    ended: float
    keyed: bool
    dry: bool
    credential: str | None


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that may end in an error."""

    def __init__(self, content: bytes, error: Exception | None, stall: Any = None) -> None:
        self._content = content
        self._error = error
        self._stall = stall

    def __iter__(self) -> Iterator[bytes]:
        yield self._content
        if self._stall is not None:
            self._stall()
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


_LOCATIONS = ("https://elsewhere.test/", "/x", "mailto:x", "http://xn--a", "http://[::1", "https://a:b")
"""Where redirects lead; on some of them, httpx fails."""


@define
class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Plays the schedule that is set, attempt by attempt."""

    schedule: Schedule | None = None
    vector: Mapping[str, Any] = field(factory=dict)
    clock: VirtualClock = field(factory=VirtualClock)
    attempts: list[Attempt] = field(factory=list)
    token_requests: int = 0

    def begin(self, schedule: Schedule, vector: Mapping[str, Any]) -> None:
        """Make ready for the call of a schedule."""
        self.schedule, self.vector, self.clock = schedule, vector, VirtualClock()
        self.attempts, self.token_requests = [], 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        assert self.schedule is not None
        if str(request.url) == TOKEN_URL:
            return self._token()
        play = self.schedule.plays[len(self.attempts)]
        began = self.clock.now
        timeouts = [seconds for seconds in request.extensions["timeout"].values() if seconds is not None]
        longest = min(timeouts, default=30.0)
        self.clock.now += longest if play.fault in TIMEOUTS else min(play.latency, longest / 2)
        keyed, dry = _is_keyed(request), request.headers.get("x-dry-run") == "true"
        credential = request.headers.get("authorization")
        self.attempts.append(Attempt(play, began, self.clock.now, keyed, dry, credential))
        if play.fault in _ERRORS:
            raise _ERRORS[play.fault](play.fault)
        return self._reply(play, longest)

    def _token(self) -> httpx.Response:
        assert self.schedule is not None
        play = self.schedule.token_plays[self.token_requests % len(self.schedule.token_plays)]
        self.token_requests += 1
        if play == "refused":
            raise httpx.ConnectError("refused")
        if play.isdigit():
            return httpx.Response(int(play), json={"message": "no token"})
        token = {"access_token": f"t0ken-{self.token_requests}", "expires_in": 3600}
        return httpx.Response(200, json=token)

    def _reply(self, play: Play, longest: float) -> httpx.Response:
        if play.status is not None:
            location = _LOCATIONS[play.variant % len(_LOCATIONS)]
            headers = {"location": location} if play.fault == "3xx" else {}
            if play.retry_after is not None:
                headers["retry-after"] = play.retry_after
            body = [b'{"message": "no"}', b"", b"<html>no</html>"][play.variant % 3]
            return httpx.Response(play.status, headers=headers, content=body)
        given = self.vector["response"]
        content, status = reply_body(self.vector), given["status"]
        headers = dict(given.get("headers", {}))
        if play.fault == "cut body":
            error = [httpx.RemoteProtocolError("cut"), httpx.ReadError("reset")][play.variant % 2]
            return httpx.Response(status, headers=headers, stream=Body(content[: len(content) // 2], error))
        if play.fault == "stalled body":
            stream = Body(
                content[: len(content) // 2], httpx.ReadTimeout("stalled"), lambda: self._pass(longest)
            )
            return httpx.Response(status, headers=headers, stream=stream)
        if play.fault == "garbled 2xx":
            return _garbled(play.variant, status, headers, content)
        return httpx.Response(status, headers=headers, content=content)

    def _pass(self, seconds: float) -> None:
        self.clock.now += seconds
        self.attempts[-1].ended = self.clock.now


def _garbled(variant: int, status: int, headers: dict[str, str], content: bytes) -> httpx.Response:
    if variant % 3 == 0:
        page = b"<html><body>Welcome to the proxy</body></html>"
        return httpx.Response(200, headers={"content-type": "text/html"}, content=page)
    if variant % 3 == 1:
        return httpx.Response(status, headers={"content-type": "application/json"}, content=b'{"half": ')
    packed = {**headers, "content-encoding": "gzip"}
    return httpx.Response(status, headers=packed, stream=Body(b"no gzip at all", None))


def _is_keyed(request: httpx.Request) -> bool:
    """Whether the request carries a field `identifier` that is not blank, in query or JSON body."""
    if request.url.params.get("identifier", "").strip():
        return True
    try:
        body = json.loads(request.content)
    except ValueError:
        return False
    return isinstance(body, dict) and bool(str(body.get("identifier") or "").strip())
