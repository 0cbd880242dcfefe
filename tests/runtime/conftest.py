from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.runtime.callers import AsyncCaller, Caller
from tests.runtime.given import Bench
from tests.runtime.servers import Handler, Server, answering


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


@pytest.fixture(params=["sync", "async"])
def caller(request: Any, monkeypatch: pytest.MonkeyPatch) -> type[Caller]:
    """Makes calls over real sockets, for both clients."""
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return {"sync": Caller, "async": AsyncCaller}[request.param]
