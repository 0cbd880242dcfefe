"""What leaves for the same call, by a vector and by the stock client, and where the two differ."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
from differential.apart import in_body, in_headers, in_query
from differential.stock import endpoint, keywords, letters
from oracles.client_side import snake
from oracles.documents import Document, Operation
from oracles.listed import Disagreement
from wire.conversation import ACCESS_TOKEN, scripted
from wire.vectors import REQUEST, Vector

from tallion import UNSET

HOST = "https://api.test"
PREFIX = {"talli": "Bearer", "talonone": "ApiKey-v1"}


def comparable(vector: Vector) -> bool:
    """Whether a vector is about one request whose arguments are all given by the caller."""
    return bool(REQUEST in vector.ways and vector.exchanges and not vector.client.get("dry_run"))


def differences(operation: Operation, vector: Vector) -> Iterator[Disagreement]:
    """Each difference between a vector's request and that of the stock client for the same call."""
    expected = vector.exchanges[0]["request"]
    try:
        sent = stock_request(operation, vector)
    except Exception as error:  # noqa: BLE001 - whatever it is, no request came of the call
        yield Disagreement("stock", "call", operation.name, f"{type(error).__name__}: {error}")
        return
    path, _, query = expected["target"].partition("?")
    found_path, _, found_query = sent.url.raw_path.decode().partition("?")
    headers = dict(sent.headers)
    for rule, whys in (
        ("method", [] if sent.method == expected["method"] else [sent.method]),
        ("path", [] if found_path == path else [found_path]),
        ("query", in_query(query, found_query)),
        ("header", in_headers(expected["headers"], headers)),
        ("body", in_body(expected["body"], sent.read(), headers.get("content-type", ""))),
    ):
        yield from (Disagreement("stock", rule, operation.name, why) for why in whys)


def stock_request(operation: Operation, vector: Vector) -> httpx.Request:
    """What the stock client sends for the call of a vector."""
    module = endpoint(operation)
    package = __import__(f"stock_{operation.package}")
    sent: list[httpx.Request] = []
    reply = scripted(vector.exchanges[0]["response"])

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(reply.status, headers=dict(reply.headers), content=reply.body)

    client = package.AuthenticatedClient(
        base_url=HOST,
        token=vector.client.get("api_key", ACCESS_TOKEN),
        prefix=PREFIX[operation.package],
        httpx_args={"transport": httpx.MockTransport(answer)},
    )
    arguments = keywords(operation, module._get_kwargs, given(operation, vector))
    try:
        module.sync_detailed(client=client, **arguments)
    except Exception:
        if not sent:
            raise  # what it makes of a reply is not looked at here
    return sent[0]


def given(operation: Operation, vector: Vector) -> dict[tuple[str, str], Any]:
    """The arguments of a vector by place and name in the document; the body is one value."""
    arguments = {name: value for name, value in vector.arguments.items() if value is not UNSET}
    found: dict[tuple[str, str], Any] = {}
    for parameter in operation.parameters:
        name = parameter.python_name or snake(parameter.name)
        if name in arguments:
            found[parameter.place, parameter.name] = arguments.pop(name)
    body = vector.exchanges[0]["request"]["body"]
    if body is not None and "json" in body:
        found["body", ""] = json.loads(json.dumps(body["json"], default=float))
    elif body is not None:
        found["body", ""] = {wire: _plain(arguments[name]) for wire, name in _form(operation, arguments)}
    return found


def _form(operation: Operation, arguments: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The names of a form's fields on the wire, and among the arguments."""
    properties = Document(operation.package).shape(operation.body).get("properties", {})
    named = {letters(name): name for name in arguments}
    return ((wire, named[letters(wire)]) for wire in properties if letters(wire) in named)


def _plain(value: Any) -> Any:
    """A value as it stands in JSON, which the stock models are made from."""
    if isinstance(value, Decimal):
        return float(value)
    return value.isoformat() if isinstance(value, date) else value
