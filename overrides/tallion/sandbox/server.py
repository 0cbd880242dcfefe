"""The sandbox as a thing that runs: on a loopback port, in a thread or in the foreground."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from ipaddress import IPv6Address, ip_address
from types import TracebackType
from typing import Final, Self

import uvicorn

from tallion.sandbox.app import TOKEN_PATH, make_world
from tallion.sandbox.clients import ClientMaker
from tallion.sandbox.credentials import Credentials
from tallion.sandbox.handlers import Limits
from tallion.sandbox.recording import RecordedRequest
from tallion.sandbox.state import State

DEPLOYMENT: Final = "demo.talonone.example"
PLATFORM_NAME: Final = "sandbox"
_SECONDS_FOR_OPEN_REQUESTS: Final = 1
_BACKLOG: Final = 2048


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
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        max_page_size: int = 100,
        max_report_page_size: int = 1000,
        token_lifetime: int = 36000,
    ) -> None:
        self._host = _loopback(host)
        self._port = port
        self.credentials = Credentials(token_lifetime=token_lifetime)
        limits = Limits(list_page=max_page_size, report_page=max_report_page_size)
        self._world = make_world(self.credentials, limits, self.env)
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

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
        return tuple(self._world.app.requests)

    @property
    def state(self) -> State:
        """What the sandbox remembers now; `reset` puts another in its place."""
        return self._world.state

    def reset(self) -> None:
        """Begin anew with the seeded data, and forget the requests. Tokens stay valid."""
        self._world.reset()

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

    def start(self) -> None:
        """Serve in a thread of its own; returns once requests are answered."""
        listening = self._listen()
        server = _Server(self._world.app)
        self._server = server
        self._thread = threading.Thread(target=server.run_until_told, args=(listening,), daemon=True)
        self._thread.start()
        server.is_ready.wait()
        if not server.started:
            raise RuntimeError("The sandbox did not start; its thread has said why.")

    def stop(self) -> None:
        """Stop serving and wait until the thread is gone."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = self._thread = None

    def serve(self, announce: Callable[[Sandbox], None]) -> None:
        """Serve in the foreground until the process is told to stop; `announce` once the port is known."""
        listening = self._listen()
        announce(self)
        _Server(self._world.app).run_until_told(listening)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _listen(self) -> socket.socket:
        listening = socket.create_server(
            (self._host, self._port),
            family=socket.AF_INET6 if ":" in self._host else socket.AF_INET,
            backlog=_BACKLOG,
        )
        self._port = listening.getsockname()[1]
        return listening


class _Server(uvicorn.Server):
    """uvicorn, saying when it is ready."""

    def __init__(self, app: Callable[..., object]) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http="h11",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                timeout_graceful_shutdown=_SECONDS_FOR_OPEN_REQUESTS,
            )
        )
        self.is_ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.is_ready.set()

    def run_until_told(self, listening: socket.socket) -> None:
        try:
            with closing(listening):
                self.run(sockets=[listening])
        finally:
            self.is_ready.set()


def _loopback(host: str) -> str:
    address = "127.0.0.1" if host == "localhost" else host
    try:
        parsed = ip_address(address)
    except ValueError:
        parsed = IPv6Address("::")
    if not parsed.is_loopback:
        raise ValueError(f"The sandbox listens on loopback only, such as 127.0.0.1, not on {host!r}.")
    return address
