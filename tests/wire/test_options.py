"""What a call is told by its `RequestOptions`, for every operation and with both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from wire.conversation import prepare
from wire.server import ScriptedServer
from wire.vectors import ALL, METHOD, Vector
from wire.ways import run_async, run_sync

from tallion import RequestOptions
from tallion.errors import InvalidRequestError

VECTORS = {
    f"{vector.api}.{vector.operation}": vector
    for vector in sorted(ALL, key=lambda each: len(each.arguments))
    if METHOD in vector.ways and vector.exchanges and "error" not in (vector.content["result"] or {})
}
"""The call of each operation with the most arguments that goes well."""
WITH_ARGUMENTS = {name: vector for name, vector in VECTORS.items() if vector.arguments}

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.* will be ignored:UserWarning"),  # as in the vendor's example
]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Any]:
    """Make the call of a vector by its method."""
    if request.param == "sync":
        return partial(run_sync, folder=tmp_path)
    return lambda *given: asyncio.run(run_async(*given, folder=tmp_path))


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    """One server for all calls."""
    with ScriptedServer() as running:
        yield running


def with_arguments(vector: Vector, changes: Mapping[str, Any]) -> Vector:
    """The same call with other arguments."""
    given = vector.content["given"]
    arguments = {**given.get("arguments", {}), **changes}
    return Vector(vector.name, vector.api, {**vector.content, "given": {**given, "arguments": arguments}})


@pytest.mark.parametrize("operation", VECTORS)
def test_every_method_hands_its_options_on(
    operation: str, server: ScriptedServer, run: Callable[..., Any]
) -> None:
    """A header of theirs is in each request, those of later pages too."""
    options = RequestOptions(headers={"X-Extra": "extra"})
    vector = with_arguments(VECTORS[operation], {"options": options})
    server.requests = []
    outcome = run(vector, METHOD, prepare(vector, server))
    assert not isinstance(outcome, Exception)
    assert len(server.requests) == len(vector.exchanges)
    for request in server.requests:
        assert ("x-extra", "extra") in request.headers


@pytest.mark.parametrize("operation", WITH_ARGUMENTS)
def test_what_is_wrong_with_options_and_arguments_is_told_at_once(
    operation: str, server: ScriptedServer, run: Callable[..., Any]
) -> None:
    """One error lists both, and nothing is sent."""
    vector = WITH_ARGUMENTS[operation]
    name = next(iter(vector.arguments))
    options = RequestOptions(headers={"Authorization": "mine"})
    vector = with_arguments(vector, {name: object(), "options": options})
    server.requests = []
    outcome = run(vector, METHOD, prepare(vector, server))
    assert isinstance(outcome, InvalidRequestError)
    pointers = [violation.pointer for violation in outcome.violations]
    assert "/header/Authorization" in pointers
    assert len(pointers) >= 2
    assert not server.requests


def test_all_operations_are_tried() -> None:
    """There is a call of each; only the sample of a file has no arguments."""
    assert len(VECTORS) == 54
    assert VECTORS.keys() - WITH_ARGUMENTS.keys() == {"talli.campaigns.payout_instructions_sample"}
