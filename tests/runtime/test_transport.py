"""Connections: kept, lost, reset, shared, forked, interrupted."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import socket
import ssl
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from tallion.errors import ConnectError, ResponseDecodeError, TallionError, TransportError
from tallion.operation import Outcome
from tests.runtime.callers import Caller
from tests.runtime.given import MONEY, READ, UNKEYED, AsyncTiny, Bench, Tiny, call
from tests.runtime.servers import OK, Peer, Server, reply, settled, sockets

Serve = Callable[..., Server]


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


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """A certificate authority of our own, which `SSL_CERT_FILE` names."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    return authority


def _tls(authority: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def test_tls_with_an_authority_of_ones_own(serve: Serve, caller: type[Caller], authority: trustme.CA) -> None:
    """`SSL_CERT_FILE` names it; connections are kept under TLS as well."""
    server = serve(tls=_tls(authority, "127.0.0.1"))
    with caller(server.url) as client:
        client.exchange(call(MONEY))
        client.exchange(call(MONEY))
    assert (server.connections, len(server.requests)) == (1, 2)


@pytest.mark.parametrize("known", [True, False])
def test_a_certificate_that_is_not_the_hosts_ends_it_before_anything_is_sent(
    serve: Serve,
    caller: type[Caller],
    authority: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
    known: bool,
) -> None:
    """An unknown authority, or another host's certificate: not sent, and no credential left."""
    if not known:
        monkeypatch.delenv("SSL_CERT_FILE")
    server = serve(tls=_tls(authority, "other.test" if known else "127.0.0.1"))
    with caller(server.url) as client, pytest.raises(ConnectError, match="certificate") as caught:
        client.exchange(call(MONEY))
    assert (caught.value.outcome, server.requests) == (Outcome.NOT_SENT, [])


def test_a_proxy_of_the_environment_is_used(
    serve: Serve, caller: type[Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It gets the whole URL and its own credentials; hosts of NO_PROXY are reached directly."""
    proxy, direct = serve(), serve()
    monkeypatch.setenv("http_proxy", proxy.url.replace("//", "//me:pa%24s@"))
    monkeypatch.setenv("no_proxy", f"127.0.0.1:{direct.port},127.0.0.1")
    with caller("http://api.tiny.test/v1", allow_insecure_http=True) as client:
        client.exchange()
    with caller(direct.url) as client:
        client.exchange()
    assert proxy.requests[0].startswith(b"GET http://api.tiny.test/v1/things HTTP/1.1\r\n")
    assert b"proxy-authorization: basic bwu6cgekcw==" in proxy.requests[0].lower()
    assert direct.requests[0].startswith(b"GET /things HTTP/1.1\r\n")
    assert b"proxy-" not in direct.requests[0].lower()


def test_tls_goes_through_a_proxy_in_a_tunnel(
    serve: Serve,
    caller: type[Caller],
    authority: trustme.CA,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The proxy sees host and port, and neither request nor credential."""
    context = _tls(authority, "api.tiny.test")

    def tunnel(peer: Peer) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 Connected\r\n\r\n")
        with context.wrap_socket(peer.connection, server_side=True) as inside:
            Peer(inside, peer.server).request()
            inside.sendall(OK)
            with suppress(OSError):
                inside.recv(1)

    proxy = serve(handler=tunnel)
    monkeypatch.setenv("https_proxy", proxy.url)
    with caller("https://api.tiny.test") as client:
        client.exchange()
    assert proxy.requests[0].startswith(b"CONNECT api.tiny.test:443 HTTP/1.1\r\n")
    assert b"authorization" not in proxy.requests[0].lower()
    assert b"\r\nAuthorization: ApiKey-v1 " in proxy.requests[1]


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


@contextmanager
def interrupted(after: float) -> Iterator[None]:
    """Ctrl-C comes after so many seconds."""

    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, after)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


# After an interrupt, connections are left to the garbage collector, which closes them, and says so.
INTERRUPTED = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


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


class SilentAtFirst:
    """Leaves the first connection without an answer, and notes when the client hangs up."""

    def __init__(self) -> None:
        self.hung_up = threading.Event()

    def __call__(self, peer: Peer) -> None:
        if peer.server.connections == 1:
            peer.request()
            peer.request()
            self.hung_up.set()
        while peer.request():
            peer.send(OK)


@INTERRUPTED
def test_ctrl_c_ends_a_call_at_once_and_leaves_nothing_open(serve: Serve) -> None:
    """While it waits for the reply; the client is as good as before."""
    silent = SilentAtFirst()
    server = serve(handler=silent)
    with Tiny(base_url=server.url) as client:
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt), interrupted(0.2):
            client.send(call(MONEY))
        assert time.monotonic() - began < 5  # and not as long as its timeout
        assert silent.hung_up.wait(5)
        assert client.send(call(READ)) == {}
    gc.collect()


@INTERRUPTED
def test_ctrl_c_at_any_moment_leaves_the_client_usable(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three hundred times, at random; then more calls than connections may be open."""
    # An interrupt within a finaliser is reported, and the report would keep what was being finalised.
    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)
    server = serve()
    before = sockets()
    moments = random.Random(7)
    with Tiny(base_url=server.url, max_attempts=1) as client:
        client.send(call(READ))
        for _ in range(300):
            with suppress(KeyboardInterrupt), interrupted(moments.uniform(0.0002, 0.004)):
                end = time.monotonic() + 0.02  # an interrupt within a finaliser is lost
                while time.monotonic() < end:
                    client.send(call(READ))
        assert [client.send(call(READ)) for _ in range(120)] == [{}] * 120
    gc.collect()
    assert settled(before) == before


def test_cancelling_a_task_ends_its_call_at_once(serve: Serve) -> None:
    """While it waits for the reply; its connection is closed and the next call works."""
    silent = SilentAtFirst()
    server = serve(handler=silent)

    async def main() -> None:
        async with AsyncTiny(base_url=server.url) as client:
            task = asyncio.create_task(client.send(call(MONEY)))
            await asyncio.sleep(0.2)
            began = time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert time.monotonic() - began < 5
            assert silent.hung_up.wait(5)
            assert await client.send(call(READ)) == {}

    asyncio.run(main())


def test_cancelling_tasks_at_any_moment_leaves_the_client_usable(serve: Serve) -> None:
    """Four hundred tasks in all; afterwards more calls at once than connections may be open."""

    def slowly(peer: Peer) -> None:
        while peer.request():
            time.sleep(0.002)
            peer.send(OK)

    server = serve(handler=slowly)
    moments = random.Random(7)

    async def main() -> None:
        async with AsyncTiny(base_url=server.url, max_attempts=1, deadline=10) as client:

            async def briefly() -> None:
                with suppress(TimeoutError):
                    async with asyncio.timeout(moments.uniform(0, 0.06)):
                        await client.send(call(READ))

            for _ in range(10):
                await asyncio.gather(*(briefly() for _ in range(40)))
            replies = await asyncio.gather(*(client.send(call(READ)) for _ in range(120)))
            assert replies == [{}] * 120

    before = sockets()
    asyncio.run(main())
    assert settled(before) == before


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
