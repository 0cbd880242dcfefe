"""The two drivers of a flow: they wait, lock and send, and decide nothing."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Generator
from typing import Any, Protocol, TypeVar

from tallion import tokens
from tallion.auth import authorization, bearer, checked_secret
from tallion.config import CLIENT_SECRET, Settings
from tallion.errors import TallionError
from tallion.locks import AsyncLocks, Locks
from tallion.operation import ApiKeyHeader, BasicAuth, ClientCredentials
from tallion.pacing import RateLimiter
from tallion.steps import Credential, Header, Pace, Send, Step, Terms
from tallion.tokens import AsyncTokenStore, TokenRequest, TokenStore
from tallion.transport import AsyncTransport, SyncTransport

T = TypeVar("T")


class Clock(Protocol):
    """Time, which tests may stand in for."""

    def monotonic(self) -> float:
        """Seconds since any fixed moment."""

    def sleep(self, seconds: float) -> None:
        """Wait."""

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let other tasks go on."""


class SystemClock:
    """The time of this machine."""

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class SyncDriver:
    """Drives flows, blocking the thread."""

    def __init__(
        self,
        settings: Settings,
        transport: SyncTransport,
        store: TokenStore,
        limiter: RateLimiter,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._store = store
        self._limiter = limiter
        self._clock = clock
        self._secrets: dict[str, str] = {}
        self._locks = Locks()

    def run(self, flow: Generator[Step, Any, T], terms: Terms) -> T:
        """Drive a flow to its end."""
        answer: Any = None
        failure: TallionError | None = None
        while True:
            try:
                step = flow.send(answer) if failure is None else flow.throw(failure)
            except StopIteration as end:
                result: T = end.value
                return result
            answer = failure = None
            try:
                answer = self._perform(step, terms)
            except TallionError as error:  # the flow adds what it knows of the call
                failure = error

    def _perform(self, step: Step, terms: Terms) -> Any:
        match step:
            case Send():
                return self._transport.send(step.request, self._clock.monotonic)
            case Pace():
                return self._limiter.acquire(step.operation)
            case Credential():
                return self._header(step, terms)
            case _:
                return self._clock.sleep(step.seconds)

    def _header(self, step: Credential, terms: Terms) -> Header | None:
        scheme = self._settings.api.schemes[step.scheme]
        if isinstance(scheme, ClientCredentials):
            header = bearer(self._token(step, scheme, terms))
        else:
            header = self._keyed(scheme, step.refused)
        return None if header == step.refused else header

    def _keyed(self, scheme: ApiKeyHeader | BasicAuth, refused: Header | None) -> Header:
        given = self._settings.option(scheme.option)
        if isinstance(given, str):
            return authorization(scheme, given)
        with self._locks.lock(scheme.option):
            known = self._secrets.get(scheme.option)
            if known is None or authorization(scheme, known) == refused:
                known = self._secrets[scheme.option] = checked_secret(scheme.option, given())
        return authorization(scheme, known)

    def _token(self, step: Credential, scheme: ClientCredentials, terms: Terms) -> str:
        url, public, secret = token_options(self._settings, scheme)
        refused = refused_token(step)
        key = tokens.key_of(url, public)
        token = tokens.usable(self._store.get(key), refused)
        if token is not None:
            return token
        with self._store.lock(key):
            token = tokens.usable(self._store.get(key), refused)
            if token is not None:
                return token
            secret = checked_secret(CLIENT_SECRET, secret() if callable(secret) else secret)
            wanted = TokenRequest(
                operation=step.operation,
                token_url=url,
                values={**public, CLIENT_SECRET: secret},
                ends=step.ends,
            )
            fresh, ttl = self.run(tokens.request_token(wanted, terms), terms)
            self._store.set(key, fresh, ttl)
            return fresh


class AsyncDriver:
    """Drives flows, letting other tasks go on."""

    def __init__(
        self,
        settings: Settings,
        transport: AsyncTransport,
        store: AsyncTokenStore,
        limiter: RateLimiter,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._transport = transport
        self._store = store
        self._limiter = limiter
        self._clock = clock
        self._secrets: dict[str, str] = {}
        self._locks = AsyncLocks()

    async def run(self, flow: Generator[Step, Any, T], terms: Terms) -> T:
        """Drive a flow to its end."""
        answer: Any = None
        failure: TallionError | None = None
        while True:
            try:
                step = flow.send(answer) if failure is None else flow.throw(failure)
            except StopIteration as end:
                result: T = end.value
                return result
            answer = failure = None
            try:
                answer = await self._perform(step, terms)
            except TallionError as error:  # the flow adds what it knows of the call
                failure = error

    async def _perform(self, step: Step, terms: Terms) -> Any:
        match step:
            case Send():
                return await self._transport.send(step.request, self._clock.monotonic)
            case Pace():
                return self._limiter.acquire(step.operation)
            case Credential():
                return await self._header(step, terms)
            case _:
                return await self._clock.sleep_async(step.seconds)

    async def _header(self, step: Credential, terms: Terms) -> Header | None:
        scheme = self._settings.api.schemes[step.scheme]
        if isinstance(scheme, ClientCredentials):
            header = bearer(await self._token(step, scheme, terms))
        else:
            header = await self._keyed(scheme, step.refused)
        return None if header == step.refused else header

    async def _keyed(self, scheme: ApiKeyHeader | BasicAuth, refused: Header | None) -> Header:
        given = self._settings.option(scheme.option)
        if isinstance(given, str):
            return authorization(scheme, given)
        async with self._locks.lock(scheme.option):
            known = self._secrets.get(scheme.option)
            if known is None or authorization(scheme, known) == refused:
                known = self._secrets[scheme.option] = checked_secret(scheme.option, await _awaited(given()))
        return authorization(scheme, known)

    async def _token(self, step: Credential, scheme: ClientCredentials, terms: Terms) -> str:
        url, public, secret = token_options(self._settings, scheme)
        refused = refused_token(step)
        key = tokens.key_of(url, public)
        token = tokens.usable(await self._store.get(key), refused)
        if token is not None:
            return token
        async with self._store.lock(key):
            token = tokens.usable(await self._store.get(key), refused)
            if token is not None:
                return token
            secret = checked_secret(CLIENT_SECRET, await _awaited(secret() if callable(secret) else secret))
            wanted = TokenRequest(
                operation=step.operation,
                token_url=url,
                values={**public, CLIENT_SECRET: secret},
                ends=step.ends,
            )
            fresh, ttl = await self.run(tokens.request_token(wanted, terms), terms)
            await self._store.set(key, fresh, ttl)
            return fresh


def token_options(settings: Settings, scheme: ClientCredentials) -> tuple[str, dict[str, str], Any]:
    """Token URL, public fields of the token request, and the secret or what gives it."""
    values = {name: settings.option(name) for name in scheme.options}
    secret = values.pop(CLIENT_SECRET, None)
    return settings.option(scheme.token_url), values, secret


def refused_token(step: Credential) -> str | None:
    """The token that the server answered with 401."""
    return None if step.refused is None else step.refused[1].removeprefix(bearer("")[1])


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value
