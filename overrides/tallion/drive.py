"""The drivers of a flow: they wait, lock and send, and decide nothing."""

from __future__ import annotations

import copy
from collections.abc import Collection, Generator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from tallion.clock import Clock
from tallion.config import Settings
from tallion.credentials import Ask, Claim, Credentials, CredentialStep, Load, Lock, Save, Wait
from tallion.locks import Flights
from tallion.pacing import RateLimiter
from tallion.steps import Credential, Pace, Send, Sleep, Step, Terms
from tallion.token_stores import SafeStore
from tallion.transport import SyncTransport

if TYPE_CHECKING:
    from tallion.token_stores_async import SafeAsyncStore
    from tallion.transport_async import AsyncTransport

T = TypeVar("T")
TransportT = TypeVar("TransportT", bound="SyncTransport | AsyncTransport")
StoreT = TypeVar("StoreT", bound="SafeStore | SafeAsyncStore")
Flow = Generator[Step | CredentialStep, Any, T]


class Driver(Generic[TransportT, StoreT]):
    """What a driver has, and what it shares with the drivers that are made from it."""

    def __init__(self, settings: Settings, limiter: RateLimiter, clock: Clock) -> None:
        self.transport = self._new_transport(settings)
        self._limiter = limiter
        self._clock = clock
        self._credentials = Credentials(settings, clock.monotonic)
        self._store = self._new_store(settings)

    def changed(
        self, settings: Settings, limiter: RateLimiter, clock: Clock, changes: Collection[str]
    ) -> Self:
        """A driver for changed settings; what they do not concern stays shared."""
        driver = copy.copy(self)
        driver._limiter, driver._clock = limiter, clock
        driver._credentials = self._credentials.changed(settings, clock.monotonic, changes)
        if "http_client" in changes:
            driver.transport = self._new_transport(settings)
        if "token_store" in changes:
            driver._store = self._new_store(settings)
        return driver

    def _new_transport(self, settings: Settings) -> TransportT:
        raise NotImplementedError

    def _new_store(self, settings: Settings) -> StoreT:
        raise NotImplementedError


class SyncDriver(Driver[SyncTransport, SafeStore]):
    """Drives flows, blocking the thread."""

    def __init__(self, settings: Settings, limiter: RateLimiter, clock: Clock) -> None:
        super().__init__(settings, limiter, clock)
        self._flights = Flights()

    def _new_transport(self, settings: Settings) -> SyncTransport:
        return SyncTransport(settings.http_client)

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
                return self.transport.send(step.request, self._clock.monotonic)
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
