"""Calls that the spec lacks, calls made by hand and extras: sent as told, or refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tallion.call import RequestOptions
from tallion.errors import InvalidRequestError, ServerError
from tallion.operation import RateLimit
from tests.runtime.given import CREATE, READ, Bench, Tiny, VirtualClock, call, operation
from tests.runtime.servers import OK, Serve


def test_request_sends_what_the_spec_lacks(serve: Serve) -> None:
    """Method, path, query, body and headers; the reply's JSON, or bytes, or None."""
    page = b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nhi"
    server = serve(OK, page, b"HTTP/1.1 204 No\r\n\r\n")
    with Tiny(base_url=server.url) as client:
        first = client.request(
            "post", "new/ü", safety="create", json={"a": 1.5}, params={"x": [1, True]}, headers={"X-A": "b"}
        )
        second = client.request("GET", "/new", safety="read", security="none")
        third = client.request("PUT", "/new", safety="idempotent", files={"file": ("a.txt", b"content")})
    assert (first.parsed, second.parsed, third.parsed) == ({}, b"hi", None)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /new/%C3%BC?x=1&x=true HTTP/1.1\r\n")
    assert (b"X-A: b" in head, json.loads(body)) == (True, {"a": 1.5})
    assert b"authorization" not in server.requests[1].lower()
    assert b'name="file"; filename="a.txt"' in server.requests[2]


@pytest.mark.parametrize("key", [{"retry_key": "query.id"}, {"retry_key": "body.id"}, {}])
def test_request_repeats_a_create_by_its_retry_key(serve: Serve, key: dict[str, str]) -> None:
    """Where the call names the field, in the query or the body, and not without."""
    server = serve(b"HTTP/1.1 503 Down\r\ncontent-length: 0\r\n\r\n", OK)
    with Tiny(base_url=server.url)._on_clock(VirtualClock(), lambda _: 0.0) as client:
        try:
            client.request("POST", "/new", safety="create", params={"id": "a"}, json={"id": "a"}, **key)
        except ServerError:
            assert not key
    assert len(server.requests) == 1 + bool(key)


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.test/",
        "//evil.test/",
        "/a?b=c",
        "/a#b",
        "/a/../b",
        "/%2e%2E/b",
        "/a/%252e%252e",
        "/a\\b",
        "/a\0b",
        "/a\r\nb",
        ".",
    ],
)
def test_request_refuses_paths_that_lead_elsewhere(path: str) -> None:
    """Absolute URLs, queries and dots; nothing is sent."""
    with Tiny(base_url="http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError):
        client.request("GET", path, safety="read")


@pytest.mark.parametrize("path", ["@evil.test/", "evil", "", "/a b", "/ü", "/a?b", "/a/..", "/a\r\nb"])
def test_a_call_made_by_hand_cannot_lead_elsewhere(path: str) -> None:
    """The credential goes to the base URL's origin alone."""
    with Tiny(base_url="http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError):
        client.send(call(READ, path=path))


@pytest.mark.parametrize("value", ["a\r\nx: y", "a\nb", "a\0b"])
def test_header_values_with_line_breaks_are_refused(value: str) -> None:
    """In calls made by hand and in options, without showing the value."""
    with Tiny(base_url="http://127.0.0.1:9") as client:
        with pytest.raises(InvalidRequestError, match="/header/X-A"):
            client.send(call(READ, headers=(("X-A", value),)))
        with pytest.raises(InvalidRequestError, match="/header/X-A"):
            client.send(call(READ), RequestOptions(headers={"X-A": value}))


def test_request_names_all_mistakes_at_once() -> None:
    """One error with each of them."""
    with Tiny(base_url="http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError) as caught:
        client.request(
            "FETCH",
            "https://evil.test",
            safety="maybe",
            security="Magic",
            retry_key="id",
            params={"n": float("nan")},
            headers={"Authorization": "x"},
            json={"a": float("inf")},
        )
    pointers = {violation.pointer for violation in caught.value.violations}
    assert pointers >= {"/method", "/path", "/safety", "/security", "/retry_key", "/query/n", "/body/a"}
    assert "/header/Authorization" in pointers


def test_the_extras_send_what_a_spec_lacks(serve: Serve) -> None:
    """Headers replace the call's own; query is appended; body fields are merged."""
    server = serve(OK)
    options = RequestOptions(headers={"x-a": "new"}, extra_query={"q": 1}, extra_body={"b": 2})
    what = call(CREATE, {"a": 1}, query=(("p", "0"),), headers=(("X-A", "old"),))
    with Tiny(base_url=server.url) as client:
        client.send(what, options)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /things?p=0&q=1 ")
    assert (b"x-a: new" in head, b"old" in head, json.loads(body)) == (True, False, {"a": 1, "b": 2})


def test_extra_body_needs_an_object() -> None:
    """A list cannot take fields."""
    with (
        Tiny(base_url="http://127.0.0.1:9") as client,
        pytest.raises(InvalidRequestError, match="extra_body"),
    ):
        client.send(call(CREATE, [1]), RequestOptions(extra_body={"a": 1}))


def test_calls_of_another_api_are_refused() -> None:
    """A call is sent to its own API alone."""
    from msgspec.structs import replace

    from tests.runtime.given import API

    other = replace(operation(), api=replace(API, package="other"))
    with Tiny(base_url="http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError, match="other"):
        client.send(call(other))


@pytest.mark.parametrize("parts", [{"path": "/a/../b"}, {"path": "/%2e%2e/b"}, {"path": "//evil/../x"}])
def test_a_call_made_by_hand_is_checked_with_its_options(bench: Bench, parts: dict[str, str]) -> None:
    """In one error; nothing is sent."""
    client = bench.client(rate_limiter=RateLimit(1))
    options = RequestOptions(headers={"Cookie": "x", 7: "y"}, extra_query={8: "z"})
    with pytest.raises(InvalidRequestError) as caught:
        bench.exchange(client, call(headers=(("a b", "x"), ("X-A", "a\nb")), **parts), options)
    pointers = {violation.pointer for violation in caught.value.violations}
    assert pointers == {"/path", "/header/a b", "/header/X-A", "/header/Cookie", "/header/7", "/query"}
    assert bench.server.sent == 0


@pytest.mark.parametrize("parts", [{"query": (("a", "\ud800"),)}, {"headers": (("X-A", "\ud800"),)}])
def test_half_a_surrogate_pair_in_a_call_made_by_hand_is_refused(bench: Bench, parts: Any) -> None:
    """No encoding has bytes for it."""
    with pytest.raises(InvalidRequestError, match="surrogate"):
        bench.go(call(**parts))
