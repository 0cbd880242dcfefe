"""What leaves on a real socket."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from tallion import __version__
from tallion.body import MultipartBody, Part
from tallion.call import Call, RequestOptions
from tallion.errors import InvalidRequestError
from tallion.operation import Outcome
from tests.runtime.given import CREATE, KEY, MONEY, READ, Tiny, call
from tests.runtime.servers import OK, Serve


def _upload(body: MultipartBody) -> Call[bytes]:
    """A call with a multipart body."""
    return Call(operation=MONEY, path="/upload", body=body, parse=lambda response: response.content)


def test_the_request_line_and_headers_are_exactly_these(serve: Serve) -> None:
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
    assert named.pop("accept-encoding")
    assert named.pop("user-agent").startswith(f"app/1 tallion/{__version__} (python 3.")
    assert named == {"accept": "application/json", "authorization": f"ApiKey-v1 {KEY}", "x-own": "ü"}


def test_a_json_body_is_sent_as_it_is(serve: Serve) -> None:
    """Content type and length, and the very bytes."""
    server = serve(OK)
    with Tiny(base_url=server.url) as client:
        client.send(call(CREATE, {"identifier": "ü"}))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert b"\r\ncontent-type: application/json\r\n" in head.lower()
    assert body == '{"identifier":"ü"}'.encode()


def test_a_multipart_body_keeps_its_order_and_is_sent_whole_again(serve: Serve, tmp_path: Path) -> None:
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


def test_a_call_may_ask_for_another_encoding(serve: Serve) -> None:
    """What it says is sent, and nothing beside it."""
    server = serve(OK)
    with Tiny(base_url=server.url) as client:
        client.send(call(READ), RequestOptions(headers={"Accept-Encoding": "identity"}))
    (asked,) = [line for line in server.requests[0].lower().split(b"\r\n") if b"accept-encoding" in line]
    assert asked == b"accept-encoding: identity"


def test_a_good_reply_that_echoes_the_key_is_given_as_it_came(serve: Serve) -> None:
    """Masking is for errors: whoever asked gets every byte."""
    body = json.dumps({"echo": KEY}).encode()
    reply = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-echo: %s\r\ncontent-length: %d\r\n\r\n%s"
    server = serve(reply % (KEY.encode(), len(body), body))
    with Tiny(base_url=server.url, api_key=KEY) as client:
        response = client.exchange(call(READ))
    assert (response.parsed, response.headers["x-echo"]) == ({"echo": KEY}, KEY)


def test_connections_are_reused(serve: Serve) -> None:
    """Two calls share one connection."""
    server = serve(OK, OK)
    with Tiny(base_url=server.url) as client:
        client.send(call())
        client.send(call())
    assert server.connections == 1
