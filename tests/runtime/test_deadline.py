"""`deadline` bounds the whole call, however slowly the server drips."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Callable

import httpx
import pytest

from tallion.body import JsonBody
from tallion.call import Call, RequestOptions
from tallion.errors import ConnectError, DeadlineExceededError, RequestTimeoutError, TallionError
from tallion.operation import Outcome
from tests.runtime.callers import AsyncCaller, Caller
from tests.runtime.given import MONEY, READ, AsyncTiny, Tiny, call
from tests.runtime.servers import OK, Peer, Serve, black_hole, reply

SLACK = 0.8
"""Seconds that a call may take beyond its deadline, on a machine that has much else to do."""


def drip_headers(peer: Peer) -> None:
    """A status line at once, and then a header without end."""
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\nx-long: ")
    peer.drip(b"a" * 10_000)


def drip_body(peer: Peer) -> None:
    """All of the headers, and a body of blanks."""
    peer.request()
    peer.send(OK[:-2].replace(b"length: 2", b"length: 10000"))
    peer.drip(b" " * 10_000)


def drip_chunks(peer: Peer) -> None:
    """A chunked body whose first size never ends."""
    peer.request()
    peer.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2;")
    peer.drip(b"a" * 10_000)


def drip_early_hints(peer: Peer) -> None:
    """One informational reply after the other."""
    peer.request()
    while not peer.server.stopped.wait(0.05):
        peer.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")


def read_nothing(peer: Peer) -> None:
    """Let the request fill the buffers."""
    peer.server.stopped.wait(10)


def test_five_seconds_against_dripped_headers_are_five_seconds(serve: Serve) -> None:
    """Sync and async, at once: both return within 5.5 s, outcome unknown."""
    server = serve(handler=drip_headers)
    results: list[tuple[float, Exception | None]] = []

    def go(kind: type[Caller]) -> None:
        with kind(server.url, deadline=5.0) as caller:
            results.append(caller.timed(call(MONEY)))

    threads = [threading.Thread(target=go, args=(kind,)) for kind in (Caller, AsyncCaller)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for seconds, error in results:
        assert 4.9 < seconds < 5.5
        assert isinstance(error, DeadlineExceededError)
        assert (error.outcome, error.attempts) == (Outcome.UNKNOWN, 1)
    assert len(results) == 2


@pytest.mark.parametrize(
    ("handler", "outcome"),
    [
        (drip_headers, Outcome.UNKNOWN),
        (drip_early_hints, Outcome.UNKNOWN),
        (drip_body, Outcome.ACCEPTED),
        (drip_chunks, Outcome.ACCEPTED),
    ],
)
def test_a_reply_that_drips_ends_at_the_deadline(
    serve: Serve, caller: type[Caller], handler: Callable[[Peer], None], outcome: Outcome
) -> None:
    """Each read is in time, the call is not."""
    server = serve(handler=handler)
    with caller(server.url, deadline=0.2) as client:
        seconds, error = client.timed()
    assert seconds < 0.2 + SLACK
    assert isinstance(error, DeadlineExceededError)
    assert error.outcome is outcome


@pytest.mark.filterwarnings("ignore:Sending a large body:ResourceWarning")  # aiohttp's
def test_a_request_that_nobody_reads_ends_at_the_deadline(serve: Serve, caller: type[Caller]) -> None:
    """A large body fills all buffers, and the write waits."""
    server = serve(handler=read_nothing)
    body = JsonBody(content=b'"' + b"x" * 20_000_000 + b'"')
    what = Call(operation=READ, path="/x", body=body, parse=lambda reply: reply.content)
    with caller(server.url, deadline=0.2) as client:
        seconds, error = client.timed(what)
    assert seconds < 0.2 + SLACK
    assert isinstance(error, DeadlineExceededError)


def outcomes_before_sending(caller: type[Caller]) -> set[Outcome]:
    """What a call may come to that ended before it was sent; aiohttp is not always in time to say so."""
    return {Outcome.NOT_SENT, *([Outcome.UNKNOWN] if caller.is_over_aiohttp else [])}


def test_a_handshake_that_stalls_ends_at_the_deadline(caller: type[Caller]) -> None:
    """A port that accepts and never speaks TLS: nothing was sent."""
    with (
        socket.create_server(("127.0.0.1", 0)) as listener,
        caller(f"https://127.0.0.1:{listener.getsockname()[1]}", deadline=0.2) as client,
    ):
        seconds, error = client.timed()
    assert seconds < 0.2 + SLACK
    assert isinstance(error, TallionError)
    assert error.outcome in outcomes_before_sending(caller)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_attempts_to_connect_count(caller: type[Caller], host: str) -> None:
    """To one address and to all of a name."""
    with black_hole() as port, caller(f"http://{host}:{port}", deadline=0.2, timeout=20) as client:
        seconds, error = client.timed()
    assert seconds < 0.2 + SLACK
    assert isinstance(error, ConnectError | DeadlineExceededError)
    assert error.outcome in outcomes_before_sending(caller)


def test_each_connect_has_the_timeout_too(caller: type[Caller]) -> None:
    """Without a deadline, `timeout` is for all addresses together."""
    with black_hole() as port, caller(f"http://localhost:{port}", deadline=None, timeout=0.2) as client:
        seconds, error = client.timed()
    assert seconds < 0.2 + SLACK
    assert isinstance(error, ConnectError)


def test_a_timeout_before_the_deadline_is_a_timeout(serve: Serve, caller: type[Caller]) -> None:
    """The shorter of the two wins."""
    server = serve(handler=read_nothing)
    with caller(server.url, deadline=5, timeout=0.2) as client:
        seconds, error = client.timed()
    assert seconds < 0.2 + SLACK
    assert isinstance(error, RequestTimeoutError)


def test_a_kept_connection_has_the_deadline_of_each_call(serve: Serve, caller: type[Caller]) -> None:
    """A connection that an earlier call opened is bound by the later call's deadline, and only by it."""

    def slowly(peer: Peer) -> None:
        peer.request()
        peer.send(OK)
        peer.request()
        time.sleep(0.9)
        peer.drip(OK, every=0.005)
        peer.request()
        peer.drip(OK, every=0.1)

    server = serve(handler=slowly)
    with caller(server.url, deadline=0.8) as client:
        client.exchange()
        assert client.exchange(options=RequestOptions(deadline=None)).parsed == {}
        seconds, error = client.timed()
    assert server.connections == 1
    assert seconds < 0.8 + SLACK
    assert isinstance(error, DeadlineExceededError)


def _paced(peer: Peer) -> None:
    """Take about 0.6 s for a reply."""
    while peer.request():
        peer.drip(reply(), every=0.005)


def test_threads_have_deadlines_of_their_own(serve: Serve) -> None:
    """Of calls at the same time over one client, those without a deadline are not cut."""
    server = serve(handler=_paced)
    outcomes: dict[int, str] = {}
    with Tiny(base_url=server.url, max_attempts=1) as client:

        def go(number: int) -> None:
            try:
                client.send(call(READ), RequestOptions(deadline=0.2 if number % 2 else None))
                outcomes[number] = "whole"
            except DeadlineExceededError:
                outcomes[number] = "late"

        threads = [threading.Thread(target=go, args=(number,)) for number in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert outcomes == {number: "late" if number % 2 else "whole" for number in range(20)}


def test_tasks_have_deadlines_of_their_own(serve: Serve) -> None:
    """The same for tasks of one event loop."""
    server = serve(handler=_paced)

    async def go(client: AsyncTiny, number: int) -> str:
        try:
            await client.send(call(READ), RequestOptions(deadline=0.2 if number % 2 else None))
        except DeadlineExceededError:
            return "late"
        return "whole"

    async def main() -> list[str]:
        async with AsyncTiny(base_url=server.url, max_attempts=1) as client:
            return await asyncio.gather(*(go(client, number) for number in range(20)))

    assert asyncio.run(main()) == ["whole", "late"] * 10


def test_with_a_client_of_ones_own_only_the_body_is_watched(serve: Serve) -> None:
    """Between two pieces of a body we look at the time; what its sockets do is the client's own affair."""
    server = serve(handler=drip_body)
    own = httpx.Client(verify=ssl.create_default_context())
    with own, Caller(server.url, deadline=0.2, http_client=own) as client:
        seconds, error = client.timed()
    assert seconds < 0.2 + SLACK
    assert isinstance(error, DeadlineExceededError)
