"""The two drivers of a flow: they wait, lock and send, and decide nothing."""

from __future__ import annotations

import asyncio
import copy
import inspect
import time
from collections.abc import Collection, Generator
from contextlib import AsyncExitStack, ExitStack
from typing import Any, Generic, Protocol, Self, TypeVar

from tallion.config import Settings
from tallion.credentials import Ask, Claim, Credentials, CredentialStep, Load, Lock, Save, Wait
from tallion.locks import AsyncFlights, Flights
from tallion.pacing import RateLimiter
from tallion.steps import Credential, Pace, Send, Sleep, Step, Terms
from tallion.token_stores import SafeAsyncStore, SafeStore
from tallion.transport import AsyncTransport, SyncTransport

T = TypeVar("T")
TransportT = TypeVar("TransportT", bound=SyncTransport | AsyncTransport)
StoreT = TypeVar("StoreT", bound=SafeStore | SafeAsyncStore)
Flow = Generator[Step | CredentialStep, Any, T]


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


class _Driver(Generic[TransportT, StoreT]):
    """What a driver has, and what it shares with the drivers that are made from it."""

    def __init__(self, settings: Settings, transport: TransportT, limiter: RateLimiter, clock: Clock) -> None:
        self._transport = transport
        self._limiter = limiter
        self._clock = clock
        self._credentials = Credentials(settings, clock.monotonic)
        self._store = self._new_store(settings)

    def changed(
        self,
        settings: Settings,
        transport: TransportT,
        limiter: RateLimiter,
        clock: Clock,
        changes: Collection[str],
    ) -> Self:
        """A driver for changed settings; tokens and secrets that they do not concern stay shared."""
        driver = copy.copy(self)
        driver._transport, driver._limiter, driver._clock = transport, limiter, clock
        driver._credentials = self._credentials.changed(settings, clock.monotonic, changes)
        if "token_store" in changes:
            driver._store = self._new_store(settings)
        return driver

    def _new_store(self, settings: Settings) -> StoreT:
        raise NotImplementedError


class SyncDriver(_Driver[SyncTransport, SafeStore]):
    """Drives flows, blocking the thread."""

    def __init__(
        self, settings: Settings, transport: SyncTransport, limiter: RateLimiter, clock: Clock
    ) -> None:
        super().__init__(settings, transport, limiter, clock)
        self._flights = Flights()

    def _new_store(self, settings: Settings) -> SafeStore:
        return SafeStore(settings.values.get("token_store"))

    def run(self, flow: Flow[T], terms: Terms) -> T:
        """Drive a flow to its end; what it came to hold is let go, however it ends."""
        answer: Any = None
        failure: Exception | None = None
        with ExitStack() as held:
            while True:
                try:
                    step = flow.send(answer) if failure is None else flow.throw(failure)
                except StopIteration as end:
                    result: T = end.value
                    return result
                answer = failure = None
                try:
                    answer = self._perform(step, terms, held)
                except Exception as error:  # noqa: BLE001 - what to do about it is for the flow to say
                    failure = error

    def _perform(self, step: Step | CredentialStep, terms: Terms, held: ExitStack) -> Any:
        match step:
            case Send():
                return self._transport.send(step.request, self._clock.monotonic)
            case Pace():
                return self._limiter.acquire(step.operation)
            case Sleep():
                return self._clock.sleep(step.seconds)
            case Credential():
                return self.run(self._credentials.header(step, terms), terms)
            case Ask():
                return step.callable()
            case Claim():
                return self._flights.claim(step.key, held)
            case Wait():
                return self._flights.wait(step.key, step.seconds)
            case Lock() | Load() | Save():
                return self._store.perform(step, held)


class AsyncDriver(_Driver[AsyncTransport, SafeAsyncStore]):
    """Drives flows, letting other tasks go on."""

    def __init__(
        self, settings: Settings, transport: AsyncTransport, limiter: RateLimiter, clock: Clock
    ) -> None:
        super().__init__(settings, transport, limiter, clock)
        self._flights = AsyncFlights()

    def _new_store(self, settings: Settings) -> SafeAsyncStore:
        return SafeAsyncStore(settings.values.get("token_store"))

    async def run(self, flow: Flow[T], terms: Terms) -> T:
        """Drive a flow to its end; what it came to hold is let go, however it ends."""
        answer: Any = None
        failure: Exception | None = None
        async with AsyncExitStack() as held:
            while True:
                try:
                    step = flow.send(answer) if failure is None else flow.throw(failure)
                except StopIteration as end:
                    result: T = end.value
                    return result
                answer = failure = None
                try:
                    answer = await self._perform(step, terms, held)
                except Exception as error:  # noqa: BLE001 - what to do about it is for the flow to say
                    failure = error

    async def _perform(self, step: Step | CredentialStep, terms: Terms, held: AsyncExitStack) -> Any:
        match step:
            case Send():
                return await self._transport.send(step.request, self._clock.monotonic)
            case Pace():
                return self._limiter.acquire(step.operation)
            case Sleep():
                return await self._clock.sleep_async(step.seconds)
            case Credential():
                return await self.run(self._credentials.header(step, terms), terms)
            case Ask():
                given = step.callable()
                return await given if inspect.isawaitable(given) else given
            case Claim():
                return self._flights.claim(step.key, held)
            case Wait():
                return await self._flights.wait(step.key, step.seconds)
            case Lock() | Load() | Save():
                return await self._store.perform(step, held)
