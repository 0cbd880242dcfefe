"""Access tokens: asked for, kept, and used until near their expiry."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from decimal import Decimal
from typing import Any, Protocol
from urllib.parse import urlsplit

from attrs import field, frozen

from tallion import json, retry
from tallion.call import JsonBody
from tallion.config import CLIENT_SECRET
from tallion.errors import (
    APIError,
    AuthenticationError,
    DeadlineExceededError,
    TallionError,
    class_of,
    from_response,
)
from tallion.locks import AsyncLocks, Locks
from tallion.operation import Operation, Outcome
from tallion.redact import scrub
from tallion.steps import Failed, Outgoing, Received, Send, Sleep, Step, Terms

_POLICY = retry.RetryPolicy()
_SHORTEST_KNOWN = 60.0
_LONGEST = 24 * 3600.0
_MARGIN = 0.1
_LONGEST_MARGIN = 300.0


@frozen(kw_only=True)
class StoredToken:
    """An access token, as a store gives it back."""

    token: str = field(repr=False)
    ttl: float
    """Seconds that it was good for when it was stored."""
    left: float
    """Seconds that it is still good for."""


class TokenStore(Protocol):
    """Keeps access tokens for the clients that share it. Used by many threads at once."""

    def get(self, key: str) -> StoredToken | None:
        """The token of this key, or None."""

    def set(self, key: str, token: str, ttl: float) -> None:
        """Keep a token that is good for `ttl` seconds."""

    def lock(self, key: str) -> AbstractContextManager[Any]:
        """Held by the one caller that asks for a new token."""


class AsyncTokenStore(Protocol):
    """Keeps access tokens for the asynchronous clients that share it."""

    async def get(self, key: str) -> StoredToken | None:
        """The token of this key, or None."""

    async def set(self, key: str, token: str, ttl: float) -> None:
        """Keep a token that is good for `ttl` seconds."""

    def lock(self, key: str) -> AbstractAsyncContextManager[Any]:
        """Held by the one caller that asks for a new token."""


class MemoryTokenStore:
    """Keeps access tokens in this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._tokens: dict[str, tuple[str, float, float]] = {}
        self._locks = Locks()

    def get(self, key: str) -> StoredToken | None:
        kept = self._tokens.get(key)
        if kept is None:
            return None
        token, ttl, expires = kept
        return StoredToken(token=token, ttl=ttl, left=expires - self._clock())

    def set(self, key: str, token: str, ttl: float) -> None:
        self._tokens[key] = (token, ttl, self._clock() + ttl)

    def lock(self, key: str) -> AbstractContextManager[Any]:
        return self._locks.lock(key)


class AsyncMemoryTokenStore:
    """Keeps access tokens in this process, for asynchronous clients."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = MemoryTokenStore(clock)
        self._locks = AsyncLocks()

    async def get(self, key: str) -> StoredToken | None:
        return self._store.get(key)

    async def set(self, key: str, token: str, ttl: float) -> None:
        self._store.set(key, token, ttl)

    def lock(self, key: str) -> AbstractAsyncContextManager[Any]:
        return self._locks.lock(key)


@frozen(kw_only=True)
class TokenRequest:
    """What a token is asked for with."""

    operation: Operation
    """The operation that needs it."""
    token_url: str
    values: Mapping[str, str] = field(repr=False)
    """Fields of the request, the client secret among them."""
    ends: float | None
    """Time on the monotonic clock at which the call ends."""


def key_of(token_url: str, values: Mapping[str, str]) -> str:
    """The key under which a token is kept: its URL and all that was asked for, but the secret."""
    public = {name: value for name, value in sorted(values.items()) if name != CLIENT_SECRET}
    return json.dumps([token_url, public]).decode()


def usable(stored: StoredToken | None, refused: str | None) -> str | None:
    """The token, unless it was refused or is near its expiry: a tenth of its life, at most 5 minutes."""
    if stored is None or stored.token == refused:
        return None
    margin = min(_MARGIN * stored.ttl, _LONGEST_MARGIN)
    return stored.token if stored.left > margin else None


def lifetime(expires_in: object) -> float:
    """Seconds that a token is good for: at most a day, and a minute where nothing sensible is said."""
    if isinstance(expires_in, bool) or not isinstance(expires_in, str | int | float | Decimal):
        return _SHORTEST_KNOWN
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return _SHORTEST_KNOWN
    return min(seconds, _LONGEST) if seconds > 0 else _SHORTEST_KNOWN


def request_token(wanted: TokenRequest, terms: Terms) -> Generator[Step, Any, tuple[str, float]]:
    """Ask for an access token: the token, and the seconds it is good for.

    Source: RFC 6749, section 4.4, with a JSON body. Repeated like any call that does no harm.

    Raises:
        AuthenticationError: the request was refused, or its reply holds no token.
        TallionError: no reply came, or status 429 or 5xx after all attempts.
    """
    attempt = 1
    while True:
        left = terms.left(wanted.ends)
        if left is not None and left <= 0:
            raise DeadlineExceededError(f"{wanted.operation}: the deadline passed while waiting for a token.")
        result: Received | Failed = yield Send(request=_request(wanted, terms, left))
        if isinstance(result, Received) and 200 <= result.status_code < 300:
            return _read(wanted, result)
        delay = None
        if attempt < terms.max_attempts and retry.may_repeat(result, is_harmless=True):
            drawn = terms.jitter(_POLICY.backoff(attempt))
            delay = retry.next_delay(_POLICY, result, drawn=drawn, left=terms.left(wanted.ends))
        if delay is None:
            raise _refusal(wanted, result)
        attempt += 1
        yield Sleep(seconds=delay)


def _request(wanted: TokenRequest, terms: Terms, left: float | None) -> Outgoing:
    fields = {**wanted.values, "grant_type": "client_credentials"}
    return Outgoing(
        method="POST",
        url=wanted.token_url,
        headers=(
            ("accept", "application/json"),
            ("user-agent", terms.user_agent),
            ("content-type", "application/json"),
        ),
        body=JsonBody(content=json.dumps(fields)),
        timeout=terms.capped(left),
        ends=wanted.ends,
    )


def _read(wanted: TokenRequest, reply: Received) -> tuple[str, float]:
    try:
        fields = json.loads(reply.content)
    except (json.JsonError, RecursionError):
        fields = None
    token = fields.get("access_token") if isinstance(fields, dict) else None
    if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
        unusable = AuthenticationError(
            f"the reply of {_host(wanted)} to the token request holds no access token",
            operation=wanted.operation,
            status_code=reply.status_code,
            headers=reply.headers,
            body=b"",
        )
        unusable.outcome = Outcome.NOT_SENT
        raise unusable
    return token, lifetime(fields.get("expires_in"))


def _refusal(wanted: TokenRequest, result: Received | Failed) -> TallionError:
    if isinstance(result, Failed):
        error = retry.failure(wanted.operation, result, f"token request to {_host(wanted)}: ")
        error.outcome = Outcome.NOT_SENT
        return error
    reply = Received(
        status_code=result.status_code,
        headers=result.headers,
        content=scrub(result.content, (wanted.values.get(CLIENT_SECRET, ""),)),
    )
    refused = from_response(wanted.operation, reply, _class(result.status_code))
    refused.message = f"{_host(wanted)} refused the token request: {refused.message}"
    refused.outcome = Outcome.NOT_SENT
    return refused


def _class(status_code: int) -> type[APIError]:
    return class_of(status_code) if status_code == 429 or status_code >= 500 else AuthenticationError


def _host(wanted: TokenRequest) -> str:
    return urlsplit(wanted.token_url).netloc
