"""Fixtures for pytest: a Talli and a Talon.One of each test's own, with faults to order.

Loaded by its entry point where `tallion[testing]` is installed. A sandbox takes a port of its own only once
a test asks for its address: tests run in parallel under pytest-xdist, and without sockets if they need none.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import httpx

    from talli import AsyncTalli, Talli
    from tallion.sandbox import Fault, RecordedRequest, Sandbox, State
    from talonone import AsyncTalonOne, TalonOne


class FakeClock:
    """Time that passes when somebody sleeps, and at once. Tokens and keys expire by it too."""

    def __init__(self) -> None:
        self._now = 1_000_000.0
        self._lock = threading.Lock()
        self.slept: list[float] = []
        """The waits, in seconds: those between attempts, for rate limits, and of `Fault.delay` in process."""

    def monotonic(self) -> float:
        """Seconds since any fixed moment."""
        return self._now

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        with self._lock:
            self.slept.append(seconds)
            self._now += seconds

    async def sleep_async(self, seconds: float) -> None:
        """Let time pass."""
        self.sleep(seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass, though nobody sleeps."""
        with self._lock:
            self._now += seconds


class ApiSandbox:
    """What both fixtures have."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._open = ExitStack()
        self._is_serving = False
        self.clock = FakeClock()
        sandbox.credentials.clock = self.clock.monotonic

    @property
    def sandbox(self) -> Sandbox:
        """The sandbox itself, for what is not here: `counters`, `snapshot`, `advance`, `log`."""
        return self._sandbox

    @property
    def base_url(self) -> str:
        """Where it listens, from the first look on."""
        self._serve()
        return self._sandbox.base_url

    @property
    def requests(self) -> Sequence[RecordedRequest]:
        """Every request so far, as it came; token requests too."""
        return self._sandbox.requests

    @property
    def state(self) -> State:
        """What the sandbox keeps."""
        return self._sandbox.state

    def env(self) -> dict[str, str]:
        """The environment variables that point the clients here."""
        self._serve()
        return self._sandbox.env()

    def fault(
        self,
        operation: str,
        fault: Fault,
        times: int | None = 1,
        *,
        probability: float = 1.0,
        seed: int = 0,
        after: int = 0,
    ) -> None:
        """Order a fault; arguments as of `Sandbox.fault`."""
        self._sandbox.fault(operation, fault, times, probability=probability, seed=seed, after=after)

    def http_client(self) -> httpx.Client:
        """An `httpx.Client` that is answered without a socket: `client(http_client=...)`."""
        return self._open.enter_context(self._sandbox.http_client(self.clock.sleep))

    def async_http_client(self) -> httpx.AsyncClient:
        """The same for `asyncio`."""
        return self._sandbox.async_http_client(self.clock.sleep_async)

    def assert_sent(self, operation: str, times: int) -> None:
        """Fail unless an operation was called so often, whatever became of the calls."""
        __tracebackhide__ = True
        sent = sum(request.operation == operation for request in self.requests)
        if sent != times:
            pytest.fail(f"{operation} was sent {sent} times, not {times}.")

    def close(self) -> None:
        """End the server and the clients."""
        self._open.close()

    def _serve(self) -> None:
        if not self._is_serving:
            self._open.enter_context(self._sandbox)
            self._is_serving = True

    def _ready(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """Options of a client; only one that goes over a socket needs the server."""
        if "http_client" not in options:
            self._serve()
        return dict(options)


class TalliSandbox(ApiSandbox):
    """A Talli of the test's own."""

    def client(self, **options: Any) -> Talli:
        """A client that waits on `clock`. Options are those of its constructor."""
        client = self._open.enter_context(self._sandbox.talli(**self._ready(options)))
        return client._on_clock(self.clock)

    def async_client(self, **options: Any) -> AsyncTalli:
        """The same for `asyncio`."""
        return self._sandbox.async_talli(**self._ready(options))._on_clock(self.clock)

    def assert_no_duplicate_payouts(self) -> None:
        """Fail if two payout instructions are for the same thing.

        They are if campaign and external id are the same, or without an external id campaign, e-mail address
        and amount.
        """
        __tracebackhide__ = True
        seen = Counter(_what_it_pays(item) for item in self.state.payout_instructions.created())
        double = [f"{what} {times} times" for what, times in seen.items() if times > 1]
        if double:
            pytest.fail(f"Paid more than once: {'; '.join(double)}.")

    def assert_recorded_once(self, external_id: str) -> None:
        """Fail unless exactly one payout instruction has this external id."""
        __tracebackhide__ = True
        found = sum(
            item.get("externalId") == external_id for item in self.state.payout_instructions.created()
        )
        if found != 1:
            pytest.fail(f"There are {found} payout instructions with external id {external_id!r}, not 1.")


class TalonOneSandbox(ApiSandbox):
    """A Talon.One of the test's own."""

    def client(self, platform: str = "braze", **options: Any) -> TalonOne:
        """A client with a platform's key that waits on `clock`. Options are those of its constructor."""
        client = self._open.enter_context(self._sandbox.talonone(platform, **self._ready(options)))
        return client._on_clock(self.clock)

    def async_client(self, platform: str = "braze", **options: Any) -> AsyncTalonOne:
        """The same for `asyncio`."""
        return self._sandbox.async_talonone(platform, **self._ready(options))._on_clock(self.clock)

    def assert_no_duplicate_coupons(self) -> None:
        """Fail if a recipient has two coupons of one campaign."""
        __tracebackhide__ = True
        coupons = [coupon for coupon in self.state.coupons.values() if coupon.get("recipient")]
        seen = Counter((coupon["campaign_id"], coupon["recipient"]) for coupon in coupons)
        double = [
            f"{recipient!r} in campaign {number}" for (number, recipient), times in seen.items() if times > 1
        ]
        if double:
            pytest.fail(f"More than one coupon for {'; '.join(double)}.")


def _what_it_pays(instruction: Mapping[str, Any]) -> str:
    external_id, campaign = instruction.get("externalId"), instruction["campaignId"]
    if external_id:
        return f"{external_id!r} of campaign {campaign}"
    return f"{instruction['email']} {instruction.get('amount')} of campaign {campaign}"


@pytest.fixture
def talli_sandbox() -> Iterator[TalliSandbox]:
    """A Talli of this test's own, with the demo data."""
    from tallion.sandbox import Sandbox

    api = TalliSandbox(Sandbox())
    yield api
    api.close()


@pytest.fixture
def talonone_sandbox() -> Iterator[TalonOneSandbox]:
    """A Talon.One of this test's own."""
    from tallion.sandbox import Sandbox

    api = TalonOneSandbox(Sandbox())
    yield api
    api.close()
