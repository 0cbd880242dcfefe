"""Every vector under `tests/vectors`, through the resource methods, over a real socket."""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from wire.compare import check_request, check_value, python_value, read_json
from wire.server import Scripted, ScriptedServer

import talli
import talonone
from tallion import errors

VECTORS = Path(__file__).parent.parent / "vectors"
FILES = sorted(VECTORS.rglob("*.json"))
ACCESS_TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIs..."
TOKEN_REPLY = Scripted(
    status=200,
    headers={"content-type": "application/json"},
    body=json.dumps({"access_token": ACCESS_TOKEN, "expires_in": 36000, "token_type": "Bearer"}).encode(),
)
CLIENTS = {
    "talli": (talli.Talli, talli.AsyncTalli),
    "talonone": (talonone.TalonOne, talonone.AsyncTalonOne),
}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    """A server that records and answers from a script."""
    with ScriptedServer() as running:
        yield running


def each_vector(function: Any) -> Any:
    """Run a test with every vector."""
    names = [str(path.relative_to(VECTORS).with_suffix("")) for path in FILES]
    return pytest.mark.parametrize("path", FILES, ids=names)(function)


def exchanges(vector: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The requests and responses of a vector, in order."""
    return [{"request": vector["request"], "response": vector["response"]}, *vector.get("then", ())]


def scripted(response: Mapping[str, Any], server: ScriptedServer) -> Scripted:
    """The reply that a vector describes."""
    body = response["body"]
    if body is None:
        content = b""
    elif "text" in body:
        content = body["text"].encode()
    else:
        content = json.dumps(body["json"], default=float, ensure_ascii=False).encode()
    return Scripted(status=response["status"], headers=response.get("headers", {}), body=content)


def prepare(path: Path, server: ScriptedServer) -> tuple[Mapping[str, Any], dict[str, Any], dict[str, Any]]:
    """The vector, the constructor's arguments and the method's; the server knows its lines."""
    vector = read_json(path.read_text(encoding="utf-8"))
    server.replies = [scripted(exchange["response"], server) for exchange in exchanges(vector)]
    options = {"base_url": server.url, "max_attempts": 1, **python_value(vector["given"].get("client", {}))}
    if path.parts[-3] == "talli":
        options["token_url"] = f"{server.url}/oauth/token"
        if not vector.get("token"):
            server.fixed["POST", "/oauth/token"] = TOKEN_REPLY
    return vector, options, python_value(vector["given"].get("arguments", {}))


def check(vector: Mapping[str, Any], server: ScriptedServer, outcome: Any) -> None:
    """Assert that what was sent and what came out are what the vector says."""
    expected = exchanges(vector)
    assert len(server.requests) == len(expected)
    for exchange, request in zip(expected, server.requests, strict=True):
        check_request(exchange["request"], request)
    result = vector["result"]
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


def method(client: Any, operation: str) -> Any:
    """The resource method of an operation."""
    resource, _, name = operation.partition(".")
    return getattr(getattr(client, resource), name)


@each_vector
def test_sync_method_sends_and_returns_what_the_vector_says(
    path: Path, server: ScriptedServer, tmp_path: Path
) -> None:
    """A resource method of the synchronous client sends these bytes and returns this value."""
    vector, options, arguments = prepare(path, server)
    with CLIENTS[path.parts[-3]][0](**options) as client:
        try:
            outcome = call_sync(client, vector, arguments, tmp_path)
        except errors.TallionError as error:
            outcome = error
    check(vector, server, outcome)


def call_sync(client: Any, vector: Mapping[str, Any], arguments: Mapping[str, Any], folder: Path) -> Any:
    """What the user gets; a list is walked to its end, a report saved."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", ".* will be ignored", UserWarning)  # as in the vendor's example
        value = method(client, vector["given"]["operation"])(**arguments)
    if hasattr(value, "save"):
        return value.save(folder / "report.csv").path.read_bytes()
    return value.all() if hasattr(value, "pages") else value


@each_vector
def test_async_method_sends_and_returns_what_the_vector_says(
    path: Path, server: ScriptedServer, tmp_path: Path
) -> None:
    """A resource method of the asynchronous client sends the same bytes and returns the same value."""
    vector, options, arguments = prepare(path, server)

    async def run() -> Any:
        async with CLIENTS[path.parts[-3]][1](**options) as client:
            try:
                return await call_async(client, vector, arguments, tmp_path)
            except errors.TallionError as error:
                return error

    check(vector, server, asyncio.run(run()))


async def call_async(
    client: Any, vector: Mapping[str, Any], arguments: Mapping[str, Any], folder: Path
) -> Any:
    """What the user gets; a list is walked to its end, a report saved."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", ".* will be ignored", UserWarning)  # as in the vendor's example
        value = method(client, vector["given"]["operation"])(**arguments)
        value = await value if hasattr(value, "__await__") else value
    if hasattr(value, "save"):
        return (await value.save(folder / "report.csv")).path.read_bytes()
    return await value.all() if hasattr(value, "pages") else value


def test_every_operation_has_a_vector() -> None:
    """Each operation of both APIs has at least two vectors, and nothing else has any."""
    for api in (talli, talonone):
        named = {operation.name for operation in api.operations.ALL}
        counted = {name: len(list((VECTORS / api.__name__ / name).glob("*.json"))) for name in named}
        assert all(count >= 2 for count in counted.values()), counted
        folders = {folder.name for folder in (VECTORS / api.__name__).iterdir()}
        assert folders - named <= {"token"}


def test_every_vector_names_its_source() -> None:
    """A vector says where in which document it is from, or what is assumed."""
    for path in FILES:
        vector = json.loads(path.read_text(encoding="utf-8"))
        assert vector.get("source") or vector.get("assumed"), path
