"""A token endpoint and an API on loopback, which count what they are asked and can be made to wait."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
LIFE = 3600
"""Seconds for which a token is good."""


class TokenServer(ThreadingHTTPServer):
    """Gives out `token-1`, `token-2`, ... and knows the last one only."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.lock = threading.Lock()
        self.asked = 0
        self.bearers: list[str] = []
        self.revoked = False
        self.status = 200
        self.is_free = threading.Event()
        """The token endpoint answers while this is set."""
        self.is_free.set()
        self.was_asked = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no error here."""

    @property
    def options(self) -> dict[str, Any]:
        """Constructor arguments of a client of this server."""
        url = f"http://127.0.0.1:{self.server_address[1]}"
        return {"base_url": f"{url}/v1", "token_url": f"{url}/token"}


class _Handler(BaseHTTPRequestHandler):
    server: TokenServer
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        with self.server.lock:
            self.server.asked += 1
            number = self.server.asked
            self.server.revoked = False
        self.server.was_asked.set()
        self.server.is_free.wait(10)
        self._reply(self.server.status, {"access_token": f"token-{number}", "expires_in": LIFE})

    def do_GET(self) -> None:
        bearer = self.headers["authorization"].removeprefix("Bearer ")
        with self.server.lock:
            self.server.bearers.append(bearer)
            is_known = not self.server.revoked or bearer != "token-1"
        self._reply(200 if is_known else 401, {"fine": is_known})

    def _reply(self, status: int, body: Any) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Keep quiet."""


class ShiftedClock:
    """The real clock, which a test can put forward."""

    def __init__(self) -> None:
        self.shift = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self.shift

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@contextmanager
def token_server() -> Iterator[TokenServer]:
    """A running server."""
    with TokenServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.is_free.set()
            server.shutdown()
            thread.join()


def started(*arguments: str) -> Any:
    """A process of `token_process.py`."""
    paths = os.pathsep.join(str(HERE.parents[1] / name) for name in ("", "overrides", "generated"))
    return subprocess.Popen(
        [sys.executable, str(HERE / "token_process.py"), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": paths},
    )
