"""Where a reply ends: nothing is lost before, and nothing taken for a reply after."""

from __future__ import annotations

import cProfile
import pstats
import random
import threading

import pytest

from tallion.errors import TransportError
from tallion.framing import AT_ONCE
from tallion.operation import Outcome
from tests.runtime.callers import CSV, AsyncCaller, Caller
from tests.runtime.servers import CHUNKED, Peer, Serve, reply

pytestmark = pytest.mark.parametrize("caller", [Caller, AsyncCaller])
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


AFTER = {
    "a body of said length": reply(b"mine", kind="text/csv"),
    "a large one": reply(b"mine" * AT_ONCE, kind="text/csv"),
    "chunks": CHUNKED.replace(b"application/json", b"text/csv") + b"4\r\nmine\r\n0\r\n\r\n",
    "no body": b"HTTP/1.1 204 No Content\r\n\r\n",
}


@pytest.mark.parametrize("first", AFTER.values(), ids=AFTER)
@pytest.mark.parametrize("surplus", [reply(b"another's", kind="text/csv"), b"{}"], ids=["reply", "bytes"])
def test_what_comes_after_a_reply_is_not_read_as_the_next(
    serve: Serve, caller: type[Caller], first: bytes, surplus: bytes
) -> None:
    """As of a server that gives 204 a body: the next call gets its own reply, over another connection."""
    sent = threading.Event()

    def talk(peer: Peer) -> None:
        while peer.request():
            peer.send(reply(b"next", kind="text/csv") if sent.is_set() else first + surplus)
            sent.set()

    server = serve(handler=talk)
    with caller(server.url) as client:
        try:
            assert client.exchange(CSV).content in (b"", b"mine", b"mine" * AT_ONCE)
        except TransportError:
            # Where both come at once, and what comes after is no HTTP, aiohttp takes none of it.
            assert caller.is_over_aiohttp
            assert surplus == b"{}"
        assert sent.wait(SOON)
        assert client.exchange(CSV).content == b"next"
    assert server.connections == 2


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
