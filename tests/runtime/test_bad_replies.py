"""Replies that are broken, cut, too large or not what they say: each a typed error, none of them None."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import Any

import httpx
import pytest

from tallion.errors import (
    APIError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
    TallionError,
    TransportError,
)
from tallion.operation import Outcome
from tests.runtime.callers import PAY, Caller, exchanged
from tests.runtime.given import MONEY, READ, AsyncTiny, Tiny, call
from tests.runtime.servers import CHUNKED, DEEP, OK, Handler, Peer, Serve, reply, unframed

GZIPPED = gzip.compress(b'{"fine": true}')


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (reply(b"<html>sign in", kind="text/html"), "'text/html', not json"),
        (reply(b"{}", kind="text/plain"), "'text/plain', not json"),
        (reply(b"<html>sign in", kind=""), "not JSON"),
        (reply(b""), "is empty"),
        (reply(b"", status="204 No Content", kind=""), "is empty"),
        (reply(b'{"a": '), "not JSON"),
        (reply(b'{"a": 1} {'), "not JSON"),
        (reply(b"\xff\xfe{\x00}\x00"), "not JSON"),
        (reply(b'{"a": "\xff"}'), "invalid UTF-8"),
        (reply(b'{"a": "\xed\xa0\x80"}'), "invalid UTF-8"),
        (reply(b"[1e99999999999999999999]"), "exponent"),
        (reply(b"NaN"), "not JSON"),
        (reply(DEEP), "too deep"),
        (reply(DEEP + b"]" * 100_000), "too deep"),
        (reply(b'{"a":' * 100_000), "too deep"),
        (reply(b"not gzip", content_encoding="gzip"), "broken gzip"),
        (reply(GZIPPED[:-8] + b"\0" * 8, content_encoding="gzip"), "broken gzip"),
        (reply(GZIPPED + b"more", content_encoding="gzip"), "broken gzip"),
        (reply(b"??", content_encoding="deflate"), "broken deflate"),
        (reply(zlib.compress(b"{}") + b"more", content_encoding="deflate"), "follows the end"),
        (reply(b"{}", content_encoding="br"), "not asked for"),
        (reply(GZIPPED, content_encoding="gzip, gzip"), "not asked for"),
        (unframed(b'{"a": '), "not JSON"),
        (unframed(b""), "is empty"),
    ],
)
def test_a_2xx_that_cannot_be_read_is_a_decode_error(
    serve: Serve, caller: type[Caller], answer: bytes | Handler, words: str
) -> None:
    """Accepted, sent once, with operation, status and request id, and words on what is wrong."""
    server = serve(answer)
    with caller(server.url, max_attempts=3) as client, pytest.raises(ResponseDecodeError) as caught:
        client.exchange(PAY)
    error = caught.value
    assert words in str(error)
    assert (error.operation, error.outcome, error.attempts) == (MONEY, Outcome.ACCEPTED, 1)
    assert error.status_code // 100 == 2
    assert error.request_id == "r-1" or "request id r-1" in str(error)
    assert len(server.requests) == 1


def _cut(data: bytes) -> Handler:
    """Send so much, and hang up."""
    return lambda peer: peer.send(data)


NO_CHUNK = _cut(CHUNKED + b"soon\r\n{}\r\n0\r\n\r\n")
SWITCHING = b"HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        _cut(reply(b'{"a": 1}')[:-1]),
        _cut(OK[:-2]),
        _cut(CHUNKED),
        _cut(CHUNKED + b"2\r\n{}\r\n"),
        _cut(CHUNKED + b"9\r\n{}"),
        _cut(CHUNKED + b"2\r\n{}\r\n0\r\n"),
        NO_CHUNK,
        unframed(GZIPPED[:-8], content_encoding="gzip"),
        unframed(GZIPPED[:-1], content_encoding="gzip"),
        unframed(GZIPPED[:12], content_encoding="gzip"),
        unframed(zlib.compress(b'{"a": 1}')[:-1], content_encoding="deflate"),
        reply(GZIPPED[:-8], content_encoding="gzip"),
    ],
)
def test_a_2xx_that_is_cut_is_a_transport_error(
    serve: Serve, caller: type[Caller], answer: bytes | Handler
) -> None:
    """By length, by chunks, or by the trailer of its encoding: accepted, and money is sent once."""
    server = serve(answer)
    with caller(server.url, max_attempts=3) as client, pytest.raises(TransportError) as caught:
        client.exchange(PAY)
    # aiohttp reads the first chunk with the headers, and then has no status to tell.
    known = Outcome.UNKNOWN if caller.is_over_aiohttp and answer is NO_CHUNK else Outcome.ACCEPTED
    assert (caught.value.operation, caught.value.outcome) == (MONEY, known)
    assert len(server.requests) == 1


def test_a_cut_body_is_asked_for_again_where_that_is_safe(serve: Serve, caller: type[Caller]) -> None:
    """A gzip body without its trailer counts as cut."""
    server = serve(reply(GZIPPED[:-8], content_encoding="gzip"))
    with caller(server.url, max_attempts=2) as client:
        assert client.exchange().attempts == 2


@pytest.mark.parametrize("code", [300, 304, 307, 418, 451, 499, 500, 511, 599, 600, 999])
def test_a_status_outside_2xx_is_an_error_whatever_it_is(
    serve: Serve, caller: type[Caller], code: int
) -> None:
    """Documented or not, with its number, request id and outcome."""
    answer = reply(b"" if code == 304 else b'{"message": "so"}', status=f"{code} Odd")
    with pytest.raises(APIError) as caught:
        exchanged(serve, caller, answer)
    error = caught.value
    rejected = 400 <= code < 500
    assert (error.status_code, error.request_id, error.operation) == (code, "r-1", MONEY)
    assert error.outcome is (Outcome.REJECTED if rejected else Outcome.UNKNOWN)
    assert isinstance(error, ServerError) == (500 <= code < 600)


@pytest.mark.parametrize("location", ["mailto:x", "http://xn--a", "http://[::1", "http://a:b", "/elsewhere"])
def test_a_redirect_is_unknown_wherever_it_leads(serve: Serve, caller: type[Caller], location: str) -> None:
    """The server had the request, though the HTTP library fails on the address: it is sent once."""
    moved = f"HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n".encode()
    server = serve(moved, moved, moved)
    with caller(server.url, max_attempts=3) as client:
        for number, what in enumerate((PAY, call(READ)), 1):
            with pytest.raises(TallionError, match=r"redirect|302") as caught:
                client.exchange(what)
            assert (caught.value.outcome, caught.value.attempts) == (Outcome.UNKNOWN, 1)
            assert len(server.requests) == number


def test_informational_replies_are_passed_over(serve: Serve, caller: type[Caller]) -> None:
    """100, 102 and 103 come before the reply and are none."""
    hints = b"".join(b"HTTP/1.1 %d Wait\r\nlink: </a>\r\n\r\n" % code for code in (100, 102, 103))
    assert exchanged(serve, caller, hints + OK).parsed == {}


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 abc\r\n\r\n",
        SWITCHING,
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"HTTP/1.1 200 OK\r\nno header\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nx: " + b"a" * 200_000,
        b"HTTP/1.1 200 OK\r\ncontent-length: many\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}",
        b"\0" * 100,
    ],
)
def test_what_is_no_http_is_a_lost_connection(serve: Serve, caller: type[Caller], answer: bytes) -> None:
    """Before any status was understood, the outcome is unknown; to aiohttp, 101 is a status as any other."""
    is_status = caller.is_over_aiohttp and answer is SWITCHING
    with pytest.raises(APIError if is_status else TransportError) as caught:
        exchanged(serve, caller, _cut(answer))
    assert caught.value.outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "answer",
    [
        reply(GZIPPED, content_encoding="gzip"),
        reply(gzip.compress(b'{"fine":') + gzip.compress(b" true}") + b"\0" * 9, content_encoding="x-gzip"),
        reply(zlib.compress(b'{"fine": true}'), content_encoding="deflate"),
        reply(zlib.compress(b'{"fine": true}', wbits=-15), content_encoding="Deflate"),
        reply(b'{"fine": true}', content_encoding="identity"),
        reply(b'\xef\xbb\xbf{"fine": true}', kind="application/json; charset=utf-8"),
        reply(b'{"fine": false, "fine": true}', kind="application/vnd.t+json"),
        reply(b'{"fine": true}', kind=""),
        unframed(b'{"fine": true}'),
        unframed(GZIPPED, content_encoding="gzip"),
        lambda peer: peer.drip(reply(GZIPPED, content_encoding="gzip"), every=0.001),
    ],
)
def test_what_can_be_read_is_read(serve: Serve, caller: type[Caller], answer: bytes | Handler) -> None:
    """Both encodings that we ask for, in one member or two; a byte order mark; of equal names the last."""
    assert exchanged(serve, caller, answer).parsed == {"fine": True}


@pytest.mark.parametrize(("status", "outcome"), [(400, Outcome.REJECTED), (300, Outcome.UNKNOWN)])
def test_an_error_body_that_is_cut_is_still_that_error(
    serve: Serve, caller: type[Caller], status: int, outcome: Outcome
) -> None:
    """The status says enough."""
    with pytest.raises(APIError) as caught:
        exchanged(serve, caller, _cut(b"HTTP/1.1 %d Bad\r\ncontent-length: 9\r\n\r\n{}" % status))
    assert (caught.value.status_code, caught.value.outcome) == (status, outcome)


def test_a_body_that_stalls_is_a_timeout(serve: Serve, caller: type[Caller]) -> None:
    """After a 2xx: accepted."""

    def stall(peer: Peer) -> None:
        peer.send(OK[:-1])
        peer.server.stopped.wait(5)

    server = serve(stall)
    with caller(server.url, timeout=0.1) as client, pytest.raises(RequestTimeoutError) as caught:
        client.exchange(PAY)
    assert caught.value.outcome is Outcome.ACCEPTED


def test_a_reply_that_a_hook_has_read_is_taken_as_it_is(serve: Serve) -> None:
    """Of a client of the caller's, whose hook logs each body."""
    server = serve(reply(GZIPPED, content_encoding="gzip"), reply(GZIPPED, content_encoding="gzip"))
    own = httpx.Client(event_hooks={"response": [lambda response: response.read()]})
    with own, Tiny(base_url=server.url, http_client=own) as client:
        assert client.send(PAY) == {"fine": True}

    async def main() -> Any:
        async def read(response: httpx.Response) -> None:
            await response.aread()

        async with httpx.AsyncClient(event_hooks={"response": [read]}) as own:
            return await AsyncTiny(base_url=server.url, http_client=own).send(PAY)

    assert asyncio.run(main()) == {"fine": True}


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
def test_a_hook_that_finds_no_connection_says_nothing_of_ours(
    serve: Serve, error: type[httpx.TransportError]
) -> None:
    """It reports each reply elsewhere, in vain; what was sent by then is not sent again."""
    server = serve(OK, OK, OK)
    elsewhere = httpx.Request("POST", "http://127.0.0.1:9/log")

    def report(_: httpx.Response) -> None:
        raise error("no connection", request=elsewhere)

    with httpx.Client(event_hooks={"response": [report]}) as own, pytest.raises(TallionError) as caught:
        Tiny(base_url=server.url, http_client=own).send(PAY)
    assert (caught.value.outcome, len(server.requests)) == (Outcome.UNKNOWN, 1)

    async def report_async(response: httpx.Response) -> None:
        report(response)

    async def main() -> None:
        async with httpx.AsyncClient(event_hooks={"response": [report_async]}) as own:
            await AsyncTiny(base_url=server.url, http_client=own).send(PAY)

    with pytest.raises(TallionError) as caught:
        asyncio.run(main())
    assert (caught.value.outcome, len(server.requests)) == (Outcome.UNKNOWN, 2)
