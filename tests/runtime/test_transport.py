"""Connections: kept, lost, reset, shared, forked, interrupted."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest

from tallion.body import MultipartBody, Part
from tallion.call import Call
from tallion.errors import ConnectError, ResponseDecodeError, TallionError, TransportError
from tallion.operation import Outcome
from tests.runtime.callers import Caller
from tests.runtime.given import MONEY, READ, UNKEYED, AsyncTiny, Bench, Tiny, call, ok
from tests.runtime.servers import OK, Peer, Serve, reply, settled, sockets


def lost(peer: Peer) -> None:
    """Hang up without a word."""


def test_a_reset_is_unknown_and_not_sent_again(serve: Serve, caller: type[Caller]) -> None:
    """The server read the request: an unkeyed create is sent once, whatever is left of its attempts."""
    server = serve(Peer.reset)
    with caller(server.url, max_attempts=3) as client, pytest.raises(TransportError) as caught:
        client.exchange(UNKEYED)
    assert (len(server.requests), caught.value.outcome) == (1, Outcome.UNKNOWN)


def test_a_reset_connection_is_replaced_where_repeating_is_safe(serve: Serve, caller: type[Caller]) -> None:
    """A read is sent again over another connection."""
    server = serve(Peer.reset)
    with caller(server.url, max_attempts=2) as client:
        assert client.exchange().attempts == 2
    assert server.connections == 2


def test_a_half_closed_connection_still_gives_its_reply(serve: Serve, caller: type[Caller]) -> None:
    """The server ends its side with the reply, and the next call goes over another connection."""

    def half_close(peer: Peer) -> None:
        peer.send(OK)
        peer.connection.shutdown(socket.SHUT_WR)
        peer.request()

    server = serve(half_close)
    with caller(server.url) as client:
        client.exchange(UNKEYED)
        time.sleep(0.05)
        client.exchange(UNKEYED)
    assert (server.connections, len(server.requests)) == (2, 2)


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(
    serve: Serve, caller: type[Caller]
) -> None:
    """Closed between two calls: the second opens another and is sent once."""

    def answer_once(peer: Peer) -> None:
        peer.request()
        peer.send(OK)

    server = serve(handler=answer_once)
    with caller(server.url) as client:
        for _ in range(3):
            assert client.exchange(UNKEYED).attempts == 1
            time.sleep(0.05)
    assert (server.connections, len(server.requests)) == (3, 3)


@pytest.mark.parametrize("end", [lost, Peer.reset])
def test_a_kept_connection_that_closes_as_it_is_used_is_unknown(
    serve: Serve, caller: type[Caller], end: Callable[[Peer], None]
) -> None:
    """The server may have read the request before it closed: nothing tells, so it is not sent again."""
    server = serve(OK, end)
    with caller(server.url, max_attempts=3) as client:
        client.exchange(UNKEYED)
        with pytest.raises(TransportError) as caught:
            client.exchange(UNKEYED)
    assert (len(server.requests), server.connections) == (2, 1)
    assert (caught.value.outcome, caught.value.attempts) == (Outcome.UNKNOWN, 1)


@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")  # aiohttp's
def test_a_server_that_answers_before_it_has_read_all_is_heard(serve: Serve, caller: type[Caller]) -> None:
    """A refusal that comes while the body is still being written is a refusal, not a lost connection."""

    def refuse(peer: Peer) -> None:
        peer.connection.recv(1000)
        peer.send(reply(b'{"message": "too large"}', status="413 Too Large", connection="close"))
        time.sleep(0.1)

    server = serve(handler=refuse)
    with caller(server.url) as client, pytest.raises(TallionError) as caught:
        client.exchange(call(MONEY, "x" * 3_000_000))
    assert caught.value.outcome in (Outcome.REJECTED, Outcome.UNKNOWN)


def test_a_forked_child_opens_its_own_connections(serve: Serve) -> None:
    """Parent and three children call at once over one client: each gets its own replies, and none waits."""

    def echo(peer: Peer) -> None:
        while request := peer.request():
            path = request.split(b" ", 2)[1]
            peer.send(reply(b'"%b"' % path))

    server = serve(handler=echo)
    with Tiny(base_url=server.url, max_attempts=1) as client:

        def right(name: str) -> bool:
            paths = [f"/{name}/{number}" for number in range(50)]
            return [client.send(call(READ, path=path)) for path in paths] == paths

        assert right("warm")
        children = []
        for number in range(3):
            child = os.fork()
            if child == 0:
                status = 1
                with suppress(Exception):
                    status = 0 if right(f"child{number}") else 2
                os._exit(status)
            children.append(child)
        assert right("parent")
        assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]
    assert server.connections == 4


def test_one_async_client_serves_several_event_loops(serve: Serve) -> None:
    """One `asyncio.run` after the other: each has connections of its own, closed when it ends."""
    server = serve()
    before = sockets()
    client = AsyncTiny(base_url=server.url, max_attempts=1)

    async def main() -> None:
        await asyncio.gather(*(client.send(call(READ)) for _ in range(5)))

    for _ in range(3):
        asyncio.run(main())
        assert settled(before) == before
    assert len(server.requests) == 15


def test_an_async_client_can_be_used_after_it_was_closed(serve: Serve) -> None:
    """Closing ends the connections; a later call opens new ones."""
    server = serve()

    async def main() -> None:
        client = AsyncTiny(base_url=server.url)
        for _ in range(2):
            async with client:
                await client.send(call(READ))

    asyncio.run(main())
    assert server.connections == 2


def test_two_event_loops_at_once_do_not_share_connections(serve: Serve) -> None:
    """One async client in four threads, each with a loop."""
    server = serve()
    client = AsyncTiny(base_url=server.url, max_attempts=1)
    failures: list[BaseException] = []

    async def main() -> None:
        for _ in range(20):
            await client.send(call(READ))

    def go() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:  # noqa: BLE001 - the test looks at it
            failures.append(error)

    threads = [threading.Thread(target=go) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert (server.connections, len(server.requests)) == (4, 80)


class Undecodable(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that a client of the caller's finds broken while it decodes it."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise httpx.DecodingError("not zstd")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def test_a_body_that_the_callers_client_cannot_decode_was_accepted(bench: Bench) -> None:
    """It is read no second time, and nothing is paid twice."""
    with pytest.raises(ResponseDecodeError, match="not zstd") as caught:
        bench.go(call(MONEY), httpx.Response(200, stream=Undecodable()))
    assert (caught.value.outcome, bench.server.sent) == (Outcome.ACCEPTED, 1)


@pytest.mark.parametrize("body", [None, MultipartBody(parts=(Part(name="f", content=b"x", filename="f"),))])
def test_our_own_connections_send_a_url_of_any_length(
    serve: Serve, caller: type[Caller], body: MultipartBody | None
) -> None:
    """With an upload too; it is for the server to say what is too long."""
    server = serve(OK)
    path = "/" + "x" * 60_000
    what = Call(operation=MONEY, path=path, query=(("q", "y" * 9000),), body=body, parse=lambda _: None)
    with caller(server.url) as client:
        client.exchange(what)
    assert server.requests[0].startswith(f"POST {path}?q=y".encode())
    assert f"\r\nHost: {server.url.removeprefix('http://')}\r\n".encode() in server.requests[0]


def test_a_host_that_no_name_can_have_is_not_connected_to(caller: type[Caller]) -> None:
    """It has an empty label."""
    with caller("https://a..b") as client, pytest.raises(ConnectError) as caught:
        client.exchange(call(MONEY))
    assert caught.value.outcome is Outcome.NOT_SENT


@pytest.mark.parametrize("before", [0, 1])
def test_an_async_client_that_is_closed_as_a_call_begins_sends_nothing_or_all(
    serve: Serve, before: int
) -> None:
    """No connection is opened after it was closed."""
    server = serve(OK, OK)

    async def closed_meanwhile() -> Any:
        client = AsyncTiny(base_url=server.url, max_attempts=1)
        for _ in range(before):
            await client.send(call(MONEY))
        sending = asyncio.create_task(client.send(call(MONEY)))
        await asyncio.sleep(0)
        await client.aclose()
        return (await asyncio.gather(sending, return_exceptions=True))[0]

    came = asyncio.run(closed_meanwhile())
    sent = len(server.requests) - before
    assert (came, sent) == ({}, 1) or (came.outcome, sent) == (Outcome.NOT_SENT, 0)


def test_a_url_that_the_callers_client_refuses_was_not_sent(bench: Bench) -> None:
    """That of httpx takes none of over 64 KiB."""
    with pytest.raises(ConnectError, match="UrlError") as caught:
        bench.go(call(MONEY, path="/" + "x" * 70_000), ok())
    assert (caught.value.outcome, bench.server.sent) == (Outcome.NOT_SENT, 0)


def test_a_reply_of_the_callers_client_that_cannot_be_used_is_closed() -> None:
    """Also by an interrupt as it comes: its connection goes back to the caller's pool."""
    closed: list[str] = []

    class Body(httpx.AsyncByteStream, httpx.SyncByteStream):
        def close(self) -> None:
            closed.append("sync")

        async def aclose(self) -> None:
            closed.append("async")

    class Interrupted(httpx.Response):
        def iter_raw(self, chunk_size: int | None = None) -> Iterator[bytes]:
            raise KeyboardInterrupt

        def aiter_raw(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
            raise KeyboardInterrupt

    transport = httpx.MockTransport(lambda _: Interrupted(200, stream=Body()))
    sync, tasks = httpx.Client(transport=transport), httpx.AsyncClient(transport=transport)
    with pytest.raises(KeyboardInterrupt):
        Tiny(http_client=sync).send(call())
    with pytest.raises(KeyboardInterrupt):
        asyncio.run(AsyncTiny(http_client=tasks).send(call()))
    assert closed == ["sync", "async"]


def test_what_the_callers_client_raises_of_its_own_is_raised() -> None:
    """It is no error of the wire, and says so best itself."""

    class Strict(httpx.Client):
        def build_request(self, *_: Any, **__: Any) -> httpx.Request:
            raise LookupError("not on Sundays")

    with Strict() as http, pytest.raises(LookupError, match="not on Sundays"):
        Tiny(http_client=http).send(call(MONEY))


def test_a_connection_that_broke_is_not_taken_for_one_never_made() -> None:
    """httpx-aiohttp says ConnectTimeout when a server hangs up; money that may have moved is sent once."""

    class ClientConnectionError(Exception):
        """As in aiohttp."""

    class ServerDisconnectedError(ClientConnectionError):
        """As in aiohttp."""

    sent: list[httpx.Request] = []

    def hang_up(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise httpx.ConnectTimeout("Server disconnected") from ServerDisconnectedError()

    client = Tiny(http_client=httpx.Client(transport=httpx.MockTransport(hang_up)))
    with pytest.raises(TransportError) as caught:
        client.send(call(MONEY, {"amount": 1}))
    assert (caught.value.outcome, len(sent)) == (Outcome.UNKNOWN, 1)
