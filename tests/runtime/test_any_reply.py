"""Whatever an operation of either API is answered, it fails with nothing but its own errors."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import talli.operations
import talonone.operations
from tallion.errors import APIError, ResponseDecodeError, from_response
from tallion.operation import Operation, Outcome
from tests.runtime.callers import PAY
from tests.runtime.servers import DEEP

BODIES = [
    b"",
    b"null",
    b"[]",
    b"{}",
    b"[null]",
    b"0",
    b'"text"',
    b"<html>",
    b"\xff",
    b'{"a": "\xff"}',
    b'{"data": null}',
    b'{"data": [null]}',
    b'{"effects": [{}]}',
    b'{"effects": [{"effectType": 1, "props": []}]}',
    b"[1e99999999999999999999]",
    b"[" * 900 + b"]" * 900,
    b'{"a":' * 900 + b"1" + b"}" * 900,
    DEEP,
]
EVERY = [*talli.operations.ALL, *talonone.operations.ALL]


def _parse(operation: Operation) -> Callable[[httpx.Response], Any]:
    resource, _, method = operation.name.partition(".")
    module = importlib.import_module(f"{operation.api.package}.api.{resource}.{method}")
    parse: Callable[[httpx.Response], Any] = module.parse
    return parse


def _failure(
    parse: Callable[[httpx.Response], Any], response: httpx.Response
) -> APIError | ResponseDecodeError | None:
    try:
        parse(response)
    except (APIError, ResponseDecodeError) as error:
        return error
    return None


@pytest.mark.parametrize("operation", EVERY, ids=str)
def test_no_operation_fails_with_anything_but_its_own_errors(operation: Operation) -> None:
    """Any status and media type with any of many odd bodies: a value, or an error of ours with its facts."""
    parse = _parse(operation)
    for code in (200, 201, 204, 302, 400, 503):
        for kind in ("application/json", "text/html", "text/csv"):
            for body in BODIES:
                response = httpx.Response(
                    code, content=body, headers={"content-type": kind, "x-request-id": "r-1"}
                )
                error = _failure(parse, response)
                if error is None:
                    assert code < 300
                    continue
                assert (error.operation, error.status_code) == (operation, code)
                assert error.request_id == "r-1"
                assert (error.outcome is Outcome.ACCEPTED) == (code < 300)


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_bytes_fail_with_anything_but_our_errors(body: bytes) -> None:
    """Whatever comes is JSON, or a decode error."""
    response = httpx.Response(200, content=body, headers={"content-type": "application/json"})
    error = _failure(PAY.parse, response)
    assert error is None or error.outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(
    ("operation", "body", "message", "request_id"),
    [
        (
            talonone.operations.BRAZE_CREATE_COUPON,
            {"StatusCode": 404, "Error": "campaign not found", "RequestUUID": "u-1"},
            "campaign not found",
            "u-1",
        ),
        (
            talonone.operations.BRAZE_CREATE_COUPON,
            {
                "message": "Request is not valid.",
                "errors": [
                    {
                        "title": "Validation failed",
                        "details": "limit is negative",
                        "source": {"pointer": "/l"},
                    },
                    {"title": "Another", "source": None},
                ],
            },
            "Request is not valid: Validation failed: limit is negative (at /l); Another",
            None,
        ),
        (
            talli.operations.CAMPAIGNS_GET,
            {"type": "about:blank", "title": "Not Found", "status": 404, "detail": "No such campaign."},
            "No such campaign.",
            None,
        ),
        (talli.operations.CAMPAIGNS_GET, {"title": "Not Found", "status": 404}, "Not Found", None),
        (
            talli.operations.CAMPAIGNS_GET,
            {"title": "Not valid", "errors": {"name": ["is empty", "is short"]}},
            "Not valid: name is empty; name is short",
            None,
        ),
        (talonone.operations.BRAZE_CREATE_COUPON, {"errors": [1, "a", {}, None]}, "a", None),
    ],
)
def test_error_bodies_of_both_apis_are_understood(
    operation: Operation, body: dict[str, Any], message: str, request_id: str | None
) -> None:
    """The message in the server's words, each listed error, the body as `.problem`, the request id."""
    error = from_response(operation, httpx.Response(404, json=body))
    assert (error.message, error.problem, error.request_id) == (message, body, request_id)
