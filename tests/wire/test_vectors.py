"""Every vector under `tests/vectors`, each way to its call, with both clients, over a real socket."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from wire.compare import check_request, check_value
from wire.samples import VECTORS
from wire.server import Scripted, ScriptedServer
from wire.vectors import ALL, Vector
from wire.ways import run_async, run_sync

import talli
import talonone
from tallion import errors

ACCESS_TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIs..."
TOKEN_REPLY = Scripted(
    status=200,
    headers={"content-type": "application/json"},
    body=json.dumps({"access_token": ACCESS_TOKEN, "expires_in": 36000, "token_type": "Bearer"}).encode(),
)
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


def scripted(response: Mapping[str, Any]) -> Scripted:
    """The reply that a vector describes."""
    body = response["body"]
    if body is None:
        content = b""
    elif "text" in body:
        content = body["text"].encode()
    else:
        content = json.dumps(body["json"], default=float, ensure_ascii=False).encode()
    return Scripted(status=response["status"], headers=response.get("headers", {}), body=content)


def prepare(vector: Vector, server: ScriptedServer) -> dict[str, Any]:
    """The constructor's arguments; the server knows its lines."""
    server.replies = [scripted(exchange["response"]) for exchange in vector.exchanges]
    options = {"base_url": server.url, "max_attempts": 1, **vector.client}
    if vector.api == "talli":
        options["token_url"] = f"{server.url}/oauth/token"
        if not vector.content.get("token"):
            server.fixed["POST", "/oauth/token"] = TOKEN_REPLY
    return options


def check(vector: Vector, server: ScriptedServer, outcome: Any) -> None:
    """Assert that what was sent and what came out are what the vector says."""
    assert len(server.requests) == len(vector.exchanges)
    for exchange, request in zip(vector.exchanges, server.requests, strict=True):
        check_request(exchange["request"], request)
    result = vector.content["result"]
    if isinstance(result, dict) and "error" in result:
        assert isinstance(outcome, getattr(errors, result["error"]))
        check_value({"attributes": result.get("attributes", {})}, outcome)
    elif isinstance(result, dict) and "items" in result:
        check_value(result["items"], outcome)
    elif isinstance(result, dict) and result.keys() & {"csv", "bytes"}:
        assert outcome == result.get("csv", result.get("bytes")).encode()
    elif isinstance(result, dict) and "json" in result:
        check_value(result["json"], outcome)
    else:
        check_value(result, outcome)


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
