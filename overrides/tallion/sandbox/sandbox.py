"""The sandbox as a thing that runs: on a loopback port in a thread or in the foreground, or without any."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

from tallion.sandbox.clients import ClientMaker
from tallion.sandbox.control import ControlApi
from tallion.sandbox.credentials import Credentials
from tallion.sandbox.faults import Fault, Order
from tallion.sandbox.handlers import Limits
from tallion.sandbox.recording import RecordedRequest
from tallion.sandbox.server import Server, listen
from tallion.sandbox.state import State
from tallion.sandbox.state_file import StateFile
from tallion.sandbox.world import TOKEN_PATH, Snapshot, World

if TYPE_CHECKING:
    import httpx

DEPLOYMENT: Final = "demo.talonone.example"
PLATFORM_NAME: Final = "sandbox"
_LAST_PORT: Final = 65535


class Sandbox(ClientMaker):
    """Both APIs and the token endpoint, on a loopback port.

    ```python
    with Sandbox() as sandbox:
        campaigns = sandbox.talli().campaigns.list().all()
    ```

    Args:
        host: a loopback address; anything else is refused.
        port: 0 takes any free one.
        max_page_size: the largest page of a list, whatever is asked for.
        max_report_page_size: the largest page of a report.
        token_lifetime: seconds for which an access token is good.
        seed_data: `demo`, `empty`, or `large`, which has a report of 1,000,000 rows.
        state_file: where the state is kept from one start to the next.
        from_examples: operations that answer as their document shows, and keep nothing.

    Raises:
        ValueError: an argument is none of these, or the file holds no state.
        OSError: the file cannot be read or written.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        max_page_size: int = 100,
        max_report_page_size: int = 1000,
        token_lifetime: float = 36000,
        seed_data: str = "demo",
        state_file: str | Path | None = None,
        from_examples: Collection[str] = (),
    ) -> None:
        self._host = _loopback(host)
        self._port = _checked_port(port)
        self.credentials = Credentials(token_lifetime=token_lifetime)
        self._world = World(
            credentials=self.credentials,
            limits=Limits(list_page=max_page_size, report_page=max_report_page_size),
            seed_data=seed_data,
            from_examples=from_examples,
            environment=self.env,
        )
        self._world.control = ControlApi(self._world).answer
        self._file = None if state_file is None else StateFile(Path(state_file), self._world)
        self._server: Server | None = None

    @property
    def base_url(self) -> str:
        """Where it is reached; with the port once that is known."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def keys(self) -> Mapping[str, str]:
        return self.credentials.keys

    @property
    def requests(self) -> Sequence[RecordedRequest]:
        """Every request since the start or the last reset, as it came."""
        return tuple(self._world.recorder.requests)

    @property
    def counters(self) -> Mapping[str, Mapping[str, int]]:
        """Operation → status, or `dropped`, → how often."""
        return self._world.recorder.counters

    @property
    def log(self) -> Sequence[Mapping[str, Any]]:
        """What the sandbox itself has to say: callbacks, invalid replies, real-looking credentials."""
        return tuple(self._world.log)

    @property
    def state(self) -> State:
        """What the sandbox remembers now; `reset` puts another in its place."""
        return self._world.state

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
        """Order a fault for the next calls of an operation.

        Args:
            operation: its name, such as `payout_instructions.create`; `token`, or `*` for every one.
            fault: what goes wrong.
            times: how often; None without end.
            probability: how likely each call is hit.
            seed: of the random numbers that decide that.
            after: how many calls pass before.

        Raises:
            ValueError: there is no such operation, or a number makes no sense.
        """
        self.order(
            Order(
                operation=operation,
                fault=fault,
                times=times,
                probability=probability,
                seed=seed,
                after=after,
            )
        )

    def order(self, order: Order) -> None:
        """Order a fault, as a faults file does."""
        with self._world.lock:
            self._world.faults.add(order)

    def advance(self, payout_instruction_id: str, to: str | None = None) -> dict[str, Any]:
        """Bring a payout instruction to another status, by default the next on the way to being paid.

        Raises:
            LookupError: there is no such instruction.
            ValueError: that status does not follow its own.
        """
        return self._world.advance(payout_instruction_id, to)

    def reset(self) -> None:
        """Begin anew with the seeded data; forget requests, faults and log. Tokens stay valid."""
        self._world.reset()

    def snapshot(self) -> Snapshot:
        """The state as it is now, for `restore`."""
        return self._world.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Make the state what it was at the snapshot."""
        self._world.restore(snapshot)

    def env(self) -> dict[str, str]:
        return {
            "TALLI_BASE_URL": self.base_url,
            "TALLI_TOKEN_URL": f"{self.base_url}{TOKEN_PATH}",
            "TALLI_CLIENT_ID": self.credentials.client_id,
            "TALLI_CLIENT_SECRET": self.credentials.client_secret,
            "TALLI_AUDIENCE": self.credentials.audience,
            "TALONONE_API_KEY": self.keys["braze"],
            "TALONONE_BASE_URL": self.base_url,
            "TALONONE_DEPLOYMENT": DEPLOYMENT,
            "TALONONE_PLATFORM_NAME": PLATFORM_NAME,
        }

    def http_client(self, sleep: Callable[[float], None] = time.sleep) -> httpx.Client:
        """An `httpx.Client` that this sandbox answers without a socket, for `http_client=`.

        Args:
            sleep: waits out the delays that were ordered.
        """
        from tallion.sandbox import transport

        return transport.client(self._world.answer, sleep)

    def async_http_client(self, sleep: Callable[[float], Any] = asyncio.sleep) -> httpx.AsyncClient:
        """The same for `asyncio`."""
        from tallion.sandbox import transport

        return transport.async_client(self._world.answer, sleep)

    def start(self) -> None:
        """Serve in a thread of its own; returns once requests are answered."""
        self._server = self._listening()
        self._server.start()

    def stop(self) -> None:
        """Stop serving and wait until the thread is gone."""
        if self._server is not None:
            self._server.stop()
            self._server = None
        if self._file is not None:
            self._file.close()

    def serve(self, announce: Callable[[Sandbox], None]) -> None:
        """Serve in the foreground until the process is told to stop; `announce` once it answers."""
        server = self._listening()
        try:
            server.run_until_told(lambda: announce(self))
        finally:
            if self._file is not None:
                self._file.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _listening(self) -> Server:
        listening = listen(self._host, self._port)
        self._port = listening.getsockname()[1]
        return Server(self._world.answer, listening)


def _checked_port(port: int) -> int:
    if not 0 <= port <= _LAST_PORT:
        raise ValueError(f"A port is between 0 and {_LAST_PORT}, not {port}.")
    return port


def _loopback(host: str) -> str:
    address = "127.0.0.1" if host == "localhost" else host
    try:
        parsed = ip_address(address)
    except ValueError:
        parsed = IPv6Address("::")
    if not parsed.is_loopback:
        raise ValueError(f"The sandbox listens on loopback only, such as 127.0.0.1, not on {host!r}.")
    return address
