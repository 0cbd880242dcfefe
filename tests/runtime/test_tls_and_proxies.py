"""Connections with TLS, and through proxies."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import httpx
import pytest
import trustme

from tallion.errors import ConnectError
from tallion.network import tls_context
from tallion.operation import Outcome
from tests.runtime.callers import Caller
from tests.runtime.given import MONEY, call
from tests.runtime.servers import OK, Peer, Serve, tls_of


def test_tls_with_an_authority_of_ones_own(serve: Serve, caller: type[Caller], authority: trustme.CA) -> None:
    """`SSL_CERT_FILE` names it; connections are kept under TLS as well."""
    server = serve(tls=tls_of(authority, "127.0.0.1"))
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
    server = serve(tls=tls_of(authority, "other.test" if known else "127.0.0.1"))
    with caller(server.url) as client, pytest.raises(ConnectError, match="certificate") as caught:
        client.exchange(call(MONEY))
    assert (caught.value.outcome, server.requests) == (Outcome.NOT_SENT, [])


@pytest.mark.parametrize(
    "named", [(), ("SSL_CERT_FILE",), ("SSL_CERT_DIR",), ("SSL_CERT_FILE", "SSL_CERT_DIR")]
)
def test_the_authorities_are_those_that_httpx_trusts(
    named: tuple[str, ...], authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those that the environment names and no others, or those of certifi."""
    for name, place in (("SSL_CERT_FILE", tmp_path / "ca.pem"), ("SSL_CERT_DIR", tmp_path)):
        monkeypatch.delenv(name, raising=False)
        if name in named:
            monkeypatch.setenv(name, str(place))
    trusted = tls_context().get_ca_certs()
    assert trusted == httpx.create_ssl_context().get_ca_certs()
    authorities = 1 if "SSL_CERT_FILE" in named else 0  # of a folder, each is read when it is needed
    assert len(trusted) == authorities if named else len(trusted) > 100


def test_an_authority_that_is_not_there_ends_it_before_anything_is_sent(
    serve: Serve, caller: type[Caller], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error says where to look."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none"))
    url = serve(OK).url.replace("http:", "https:")
    with caller(url) as client, pytest.raises(ConnectError, match="SSL_CERT_FILE names no") as caught:
        client.exchange(call(MONEY))
    assert caught.value.outcome is Outcome.NOT_SENT


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
    context = tls_of(authority, "api.tiny.test")

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
