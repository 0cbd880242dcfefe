"""How large a reply may be, as it is sent and inflated."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from typing import Any

import httpx
import pytest

from tallion.call import Call
from tallion.errors import APIError, ResponseDecodeError
from tallion.operation import Outcome
from tests.runtime.callers import CSV, PAY, Caller, exchanged
from tests.runtime.servers import CHUNKED, Peer, Serve, bomb, reply

MIB = 1 << 20


@pytest.mark.parametrize("size", [(1 << 20) - 3, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_inflating_piece_by_piece_loses_nothing(serve: Serve, caller: type[Caller], size: int) -> None:
    """Bodies whose pieces end exactly where a piece may end."""
    text = "x" * (size - 2)
    answer = reply(gzip.compress(json.dumps(text).encode()), content_encoding="gzip")
    assert exchanged(serve, caller, answer).parsed == text


@pytest.mark.parametrize("own", [False, True])
def test_a_gzip_bomb_stays_small(serve: Serve, caller: type[Caller], own: bool) -> None:
    """1 GiB of zeros in 1 MiB: refused at 64 MiB, over our client or one of the caller's."""
    answer = reply(_BOMB, content_encoding="gzip")
    server = serve(answer)
    options: dict[str, Any] = {}
    if own:
        options["http_client"] = httpx.Client() if caller is Caller else httpx.AsyncClient()
    with caller(server.url, **options) as client:
        tracemalloc.start()
        with pytest.raises(ResponseDecodeError, match="larger than 67108864 bytes") as caught:
            client.exchange(PAY)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        if own:
            _close(options["http_client"], client)
    assert peak < 80 * MIB
    assert (caught.value.outcome, caught.value.status_code) == (Outcome.ACCEPTED, 200)


_BOMB = bomb(1024)


def _close(own: Any, client: Any) -> None:
    if isinstance(own, httpx.Client):
        own.close()
    else:
        client.runner.run(own.aclose())


@pytest.mark.parametrize("what", [PAY, CSV], ids=["asked for", "in the place of CSV"])
def test_json_that_is_too_large_as_it_is_counts_as_well(
    serve: Serve, caller: type[Caller], what: Call[Any]
) -> None:
    """Without any encoding, and without end."""

    def endless(peer: Peer) -> None:
        peer.send(CHUNKED)
        while True:
            peer.send(b"100000\r\n" + b" " * MIB + b"\r\n")

    with pytest.raises(ResponseDecodeError, match="larger than 67108864 bytes") as caught:
        exchanged(serve, caller, endless, what)
    assert caught.value.outcome is Outcome.ACCEPTED


def test_what_was_asked_for_as_json_has_its_limit_whatever_it_says_it_is(
    serve: Serve, caller: type[Caller]
) -> None:
    """A bomb that is called a text."""
    with pytest.raises(ResponseDecodeError, match="larger than 67108864 bytes"):
        exchanged(serve, caller, reply(_BOMB, kind="text/plain", content_encoding="gzip"))


def test_a_report_may_be_larger_than_json(serve: Serve, caller: type[Caller]) -> None:
    """65 MiB of CSV in a page are taken."""
    answer = reply(gzip.compress(b"a" * 65 * MIB), kind="text/csv", content_encoding="gzip")
    assert len(exchanged(serve, caller, answer, CSV).parsed) == 65 * MIB


@pytest.mark.parametrize(("status", "outcome"), [(400, Outcome.REJECTED), (300, Outcome.UNKNOWN)])
def test_an_error_body_is_read_up_to_a_limit(
    serve: Serve, caller: type[Caller], status: int, outcome: Outcome
) -> None:
    """A bomb behind a 400 is still that 400; the first status that is no success is none either."""
    with pytest.raises(APIError) as caught:
        exchanged(serve, caller, reply(_BOMB, status=f"{status} Bad", content_encoding="gzip"))
    assert (caught.value.status_code, caught.value.outcome) == (status, outcome)
    assert len(caught.value.body) <= MIB
