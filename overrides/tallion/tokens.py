"""Access tokens: how they are asked for, how long they live, and where they are kept."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from decimal import Decimal
from typing import Any, Protocol
from urllib.parse import urlsplit

from attrs import field, frozen
from msgspec.structs import replace

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
    retry_after_of,
)
from tallion.operation import Operation, Outcome
from tallion.records import Record
from tallion.redact import scrub
from tallion.steps import Failed, Outgoing, Received, Send, Sleep, Terms

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
    """Keeps access tokens for the clients that share it. Used by many threads at once.

    If it raises, the client warns once and goes on with what it has in memory.
    """

    def get(self, key: str) -> StoredToken | None:
        """The token of this key, or None."""

    def set(self, key: str, token: str, ttl: float) -> None:
        """Keep a token that is good for `ttl` seconds."""

    def lock(self, key: str) -> AbstractContextManager[Any]:
        """Held by the one caller that asks for a new token.

        What it returns may be a `tallion.token_stores.TimedLock`; another kind can make a call wait beyond
        its deadline. An asynchronous client may enter and leave it in different threads.
        """


class AsyncTokenStore(Protocol):
    """Keeps access tokens for the asynchronous clients that share it; see `TokenStore`."""

    async def get(self, key: str) -> StoredToken | None:
        """The token of this key, or None."""

    async def set(self, key: str, token: str, ttl: float) -> None:
        """Keep a token that is good for `ttl` seconds."""

    def lock(self, key: str) -> AbstractAsyncContextManager[Any]:
        """Held by the one caller that asks for a new token; entering it is cancelled at the deadline."""


def key_of(token_url: str, values: Mapping[str, str]) -> str:
    """The key under which a token is kept: its URL and all that was asked for, but the secret."""
    public = {name: value for name, value in sorted(values.items()) if name != CLIENT_SECRET}
    return json.dumps([token_url, public]).decode()


def lifetime(expires_in: object) -> float:
    """Seconds that a token is good for: at most a day, and a minute where nothing sensible is said."""
    if isinstance(expires_in, bool) or not isinstance(expires_in, str | int | float | Decimal):
        return _SHORTEST_KNOWN
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return _SHORTEST_KNOWN
    return min(seconds, _LONGEST) if seconds > 0 else _SHORTEST_KNOWN


def margin(ttl: float) -> float:
    """Seconds before its expiry at which a token is renewed: a tenth of its life, at most 5 minutes."""
    return min(_MARGIN * ttl, _LONGEST_MARGIN)


def is_token(value: object) -> bool:
    """Whether a value can be sent as a bearer token."""
    return isinstance(value, str) and bool(value) and value.isascii() and value.isprintable()


class TokenRequest(Record, frozen=True, kw_only=True):
    """What a token is asked for with."""

    hidden = frozenset({"values"})
    operation: Operation
    """The operation that needs it."""
    token_url: str
    values: Mapping[str, str]
    """Fields of the request, the client secret among them."""
    ends: float | None
    """Time on the monotonic clock at which the call ends."""


class Granted(Record, frozen=True, kw_only=True):
    """A new access token."""

    hidden = frozenset({"token"})
    token: str
    ttl: float
    """Seconds that it is good for, counted from now."""


class Denied(Record, frozen=True, kw_only=True):
    """A token request that failed in the end."""

    result: Received | Failed
    """Its last reply, without the secret."""
    host: str
    final: bool
    """Asking again would have been no use."""
    attempts: int
    timeout: float | None
    """Seconds that the last attempt was given for each connect, read and write."""
    retry_after: float | None
    """Seconds that the server asked to wait."""

    def __str__(self) -> str:
        if isinstance(self.result, Received):
            return f"status {self.result.status_code}"
        return self.result.fault.value

    def error(self, operation: Operation) -> TallionError:
        """A new error for a call that this keeps from being sent."""
        error = self._error(operation)
        error.outcome = Outcome.NOT_SENT
        return error

    def _error(self, operation: Operation) -> TallionError:
        if isinstance(self.result, Failed):
            return retry.failure(operation, self.result, f"token request to {self.host}: ")
        if 200 <= self.result.status_code < 300:
            return AuthenticationError(
                f"the reply of {self.host} to the token request holds no access token",
                operation=operation,
                status_code=self.result.status_code,
                headers=self.result.headers,
                body=b"",
            )
        refused = from_response(operation, self.result, _class(self.result.status_code))
        refused.args = (f"{self.host} refused the token request: {refused.message}",)
        return refused


def request_token(wanted: TokenRequest, terms: Terms) -> Generator[Send | Sleep, Any, Granted | Denied]:
    """Ask for an access token.

    Source: RFC 6749, section 4.4, with a JSON body. Repeated like any call that does no harm.

    Raises:
        DeadlineExceededError: the time was up before there was an answer.
    """
    attempts = 0
    while True:
        left = terms.left(wanted.ends)
        if left is not None and left <= 0:
            raise _too_late(wanted)
        began, timeout = terms.clock(), terms.capped(left)
        result: Received | Failed = yield Send(request=_request(wanted, terms, timeout))
        attempts += 1
        granted = _granted(result, terms.clock() - began)
        if granted is not None:
            return granted
        repeatable = retry.may_repeat(result, is_harmless=True)
        delay = None
        if repeatable and attempts < terms.max_attempts:
            drawn = terms.jitter(_POLICY.backoff(attempts))
            delay = retry.next_delay(_POLICY, result, drawn=drawn, left=terms.left(wanted.ends))
        if delay is None:
            left = terms.left(wanted.ends)
            if left is not None and left <= 0 and isinstance(result, Failed):
                raise _too_late(wanted)
            return Denied(
                result=_without_secret(wanted, result),
                host=urlsplit(wanted.token_url).netloc,
                final=not repeatable,
                attempts=attempts,
                timeout=timeout,
                retry_after=retry_after_of(result.headers),
            )
        yield Sleep(seconds=delay)


def _request(wanted: TokenRequest, terms: Terms, timeout: float | None) -> Outgoing:
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
        timeout=timeout,
        ends=wanted.ends,
    )


def _granted(result: Received | Failed, elapsed: float) -> Granted | None:
    """The token of a reply; its life counts from before the request, for the server's began before ours."""
    if isinstance(result, Failed) or not 200 <= result.status_code < 300:
        return None
    try:
        fields = json.loads(result.content)
    except (json.JsonError, RecursionError):
        return None
    token = fields.get("access_token") if isinstance(fields, dict) else None
    if not isinstance(token, str) or not is_token(token):
        return None
    return Granted(token=token, ttl=max(lifetime(fields.get("expires_in")) - elapsed, 0.0))


def _without_secret(wanted: TokenRequest, result: Received | Failed) -> Received | Failed:
    if isinstance(result, Failed):
        return result
    secret = wanted.values.get(CLIENT_SECRET, "")
    return replace(result, content=scrub(result.content, (secret,)))


def _too_late(wanted: TokenRequest) -> DeadlineExceededError:
    return DeadlineExceededError(
        f"{wanted.operation}: the deadline passed while asking for an access token; nothing was sent. "
        "Give more time if the token endpoint needs it."
    )


def _class(status_code: int) -> type[APIError]:
    return class_of(status_code) if status_code == 429 or status_code >= 500 else AuthenticationError
