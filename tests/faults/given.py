"""The clients under test, and arguments for each of their operations, taken from the wire vectors."""

from __future__ import annotations

import importlib
import json
import warnings
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from wire.compare import python_value, read_json

import talli
import talonone
from tallion.operation import Operation

TOKEN_URL = "https://login.talli.test/oauth/token"
_VECTORS = Path(__file__).parents[1] / "vectors"
_CLIENTS = {
    "talli": (talli.Talli, talli.AsyncTalli),
    "talonone": (talonone.TalonOne, talonone.AsyncTalonOne),
}
OPERATIONS = {str(operation): operation for api in (talli, talonone) for operation in api.operations.ALL}


@cache
def vectors_of(operation: str) -> tuple[Mapping[str, Any], ...]:
    """The vectors of an operation in which all goes well."""
    package, _, name = operation.partition(".")
    files = sorted((_VECTORS / package / name).glob("*.json"))
    read = [read_json(path.read_text(encoding="utf-8")) for path in files]
    usable = [_about_one_page(vector) for vector in read if _is_ordinary(vector)]
    return tuple(vector for vector in usable if vector["response"]["status"] < 300)


def _is_ordinary(vector: Mapping[str, Any]) -> bool:
    """Whether something is sent, and the arguments are those of a resource method."""
    return vector["request"] is not None and "through" not in vector["given"]


def _about_one_page(vector: Mapping[str, Any]) -> Mapping[str, Any]:
    """A vector with the reply of the operation itself: a report asks for the total of a list before it."""
    exchanges = [vector, *vector.get("then", ())]
    own = [exchange for exchange in exchanges if exchange["request"]["headers"].get("accept") == "text/csv"]
    return {**vector, "response": (own or exchanges)[0]["response"]}


def reads_reply(operation: str) -> bool:
    """Whether a reply is decoded, so that a garbled one is noticed: bytes, and nothing, are not."""
    results = [vector["result"] for vector in vectors_of(operation)]
    return any(isinstance(result, dict) and "bytes" not in result for result in results)


def client_of(operation: Operation, *, is_async: bool, http: Any, new_key: bool, **options: Any) -> Any:
    """A client of the operation's API, all of whose requests go through `http`."""
    package = operation.api.package
    if package == "talli":
        own: dict[str, Any] = {
            "base_url": "https://api.talli.test",
            "token_url": TOKEN_URL,
            "client_id": "me",
        }
        own |= {"client_secret": "s3cret", "audience": "https://api.talli.test"}
    else:
        keys = iter(f"k3y-{number}" for number in range(100))
        own = {"api_key": (lambda: next(keys)) if new_key else "k3y", "deployment": "x.talon.one"}
        own |= {"base_url": "https://x.talon.one", "platform_name": "mine"}
    return _CLIENTS[package][is_async](http_client=http, **own, **options)


def call(client: Any, operation: Operation, vector: Mapping[str, Any], *, keyless: bool) -> Any:
    """Call an operation as a user does: its resource method, and of a list or report one page."""
    arguments: dict[str, Any] = python_value(vector["given"].get("arguments", {}))
    arguments.pop("page_size", None)
    if keyless and operation.retry_key is not None:
        arguments = _without_key(operation, arguments)
    resource, _, method = operation.name.partition(".")
    if operation.paging is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            return getattr(getattr(client, resource), method)(**arguments)
    endpoint = importlib.import_module(f"{operation.api.package}.api.{resource}.{method}")
    fields = {"page_number": operation.paging.first, "page_size": operation.paging.default_size}
    return client.send(endpoint.request(**arguments, **fields))


def _without_key(operation: Operation, arguments: dict[str, Any]) -> dict[str, Any]:
    if str(operation.retry_key).startswith("body."):
        return {**arguments, "identifier": " "}
    return {name: value for name, value in arguments.items() if name != "identifier"}


def reply_body(vector: Mapping[str, Any]) -> bytes:
    """The body of the reply in a vector."""
    body = vector["response"]["body"]
    if body is None:
        return b""
    return body["text"].encode() if "text" in body else json.dumps(body["json"], default=float).encode()
