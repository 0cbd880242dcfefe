"""What leaves on a real socket, and what becomes of real failures."""

from __future__ import annotations

import io
import json
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tallion import __version__
from tallion.body import MultipartBody, Part
from tallion.call import Call, RequestOptions
from tallion.errors import (
    ConnectError,
    DeadlineExceededError,
    InvalidRequestError,
    RequestTimeoutError,
    ServerError,
    TransportError,
)
from tallion.operation import Outcome
from tests.runtime.given import CREATE, KEY, MONEY, READ, Tiny, VirtualClock, call, operation

OK = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}"


class RawServer:
    """Reads requests off a loopback socket and answers with raw bytes."""

    def __init__(self, *replies: bytes | Callable[[socket.socket], None]) -> None:
        self._replies = list(replies)
        self.requests: list[bytes] = []
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while self._replies:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            with connection:
                while self._replies and (request := _read_request(connection)):
                    self.requests.append(request)
                    reply = self._replies.pop(0)
                    if callable(reply):
                        reply(connection)
                        break
                    connection.sendall(reply)

    def close(self) -> None:
        self._listener.close()


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (int(h.split(b":")[1]) for h in head.lower().split(b"\r\n") if h[:15] == b"content-length:"), 0
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.fixture
def serve() -> Iterator[Callable[..., RawServer]]:
    """Starts servers, and stops them at the end."""
    servers: list[RawServer] = []

    def start(*replies: Any) -> RawServer:
        servers.append(RawServer(*replies))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


def _upload(body: MultipartBody) -> Call[bytes]:
    """A call with a multipart body."""
    return Call(operation=MONEY, path="/upload", body=body, parse=lambda response: response.content)


def reset(connection: socket.socket) -> None:
    """End a connection with RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def test_the_request_line_and_headers_are_exactly_these(serve: Callable[..., RawServer]) -> None:
    """Target untouched; no header but ours, the call's and those of HTTP itself."""
    server = serve(OK)
    what = call(
        READ,
        path="/things/a%2Fb%20c/:upload",
        query=((".first Name", "a+b c/ü"), ("x.y", ""), ("x.y", "~-_.")),
        headers=(("X-Own", "ü"),),
    )
    with Tiny(base_url=f"{server.url}/v1/", user_agent="app/1") as client:
        client.send(what)
    line, *headers = server.requests[0].decode().rstrip().split("\r\n")
    assert line == (
        "GET /v1/things/a%2Fb%20c/:upload?.first%20Name=a%2Bb%20c%2F%C3%BC&x.y=&x.y=~-_. HTTP/1.1"
    )
    named = {name.lower(): value for name, _, value in (header.partition(": ") for header in headers)}
    assert named.pop("host") == server.url.removeprefix("http://")
    assert named.pop("connection") == "keep-alive"
    assert named.pop("accept-encoding")
    assert named.pop("user-agent").startswith(f"app/1 tallion/{__version__} (python 3.")
    assert named == {"accept": "application/json", "authorization": f"ApiKey-v1 {KEY}", "x-own": "ü"}


def test_a_json_body_is_sent_as_it_is(serve: Callable[..., RawServer]) -> None:
    """Content type and length, and the very bytes."""
    server = serve(OK)
    with Tiny(base_url=server.url) as client:
        client.send(call(CREATE, {"identifier": "ü"}))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"\r\ncontent-type: application/json\r\n" in head.lower()
    assert body == '{"identifier":"ü"}'.encode()


def test_a_multipart_body_keeps_its_order_and_is_sent_whole_again(
    serve: Callable[..., RawServer], tmp_path: Path
) -> None:
    """Text, bytes, an open file and a path; each from its start in every attempt, the boundary drawn anew."""
    (tmp_path / "path.csv").write_bytes(b"path content")
    parts = (
        Part(name="a", content=b"text"),
        Part(name="f", content=b"bytes content", filename="b.bin", content_type="application/octet-stream"),
        Part(name="f", content=io.BytesIO(b"open content"), filename="o.csv", content_type="text/csv"),
        Part(name="z", content=tmp_path / "path.csv", filename="path.csv", content_type="text/csv"),
    )
    server = serve(b"HTTP/1.1 429 Slow\r\ncontent-length: 0\r\n\r\n", OK)
    with Tiny(base_url=server.url) as client:
        client.send(_upload(MultipartBody(parts=parts)))
    bodies = []
    boundaries = set()
    for request in server.requests:
        head, _, body = request.partition(b"\r\n\r\n")
        boundary = head.partition(b"boundary=")[2].partition(b"\r\n")[0]
        boundaries.add(boundary)
        bodies.append(body.replace(boundary, b"B"))
    assert len(boundaries) == 2
    assert (
        bodies[0]
        == bodies[1]
        == (
            b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\ntext\r\n'
            b'--B\r\nContent-Disposition: form-data; name="f"; filename="b.bin"\r\n'
            b"Content-Type: application/octet-stream\r\n\r\nbytes content\r\n"
            b'--B\r\nContent-Disposition: form-data; name="f"; filename="o.csv"\r\n'
            b"Content-Type: text/csv\r\n\r\nopen content\r\n"
            b'--B\r\nContent-Disposition: form-data; name="z"; filename="path.csv"\r\n'
            b"Content-Type: text/csv\r\n\r\npath content\r\n--B--\r\n"
        )
    )


def test_a_file_that_is_not_there_is_the_callers_mistake(tmp_path: Path) -> None:
    """Nothing is sent, and the error says which part."""
    body = MultipartBody(parts=(Part(name="icon", content=tmp_path / "none.png"),))
    with (
        Tiny(base_url="http://127.0.0.1:9") as client,
        pytest.raises(InvalidRequestError, match="icon") as caught,
    ):
        client.send(_upload(body))
    assert (caught.value.outcome, caught.value.attempts) == (Outcome.NOT_SENT, 0)


def test_a_file_that_cannot_be_rewound_is_refused_up_front() -> None:
    """A pipe cannot be sent twice, so not even once."""
    reader, writer = os.pipe()
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe, Tiny(base_url="http://127.0.0.1:9") as client:
        body = MultipartBody(parts=(Part(name="file", content=pipe),))
        with pytest.raises(InvalidRequestError, match="seekable"):
            client.send(_upload(body))


def test_a_refused_connection_is_not_sent() -> None:
    """Nobody listens: nothing can have happened."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    client = Tiny(base_url=f"http://127.0.0.1:{port}", max_attempts=1)
    with client, pytest.raises(ConnectError, match="Check the base URL") as caught:
        client.send(call(MONEY))
    assert caught.value.outcome is Outcome.NOT_SENT


def test_a_reset_after_the_request_is_unknown(serve: Callable[..., RawServer]) -> None:
    """The server read the request and reset: sent once, outcome unknown."""
    server = serve(reset, OK)
    with Tiny(base_url=server.url) as client, pytest.raises(TransportError) as caught:
        client.send(call(MONEY))
    assert (len(server.requests), caught.value.outcome) == (1, Outcome.UNKNOWN)


def test_a_body_cut_short_is_accepted(serve: Callable[..., RawServer]) -> None:
    """The 2xx line came, half of the body too; the error has the request id to ask about it with."""
    cut = OK.replace(b"length: 2", b"length: 9\r\nx-request-id: req-7")
    server = serve(lambda connection: connection.sendall(cut), OK)
    with (
        Tiny(base_url=server.url) as client,
        pytest.raises(TransportError, match="request id req-7") as caught,
    ):
        client.send(call(MONEY))
    assert (len(server.requests), caught.value.outcome) == (1, Outcome.ACCEPTED)


def test_a_call_may_ask_for_another_encoding(serve: Callable[..., RawServer]) -> None:
    """What it says is sent, and nothing beside it."""
    server = serve(OK)
    with Tiny(base_url=server.url) as client:
        client.send(call(READ), RequestOptions(headers={"Accept-Encoding": "identity"}))
    (asked,) = [line for line in server.requests[0].lower().split(b"\r\n") if b"accept-encoding" in line]
    assert asked == b"accept-encoding: identity"


def test_a_good_reply_that_echoes_the_key_is_given_as_it_came(serve: Callable[..., RawServer]) -> None:
    """Masking is for errors: whoever asked gets every byte."""
    body = json.dumps({"echo": KEY}).encode()
    reply = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-echo: %s\r\ncontent-length: %d\r\n\r\n%s"
    server = serve(reply % (KEY.encode(), len(body), body))
    with Tiny(base_url=server.url, api_key=KEY) as client:
        response = client.exchange(call(READ))
    assert (response.parsed, response.headers["x-echo"]) == ({"echo": KEY}, KEY)


def test_a_silent_server_times_out(serve: Callable[..., RawServer]) -> None:
    """After `timeout`, outcome unknown."""
    silence = threading.Event()
    server = serve(lambda _: silence.wait(5) and None)
    with Tiny(base_url=server.url, max_attempts=1) as client, pytest.raises(RequestTimeoutError) as caught:
        client.send(call(MONEY), RequestOptions(timeout=0.1))
    silence.set()
    assert caught.value.outcome is Outcome.UNKNOWN


def test_a_dripped_body_ends_at_the_deadline(serve: Callable[..., RawServer]) -> None:
    """Each read is in time, the call is not."""
    stop = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(OK.replace(b"length: 2", b"length: 999"))
        while not stop.wait(0.05):
            try:
                connection.sendall(b" ")
            except OSError:
                return

    server = serve(drip)
    with Tiny(base_url=server.url, deadline=0.4) as client, pytest.raises(DeadlineExceededError) as caught:
        client.send(call(READ))
    stop.set()
    assert caught.value.outcome is Outcome.ACCEPTED


def test_a_redirect_is_not_followed_and_gets_no_credential(serve: Callable[..., RawServer]) -> None:
    """Not even to the same host."""
    from tallion.errors import APIError

    elsewhere = serve(OK)
    there = f"HTTP/1.1 307 Go\r\nlocation: {elsewhere.url}/\r\ncontent-length: 0\r\n\r\n".encode()
    server = serve(there)
    with Tiny(base_url=server.url) as client, pytest.raises(APIError) as caught:
        client.send(call(CREATE, {"identifier": "a"}))
    assert (caught.value.status_code, caught.value.outcome) == (307, Outcome.UNKNOWN)
    assert elsewhere.requests == []


def test_connections_are_reused_and_a_forked_child_opens_its_own(serve: Callable[..., RawServer]) -> None:
    """Two calls share one connection; the child's call comes over another."""
    server = serve(OK, OK, OK)
    client = Tiny(base_url=server.url)
    client.send(call())
    client.send(call())
    assert server.connections == 1
    parents = client._driver.transport._client()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, b"same" if client._driver.transport._client() is parents else b"own")
        os._exit(0)
    os.waitpid(child, 0)
    assert os.read(reader, 10) == b"own"
    os.close(reader)
    os.close(writer)
    client.close()


def test_request_sends_what_the_spec_lacks(serve: Callable[..., RawServer]) -> None:
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
def test_request_repeats_a_create_by_its_retry_key(
    serve: Callable[..., RawServer], key: dict[str, str]
) -> None:
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


def test_the_extras_send_what_a_spec_lacks(serve: Callable[..., RawServer]) -> None:
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
    from attrs import evolve

    from tests.runtime.given import API

    other = evolve(operation(), api=evolve(API, package="other"))
    with Tiny(base_url="http://127.0.0.1:9") as client, pytest.raises(InvalidRequestError, match="other"):
        client.send(call(other))
