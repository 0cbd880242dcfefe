from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.runtime.callers import AsyncCaller, Caller
from tests.runtime.canaries import Watch
from tests.runtime.given import Bench, Tiny
from tests.runtime.servers import Handler, Server, answering
from tests.runtime.token_server import ShiftedClock, TokenServer, token_server


@pytest.fixture(params=["sync", "async"])
def bench(request: Any, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """The same test for both clients."""
    for name in ("TINY_API_KEY", "TINY_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return Bench(request.param)


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Starts servers, and stops them at the end."""
    servers: list[Server] = []

    def start(*replies: Any, handler: Handler | None = None, tls: Any = None) -> Server:
        servers.append(Server(handler or answering(*replies), tls))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """A certificate authority of our own, which `SSL_CERT_FILE` names."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return authority


@pytest.fixture(params=["sync", "async"])
def caller(request: Any, monkeypatch: pytest.MonkeyPatch) -> type[Caller]:
    """Makes calls over real sockets, for both clients."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return {"sync": Caller, "async": AsyncCaller}[request.param]


@pytest.fixture
def watch() -> Iterator[Watch]:
    """A handler for all records of all loggers, at debug level."""
    handler = Watch()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(level)
    root.removeHandler(handler)


@pytest.fixture
def token_api() -> Iterator[TokenServer]:
    """A token endpoint and an API on loopback."""
    with token_server() as running:
        yield running


@pytest.fixture
def token_clock() -> ShiftedClock:
    """The clock of the clients of `token_api`."""
    return ShiftedClock()


@pytest.fixture
def token_client(token_api: TokenServer, token_clock: ShiftedClock) -> Iterator[Tiny]:
    """A blocking client of `token_api`."""
    with Tiny(**token_api.options, max_attempts=1) as made:
        yield made._on_clock(token_clock, lambda _: 0.0)
