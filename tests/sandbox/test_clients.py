"""The clients on the sandbox: what each wire vector calls goes through, and is read as a success."""

from __future__ import annotations

import asyncio
import contextlib
import json
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from wire.compare import python_value, read_json

import talli
import talonone
from tallion import errors
from tallion.sandbox import Sandbox

VECTORS = Path(__file__).parents[1] / "vectors"
OPERATIONS = [(api.__name__, operation.name) for api in (talli, talonone) for operation in api.operations.ALL]
CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
SMALL_CAMPAIGN = "2b3c4d5e-f6a7-4890-8234-567890abcdef"
INSTRUCTION = "3f2504e0-4f89-41d3-9a0c-0305e82c3301"
# What a sandbox that keeps state may rightly say to made-up ids, tokens and files.
ALLOWED = (errors.NotFoundError, errors.ConflictError, errors.BadRequestError, errors.AuthenticationError)


def arguments_of(package: str, operation: str) -> Iterator[dict[str, Any]]:
    """The arguments of the operation's vectors, with ids that the sandbox has."""
    for path in sorted((VECTORS / package / operation).glob("*.json")):
        vector = read_json(path.read_text(encoding="utf-8"))
        fails = "error" in (vector["result"] if isinstance(vector["result"], Mapping) else {})
        if fails or vector["given"].get("through") == "request":
            continue
        arguments = python_value(vector["given"].get("arguments", {}))
        known = {"campaign_id": CAMPAIGN, "payout_instruction_id": INSTRUCTION} if package == "talli" else {}
        filters = ("external_id", "email", "status", "page_size") if operation.endswith(".list") else ()
        kept = {name: value for name, value in arguments.items() if name not in filters}
        if operation == "payout_instructions.list":
            kept["campaign_id"] = SMALL_CAMPAIGN
            known = {}
        yield kept | {name: value for name, value in known.items() if name in arguments}


def method(client: Any, operation: str) -> Any:
    """The resource method of an operation."""
    resource, _, name = operation.partition(".")
    return getattr(getattr(client, resource), name)


def make_known(sandbox: Sandbox, operation: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Make what the call is about, where a fresh sandbox has none."""
    state, platform = sandbox.state, operation.partition(".")[0]
    if "audience_id" in arguments:
        audience_id = str(arguments["audience_id"])
        if not operation.endswith("create_audience"):
            audience = {"id": 5, "created": "2030-01-01T00:00:00Z", "accountId": 1, "name": "One"}
            state.audiences[platform, audience_id] = audience
    if operation == "braze.create_coupon_reservation":
        with sandbox.talonone() as t1:
            wanted = arguments["coupon_value"]
            t1.braze.create_coupon(
                application_id=1, campaign_id=1, identifier="k", coupon_pattern=wanted, valid_characters=["#"]
            )
    if operation == "payout_instructions.update":
        state.payout_instructions[INSTRUCTION]["status"] = "Ready"
    if operation == "campaigns.upload_payout_instructions":
        return arguments | {"file": ("a.csv", b"email\r\nada@example.com\r\n")}
    if operation == "mparticle.send_event":
        body = json.loads(json.dumps(arguments["body"], default=float))
        body["account"]["account_settings"] = {
            "apiKey": sandbox.keys["mparticle"],
            "deploymentURL": "d.example",
            "userIdField": "mpid",
        }
        return {"body": body}
    return arguments


def walk(value: Any) -> Any:
    """The rows of a list or report, or the value itself."""
    return list(value) if hasattr(value, "__iter__") and hasattr(value, "pages") else value


@pytest.mark.parametrize(("package", "operation"), OPERATIONS)
def test_each_operation_succeeds_through_both_clients(package: str, operation: str, sandbox: Sandbox) -> None:
    """At least one of its vectors is answered with a success that the client can read, sync and async."""
    platform = operation.partition(".")[0]
    successes = 0
    for arguments in arguments_of(package, operation):
        sandbox.reset()
        with contextlib.suppress(*ALLOWED):
            call_both(package, platform, operation, arguments, sandbox)
            successes += 1
    assert successes, sandbox.requests
    assert not [entry for entry in sandbox.log if entry["kind"] == "invalid reply"]


def call_both(
    package: str, platform: str, operation: str, arguments: dict[str, Any], sandbox: Sandbox
) -> None:
    """Make the call with both clients, each on a fresh sandbox."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        warnings.filterwarnings("ignore", ".* will be ignored", UserWarning)  # as in the vendor's example
        given = make_known(sandbox, operation, arguments)
        with httpx.Client(verify=False) as http:  # noqa: S501 - there is no TLS, and its set-up takes long
            options = {"http_client": http}
            made = sandbox.talli(**options) if package == "talli" else sandbox.talonone(platform, **options)
            walk(method(made, operation)(**given))
        sandbox.reset()
        asyncio.run(
            call_async(package, platform, operation, make_known(sandbox, operation, arguments), sandbox)
        )


async def call_async(
    package: str, platform: str, operation: str, given: dict[str, Any], sandbox: Sandbox
) -> None:
    """Make the call with the asynchronous client."""
    async with httpx.AsyncClient(verify=False) as http:  # noqa: S501 - as above
        options = {"http_client": http}
        is_talli = package == "talli"
        client = sandbox.async_talli(**options) if is_talli else sandbox.async_talonone(platform, **options)
        value = method(client, operation)(**given)
        if hasattr(value, "__await__"):
            await value
        elif hasattr(value, "pages"):
            async for _ in value:
                pass
