"""What a flow asks of its driver, and what it is answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from typing import Any

from msgspec import field

from tallion.call import Body
from tallion.operation import Operation
from tallion.quota import RetryQuota
from tallion.records import Record
from tallion.redact import Attempt

Header = tuple[str, str]


class Headers(Mapping[str, str]):
    """Headers of a reply, found in any case; repeated ones are joined with a comma.

    Its repr gives the names only: values may be secret.
    """

    def __init__(self, pairs: Iterable[Header]) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            key = name.lower()
            self._values[key] = f"{self._values[key]}, {value}" if key in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def get(self, name: str, default: Any = None) -> Any:
        """The value, without the exception on which `Mapping` would rely."""
        return self._values.get(name.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"<Headers {', '.join(self._values)}>"


class Outgoing(Record, frozen=True, kw_only=True):
    """One HTTP request."""

    hidden = frozenset({"url", "headers", "body"})
    method: str
    url: str
    headers: tuple[Header, ...]
    body: Body | None
    timeout: float | None
    """Seconds for each connect, read and write."""
    ends: float | None
    """Time on the monotonic clock by which the body must have come."""


class Received(Record, frozen=True, kw_only=True):
    """One whole reply, or one outside 2xx whose body was cut."""

    hidden = frozenset({"content"})
    status_code: int
    headers: Mapping[str, str]
    content: bytes


class Fault(Enum):
    """Why no reply came, or not the whole of it."""

    BAD_FILE = "a file cannot be read"
    NO_CONNECTION = "no connection could be made"
    TIMED_OUT = "the server did not answer in time"
    LOST = "the connection was lost"
    MISLED = "the server redirects to an address that cannot be read"
    CUT = "the body was cut short after a 2xx"
    STALLED = "the body stalled after a 2xx"
    GARBLED = "the body's encoding is broken after a 2xx"


class Failed(Record, frozen=True, kw_only=True):
    """One attempt without a reply that can be read."""

    hidden = frozenset({"content"})
    fault: Fault
    detail: str
    """Which error it was, without anything secret."""
    status_code: int | None = None
    """Status, if that much came."""
    headers: Mapping[str, str] = Headers(())
    content: bytes = b""
    """What came of a body that was cut."""


class Pace(Record, frozen=True, kw_only=True):
    """Take a turn. Answer: seconds until it comes; a `pacing.Turn` can be given back."""

    operation: Operation


class Credential(Record, frozen=True, kw_only=True):
    """Get the header that authorises. Answer: a `Header`, or None if there is none but the refused one."""

    hidden = frozenset({"refused"})
    operation: Operation
    scheme: str
    refused: Header | None = None
    """The header that the server answered with 401."""
    ends: float | None = None
    """Time on the monotonic clock at which the call ends."""


class Send(Record, frozen=True, kw_only=True):
    """Send one request. Answer: `Received` or `Failed`."""

    request: Outgoing


class Sleep(Record, frozen=True, kw_only=True):
    """Wait. Answer: None."""

    seconds: float


Step = Pace | Credential | Send | Sleep


class Terms(Record, frozen=True, kw_only=True):
    """How a client sends its calls."""

    base_url: str
    user_agent: str
    timeout: float | None
    """Seconds for each connect, read and write."""
    deadline: float | None
    """Seconds for one call."""
    max_attempts: int
    dry_run: bool
    clock: Callable[[], float]
    """Monotonic time in seconds."""
    jitter: Callable[[float], float]
    """Draws a wait between 0 and its argument, in seconds."""
    observe: Callable[[Attempt], None]
    """Is told of each attempt."""
    quota: RetryQuota = field(default_factory=RetryQuota)
    """What the retries of all calls take from."""

    def left(self, ends: float | None) -> float | None:
        """Seconds until a time on the clock, or None if there is none."""
        return None if ends is None else ends - self.clock()

    def capped(self, left: float | None) -> float | None:
        """The timeout of one request, when so many seconds are left."""
        return min((seconds for seconds in (self.timeout, left) if seconds is not None), default=None)
