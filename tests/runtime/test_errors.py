from __future__ import annotations

import inspect
import pickle
from typing import Any

import httpx
import pytest

from tallion import errors
from tallion.errors import (
    APIError,
    DryRunUnsupportedError,
    IncompleteReportError,
    InvalidRequestError,
    ResponseDecodeError,
    ServerError,
    TallionError,
    Violation,
    from_response,
    retry_after_of,
)
from tallion.operation import Outcome, Safety
from tests.runtime.given import CREATE, MONEY, READ, call, operation, parse_json


def reply(code: int, content: bytes = b"", **headers: str) -> httpx.Response:
    """A reply with a status."""
    return httpx.Response(code, content=content, headers=headers)


def one_of_each() -> list[TallionError]:
    """An error of every class."""
    plain = [
        kind("text", operation=MONEY, outcome=Outcome.UNKNOWN, attempts=2, keyed=True)
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, TallionError)
        and not issubclass(kind, APIError | InvalidRequestError | DryRunUnsupportedError)
        and not issubclass(kind, ResponseDecodeError | IncompleteReportError)
    ]
    statuses = [400, 401, 403, 404, 409, 418, 422, 429, 500]
    answered = [from_response(MONEY, reply(code, b'{"message": "m"}', a="b")) for code in statuses]
    return [
        *plain,
        *answered,
        InvalidRequestError(READ, [Violation(pointer="/body/a", rule="must not be empty", shape="str")]),
        DryRunUnsupportedError(call(MONEY)),
        ResponseDecodeError("text", operation=READ, pointer="/a", status_code=200, request_id="r"),
        IncompleteReportError("text", operation=READ, page=1, row=2, byte=3),
    ]


@pytest.mark.parametrize("error", one_of_each(), ids=lambda error: type(error).__name__)
def test_every_error_survives_pickling(error: TallionError) -> None:
    """Class, text and every attribute."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is type(error)
    assert (str(copy), copy.args, copy.repeatable) == (str(error), error.args, error.repeatable)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("error", one_of_each(), ids=lambda error: type(error).__name__)
def test_every_error_can_be_made_and_caught_as_one(error: TallionError) -> None:
    """All are TallionError and say something."""
    assert str(error)
    assert isinstance(error.attempts, int)


def test_invalid_requests_list_every_violation() -> None:
    """Pointer, rule and shape of each; also a ValueError."""
    error = InvalidRequestError(
        CREATE,
        [
            Violation(pointer="/body/a", rule="must be an int", shape="str"),
            Violation(pointer="/path/id", rule="no"),
        ],
    )
    assert isinstance(error, ValueError)
    assert "tiny.things.make" in str(error)
    assert "/body/a must be an int (got str); /path/id no" in str(error)


def test_a_pickled_dry_run_error_drops_a_call_with_a_secret() -> None:
    """The call is kept only if it holds none."""
    secret = operation(safety=Safety.CREATE, sensitive=frozenset({"callback-key"}))
    error = DryRunUnsupportedError(call(secret, headers=(("Callback-Key", "canary"),)))
    pickled = pickle.dumps(error)
    assert b"canary" not in pickled
    assert pickle.loads(pickled).call is None  # noqa: S301 - our own bytes
    assert error.call is not None


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"message": "not so", "detail": "d"}', "not so"),
        (b'{"detail": "not so."}', "not so."),
        (b'{"message": null, "detail": "d"}', "d"),
        (b"plain words", "plain words"),
        (b"<html><body>Bad gateway", "Bad Gateway"),
        (b"", "Bad Gateway"),
        (b"[1]", "[1]"),
        (b'{"message": {"a": 1}}', "Bad Gateway"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"[" * 100_000, "[" * 500 + "..."),
        (b'{"message": "' + b"x" * 9999 + b'"}', "x" * 500 + "..."),
    ],
)
def test_any_error_body_gives_a_message(body: bytes, message: str) -> None:
    """JSON by the API's fields, short plain text, else the status in words."""
    error = from_response(READ, reply(502, body))
    assert error.message == message
    assert error.body == body


def test_an_html_body_is_not_quoted() -> None:
    """Whatever it begins with."""
    assert from_response(READ, reply(500, b"  oops", **{"content-type": "text/html"})).message == (
        "Internal Server Error"
    )


def test_the_request_id_comes_from_header_or_body() -> None:
    """The header first."""
    body = b'{"RequestUUID": "in-body"}'
    assert from_response(READ, reply(500, body)).request_id == "in-body"
    assert from_response(READ, reply(500, body, **{"x-request-id": "in-header"})).request_id == "in-header"


@pytest.mark.parametrize(
    ("code", "name", "outcome"),
    [
        (301, "APIError", Outcome.UNKNOWN),
        (400, "BadRequestError", Outcome.REJECTED),
        (401, "AuthenticationError", Outcome.REJECTED),
        (403, "PermissionDeniedError", Outcome.REJECTED),
        (404, "NotFoundError", Outcome.REJECTED),
        (408, "APIError", Outcome.UNKNOWN),
        (409, "ConflictError", Outcome.REJECTED),
        (418, "APIError", Outcome.REJECTED),
        (422, "UnprocessableEntityError", Outcome.REJECTED),
        (429, "RateLimitError", Outcome.REJECTED),
        (500, "ServerError", Outcome.UNKNOWN),
        (599, "ServerError", Outcome.UNKNOWN),
        (600, "APIError", Outcome.UNKNOWN),
    ],
)
def test_a_status_decides_class_and_outcome(code: int, name: str, outcome: Outcome) -> None:
    """The status decides the class of the error, and what it says about the call."""
    error = from_response(READ, reply(code))
    assert (type(error).__name__, error.outcome) == (name, outcome)


@pytest.mark.parametrize(
    "value", ["", "soon", "-1", "nan", "inf", "-inf", "Mon, 99 Foo", "Sun, 06 Nov 1994 08:49:36 GMT", "1,5"]
)
def test_a_retry_after_that_makes_no_sense_is_none(value: str) -> None:
    """Garbage, negative, NaN, infinite or past."""
    headers = {"retry-after": value, "date": "Sun, 06 Nov 1994 08:49:37 GMT"}
    assert retry_after_of(headers) is None


@pytest.mark.parametrize(
    ("of", "words"),
    [(MONEY, "look before you send it again"), (READ, "sending it again is safe")],
)
def test_an_unknown_outcome_says_what_to_do(of: Any, words: str) -> None:
    """Look first, unless repeating does no harm."""
    error = from_response(of, reply(500))
    assert isinstance(error, ServerError)
    assert words in str(error)


def test_parse_of_generated_code_raises_the_same_errors() -> None:
    """`from_response` needs no more than status, headers and content."""
    assert parse_json(reply(200, b"{}")) == {}
