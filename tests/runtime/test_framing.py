"""Where a reply ends: nothing is lost before, and nothing taken for a reply after."""

from __future__ import annotations

import cProfile
import pstats
import random
import ssl
import threading
from contextlib import suppress

import pytest
import trustme

from tallion.errors import ServerError, TransportError
from tallion.framing import AT_ONCE
from tallion.operation import Outcome
from tests.runtime.callers import CSV, Caller
from tests.runtime.servers import CHUNKED, Peer, Serve, reply, tls_of

SOON = 20.0
"""Seconds that the server may take at most: a guard against hanging."""
SIZES = [0, 1, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, 3 * AT_ONCE, 1_000_000]


@pytest.mark.parametrize("seed", range(5))
def test_bodies_of_any_size_arrive_whole_over_one_connection(
    serve: Serve, caller: type[Caller], seed: int
) -> None:
    """However they come in pieces, the last byte of one is followed by the first of the next reply."""
    draw = random.Random(seed)
    bodies = [draw.randbytes(size) for size in draw.sample(SIZES, len(SIZES))]

    def in_pieces(peer: Peer) -> None:
        for body in bodies:
            peer.request()
            left = reply(body, kind="text/csv")
            while left:
                size = draw.choice([1, 100, 5000, AT_ONCE, 2 * AT_ONCE])
                peer.send(left[:size])
                left = left[size:]

    server = serve(handler=in_pieces)
    with caller(server.url) as client:
        came = [client.exchange(CSV).content for _ in bodies]
    assert came == bodies, f"seed {seed}"
    assert server.connections == 1


@pytest.mark.parametrize("missing", [1, AT_ONCE, 3 * AT_ONCE - 1])
def test_a_body_that_is_cut_is_no_reply(serve: Serve, caller: type[Caller], missing: int) -> None:
    """Whichever of the two sees its end; what is missing is told."""
    whole = reply(b"x" * 4 * AT_ONCE, kind="text/csv")

    def cut(peer: Peer) -> None:
        peer.request()
        peer.send(whole[:-missing])

    with caller(serve(handler=cut).url) as client, pytest.raises(TransportError) as caught:
        client.exchange(CSV)
    assert caught.value.outcome is Outcome.ACCEPTED
    assert len(caught.value.partial) == 4 * AT_ONCE - missing


def text(body: bytes) -> bytes:
    """A whole reply."""
    return reply(body, kind="text/csv")


MINE = {
    "a body of said length": text(b"mine"),
    "a large one": text(b"mine" * AT_ONCE),
    "one that ends where a read does": text(b"m" * (AT_ONCE - len(text(b"m" * AT_ONCE)) + AT_ONCE)),
    "chunks": CHUNKED.replace(b"application/json", b"text/csv") + b"4\r\nmine\r\n0\r\n\r\n",
    "no body": b"HTTP/1.1 204 No Content\r\n\r\n",
}


@pytest.mark.parametrize("is_tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("at_once", [True, False], ids=["at once", "then"])
@pytest.mark.parametrize("mine", MINE.values(), ids=MINE)
@pytest.mark.parametrize("surplus", [text(b"another's"), b"{}"], ids=["reply", "bytes"])
def test_what_comes_after_a_reply_is_not_read_as_the_next(
    serve: Serve,
    caller: type[Caller],
    authority: trustme.CA,
    *,
    mine: bytes,
    surplus: bytes,
    at_once: bool,
    is_tls: bool,
) -> None:
    """As of a server that gives 204 a body: the next call gets its own reply, over another connection."""
    sent = threading.Event()

    def talk(peer: Peer) -> None:
        while peer.request():
            for part in (
                [text(b"next")] if sent.is_set() else [mine + surplus] if at_once else [mine, surplus]
            ):
                peer.send(part)
            sent.set()

    server = serve(handler=talk, tls=tls_of(authority, "127.0.0.1") if is_tls else None)
    with caller(server.url) as client:
        try:
            assert set(client.exchange(CSV).content) <= set(b"mine")
        except TransportError:
            # Where both come at once, and what comes after is no HTTP, aiohttp takes none of it.
            assert caller.is_over_aiohttp
            assert surplus == b"{}"
        assert sent.wait(SOON)
        assert client.exchange(CSV).content == b"next"
    assert server.connections == 2


def test_connections_are_kept_under_tls(serve: Serve, caller: type[Caller], authority: trustme.CA) -> None:
    """Looking for what came after a reply costs none."""
    replies = [text(b"x" * size) for size in (0, 10, AT_ONCE, 3 * AT_ONCE)]
    server = serve(*replies, tls=tls_of(authority, "127.0.0.1"))
    with caller(server.url) as client:
        assert [len(client.exchange(CSV).content) for _ in replies] == [0, 10, AT_ONCE, 3 * AT_ONCE]
    assert server.connections == 1


def test_a_server_that_answers_before_it_is_asked_is_heard_once(
    serve: Serve, caller: type[Caller], authority: trustme.CA
) -> None:
    """As one that is too busy: in TLS 1.2 its reply can come with the end of the handshake."""
    context = tls_of(authority, "127.0.0.1")
    context.maximum_version = ssl.TLSVersion.TLSv1_2

    def busy(peer: Peer) -> None:
        came, going = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = context.wrap_bio(came, going, server_side=True)
        for _ in range(2):
            with suppress(ssl.SSLWantReadError):
                tls.do_handshake()
            if going.pending and not peer.server.stopped.is_set():
                peer.send(going.read())
            came.write(peer.connection.recv(65536))
        tls.do_handshake()
        tls.write(reply(status="503 Busy", connection="close"))
        peer.send(going.read())
        peer.connection.recv(65536)

    server = serve(handler=busy)
    url = server.url.replace("http:", "https:")
    with caller(url, timeout=2.0, deadline=5.0) as client, pytest.raises(ServerError):
        client.exchange(CSV)
    assert server.connections == 1


def test_h11_copies_little_of_a_large_body(serve: Serve, caller: type[Caller]) -> None:
    """It gets the first piece; if it gets all, its version is one that `Framing` does not know."""
    if caller.is_over_aiohttp:
        pytest.skip("aiohttp has a parser of its own")
    server = serve(reply(b"x" * 100 * AT_ONCE, kind="text/csv"))
    profile = cProfile.Profile()
    with caller(server.url) as client, profile:
        assert len(client.exchange(CSV).content) == 100 * AT_ONCE
    calls = {name: calls for (_, _, name), (calls, *_) in pstats.Stats(profile).stats.items()}  # type: ignore[attr-defined]
    assert 1 <= calls["receive_data"] <= 10
