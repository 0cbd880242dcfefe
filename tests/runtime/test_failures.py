"""What becomes of real failures on a real socket."""

from __future__ import annotations

import socket
import threading

import pytest

from tallion.call import RequestOptions
from tallion.errors import ConnectError, DeadlineExceededError, RequestTimeoutError, TransportError
from tallion.operation import Outcome
from tests.runtime.given import CREATE, MONEY, READ, Tiny, call
from tests.runtime.servers import OK, Peer, Serve


def test_a_refused_connection_is_not_sent() -> None:
    """Nobody listens: nothing can have happened."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    client = Tiny(base_url=f"http://127.0.0.1:{port}", max_attempts=1)
    with client, pytest.raises(ConnectError, match="Check the base URL") as caught:
        client.send(call(MONEY))
    assert caught.value.outcome is Outcome.NOT_SENT


def test_a_reset_after_the_request_is_unknown(serve: Serve) -> None:
    """The server read the request and reset: sent once, outcome unknown."""
    server = serve(Peer.reset, OK)
    with Tiny(base_url=server.url) as client, pytest.raises(TransportError) as caught:
        client.send(call(MONEY))
    assert (len(server.requests), caught.value.outcome) == (1, Outcome.UNKNOWN)


def test_a_body_cut_short_is_accepted(serve: Serve) -> None:
    """The 2xx line came, half of the body too; the error has the request id to ask about it with."""
    cut = OK.replace(b"length: 2", b"length: 9\r\nx-request-id: req-7")
    server = serve(lambda peer: peer.send(cut), OK)
    with (
        Tiny(base_url=server.url) as client,
        pytest.raises(TransportError, match="request id req-7") as caught,
    ):
        client.send(call(MONEY))
    assert (len(server.requests), caught.value.outcome) == (1, Outcome.ACCEPTED)


def test_a_silent_server_times_out(serve: Serve) -> None:
    """After `timeout`, outcome unknown."""
    silence = threading.Event()
    server = serve(lambda _: silence.wait(5) and None)
    with Tiny(base_url=server.url, max_attempts=1) as client, pytest.raises(RequestTimeoutError) as caught:
        client.send(call(MONEY), RequestOptions(timeout=0.1))
    silence.set()
    assert caught.value.outcome is Outcome.UNKNOWN


def test_a_dripped_body_ends_at_the_deadline(serve: Serve) -> None:
    """Each read is in time, the call is not."""
    stop = threading.Event()

    def drip(peer: Peer) -> None:
        peer.send(OK.replace(b"length: 2", b"length: 999"))
        while not stop.wait(0.05):
            try:
                peer.send(b" ")
            except OSError:
                return

    server = serve(drip)
    with Tiny(base_url=server.url, deadline=0.4) as client, pytest.raises(DeadlineExceededError) as caught:
        client.send(call(READ))
    stop.set()
    assert caught.value.outcome is Outcome.ACCEPTED


def test_a_redirect_is_not_followed_and_gets_no_credential(serve: Serve) -> None:
    """Not even to the same host."""
    from tallion.errors import APIError

    elsewhere = serve(OK)
    there = f"HTTP/1.1 307 Go\r\nlocation: {elsewhere.url}/\r\ncontent-length: 0\r\n\r\n".encode()
    server = serve(there)
    with Tiny(base_url=server.url) as client, pytest.raises(APIError) as caught:
        client.send(call(CREATE, {"identifier": "a"}))
    assert (caught.value.status_code, caught.value.outcome) == (307, Outcome.UNKNOWN)
    assert elsewhere.requests == []
