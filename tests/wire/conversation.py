"""A vector played: the server that answers as it says, and whether all went as it says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from wire.compare import check_request, check_value
from wire.server import Scripted, ScriptedServer
from wire.vectors import Vector

from tallion import errors

ACCESS_TOKEN = "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIs..."
TOKEN_REPLY = Scripted(
    status=200,
    headers={"content-type": "application/json"},
    body=json.dumps({"access_token": ACCESS_TOKEN, "expires_in": 36000, "token_type": "Bearer"}).encode(),
)


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
