"""Every vector under `tests/vectors`, each way to its call, with both clients, over a real socket."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from wire.conversation import check, prepare
from wire.samples import VECTORS
from wire.server import ScriptedServer
from wire.vectors import ALL, Vector
from wire.ways import run_async, run_sync

import talli
import talonone

EACH_WAY = [pytest.param(vector, way, id=f"{vector}-{way}") for vector in ALL for way in vector.ways]


@pytest.fixture(scope="module")
def running() -> Iterator[ScriptedServer]:
    """One server for all vectors."""
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def server(running: ScriptedServer) -> ScriptedServer:
    """A server that records and answers from a script; it has none yet."""
    running.replies, running.fixed, running.requests = [], {}, []
    return running


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.Runner]:
    """One event loop for all vectors."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, loop: asyncio.Runner, tmp_path: Path) -> Callable[..., Any]:
    """Run a vector one way, with the synchronous or the asynchronous client."""
    if request.param == "sync":
        return partial(run_sync, folder=tmp_path)
    return lambda *given: loop.run(run_async(*given, folder=tmp_path))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore:.* will be ignored:UserWarning")  # as in the vendor's example
@pytest.mark.parametrize(("vector", "way"), EACH_WAY)
def test_these_bytes_are_sent_and_this_value_is_returned(
    vector: Vector, way: str, server: ScriptedServer, run: Callable[..., Any]
) -> None:
    """A resource method, or an endpoint function and `send`, sends and returns what the vector says."""
    outcome = run(vector, way, prepare(vector, server))
    check(vector, server, outcome)


def test_only_operations_have_vectors() -> None:
    """A folder is named after an operation of its API; but for the one about tokens."""
    for package in (talli, talonone):
        named = {operation.name for operation in package.operations.ALL}
        folders = {folder.name for folder in (VECTORS / package.__name__).iterdir()}
        assert folders == named | ({"token"} & folders)


def test_every_vector_names_its_source() -> None:
    """A vector says where in which document it is from, or what is assumed."""
    for vector in ALL:
        assert vector.content.get("source") or vector.content.get("assumed"), vector.name
