"""The driver of flows in an event loop."""

from __future__ import annotations

import inspect
from contextlib import AsyncExitStack
from typing import Any, TypeVar

from tallion.clock import Clock
from tallion.config import Settings
from tallion.credentials import Ask, Claim, CredentialStep, Load, Lock, Save, Wait
from tallion.drive import Driver, Flow
from tallion.locks_async import AsyncFlights
from tallion.pacing import RateLimiter
from tallion.steps import Credential, Pace, Send, Sleep, Step, Terms
from tallion.token_stores_async import SafeAsyncStore
from tallion.transport_async import AsyncTransport

T = TypeVar("T")


class AsyncDriver(Driver[AsyncTransport, SafeAsyncStore]):
    """Drives flows, letting other tasks go on."""

    def __init__(self, settings: Settings, limiter: RateLimiter, clock: Clock) -> None:
        super().__init__(settings, limiter, clock)
        self._flights = AsyncFlights()

    def _new_transport(self, settings: Settings) -> AsyncTransport:
        return AsyncTransport(settings.http_client)

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
                return await self.transport.send(step.request, self._clock.monotonic)
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
