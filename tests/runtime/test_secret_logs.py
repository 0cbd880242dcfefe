"""No log line shows a secret, ours or the HTTP library's, and what is no secret is still said."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import hpack
import httpx
import pytest

from tallion import exchange, logs, redact
from tallion.errors import APIError
from tallion.steps import Outgoing
from tests.runtime.callers import AsyncCaller, Caller
from tests.runtime.canaries import (
    BY_BASIC,
    BY_KEY,
    BY_TOKEN,
    CALLBACK_KEY,
    EMAIL,
    TOKEN,
    Watch,
    echoing,
    secret_call,
    shows_secret,
)
from tests.runtime.given import Tiny
from tests.runtime.servers import Serve

LINES = int(os.environ.get("TALLION_LOG_LINES", "10000"))


def test_no_debug_log_line_shows_a_secret(serve: Serve, watch: Watch) -> None:
    """All loggers at debug level, over calls that succeed and fail, sync and async, by key, Basic and token.

    Ten thousand lines; `TALLION_LOG_LINES=1000000` makes them a million.
    """
    server = serve(handler=echoing)
    calls = [
        secret_call(of, path) for of in (BY_KEY, BY_BASIC, BY_TOKEN) for path in ("/a", "/b/404", "/c/500")
    ]
    options = {"token_url": f"{server.url}/token", "max_attempts": 1}
    with (
        httpx.Client(trust_env=False) as http,
        Caller(server.url, **options) as sync,
        Caller(server.url, http_client=http, **options) as given,
        AsyncCaller(server.url, **options) as tasks,
    ):
        while watch.count < LINES:
            for what in calls:
                for client in (sync, given, tasks):
                    try:
                        client.exchange(what)
                    except APIError:
                        continue
    assert watch.found == []
    assert {"tallion", "httpx", "httpcore.connection", "httpcore.http11"} <= watch.names


GIVEN = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
import httpx
from tests.runtime.given import IDEMPOTENT, Tiny, call
url = sys.argv[1]
with httpx.Client(trust_env=False) as given:
    what = call(IDEMPOTENT, {"a": 1}, query=(("email", "canary@example.com"),))
    Tiny(base_url=url, http_client=given if sys.argv[2] == "given" else None).send(what)
"""


@pytest.mark.parametrize("whose", ["given", "own"])
def test_no_debug_log_line_of_the_only_client_shows_a_secret(serve: Serve, whose: str) -> None:
    """Of the caller's or our own: the first of a process sees to it."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ended = subprocess.run(
        [sys.executable, "-c", GIVEN, serve(handler=echoing).url, whose],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    assert "httpcore" in ended.stdout
    assert shows_secret(ended.stdout) == []


def test_the_log_still_says_what_is_not_secret(serve: Serve, watch: Watch) -> None:
    """Method, host, path, status, and plain headers; the query and other headers are masked."""
    lines: list[str] = []
    watch.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    server = serve(handler=echoing)
    with httpx.Client(trust_env=False) as http, Tiny(base_url=server.url, http_client=http) as client:
        client.send(secret_call())
    text = "\n".join(lines)
    assert f'HTTP Request: POST {server.url}/things?*** "HTTP/1.1 200 OK"' in text
    assert "(b'content-type', b'application/json')" in text
    assert "(b'Set-Cookie', '***')" in text


def test_other_users_of_the_http_library_keep_their_logs(serve: Serve, watch: Watch) -> None:
    """Records outside of our calls are as they were, and no level is changed."""
    levels = {name: logging.getLogger(name).level for name in logs._LOGGERS}
    server = serve(handler=echoing)
    with Tiny(base_url=server.url) as client:
        client.send(secret_call())
    lines: list[str] = []
    watch.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    with httpx.Client() as other:
        other.get(f"{server.url}/things?email=me", headers={"X-Own": "mine"})
    text = "\n".join(lines)
    assert f"{server.url}/things?email=me" in text
    assert "b'X-Own: mine'" in text or "X-Own: mine" in text
    assert {name: logging.getLogger(name).level for name in logs._LOGGERS} == levels


def test_http2_logs_show_no_secret(watch: Watch) -> None:
    """Hpack prints each header it packs, unpacks or drops: it says no more than that it does."""
    request = Outgoing(
        method="GET",
        url="https://a.test",
        headers=(("X-Any", CALLBACK_KEY),),
        body=None,
        timeout=1,
        ends=None,
    )
    logs.mask_http_logs()
    headers = [(":path", f"/x?email={EMAIL}"), ("authorization", f"Bearer {TOKEN}"), ("x-any", CALLBACK_KEY)]
    with exchange.Exchange(request, lambda: 0.0):
        for huffman in (True, False):
            encoder, decoder = hpack.Encoder(), hpack.Decoder()
            decoder.decode(encoder.encode(headers, huffman=huffman))
            encoder.header_table_size = 0
    assert watch.names >= {"hpack.hpack", "hpack.table"}
    assert watch.found == []


def test_every_secret_header_of_both_apis_is_known_by_its_name() -> None:
    """What is masked without an operation at hand covers all that the documents call sensitive."""
    import importlib
    from pathlib import Path

    root = Path(__file__).parents[2] / "generated"
    unknown = []
    for package in ("talli", "talonone"):
        operations = importlib.import_module(f"{package}.operations")
        for each in operations.ALL:
            source = (root / package / "api" / f"{each.name.replace('.', '/')}.py").read_text()
            unknown += [
                name
                for name in each.sensitive
                if f'builder.header("{name}"' in source.lower() and not redact.is_secret_header(name)
            ]
    assert unknown == []
