"""Nothing that prints shows a secret: errors, logs of ours and of the HTTP library, pickles, reprs."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import pickle
import subprocess
import sys
import traceback
import warnings
from base64 import b64encode
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import hpack
import httpx
import pytest

import talli
from tallion import exchange, logs, redact
from tallion.call import Call, RequestOptions
from tallion.errors import (
    APIError,
    BadRequestError,
    DryRunUnsupportedError,
    ResponseDecodeError,
    TallionError,
    from_response,
)
from tallion.operation import Operation, Safety
from tallion.steps import Outgoing
from tests.runtime.callers import AsyncCaller, Caller
from tests.runtime.given import CLIENT_SECRET, KEY, AsyncTiny, Tiny, call, operation, parse_json
from tests.runtime.servers import Handler, Peer, Server, reply

Serve = Callable[..., Server]
TOKEN = "t0ken-canary"
CALLBACK_KEY = "c4llback-canary'\\\"%"
EMAIL = "canary+1@example.com"
CANARIES = (KEY, CLIENT_SECRET, TOKEN, CALLBACK_KEY, EMAIL)
PACKED = {
    b64encode(form.encode()).decode()
    for canary in CANARIES
    for form in (canary, f"{canary}:", f"ApiKey-v1 {canary}:")
}
FORMS = {*CANARIES, *PACKED, *(quote(canary, safe="") for canary in CANARIES)}
LINES = int(os.environ.get("TALLION_LOG_LINES", "10000"))

SENSITIVE = frozenset({"x-callback-api-key", "email", "clientsecret"})
TRAITS: dict[str, Any] = {"safety": Safety.IDEMPOTENT, "method": "POST", "sensitive": SENSITIVE}
BY_KEY = operation(name="things.secret", **TRAITS)
BY_BASIC = operation(name="things.basic", security="Basic", **TRAITS)
BY_TOKEN = operation(name="things.token", security="OAuth", **TRAITS)


def secret_call(of: Operation = BY_KEY, path: str = "/things") -> Call[Any]:
    """A call with a secret in its query, headers and body."""
    return call(
        of,
        {"identifier": "a", "email": EMAIL, "deep": [{"clientSecret": CLIENT_SECRET}]},
        path=path,
        query=(("email", EMAIL), ("page", "1")),
        headers=(("X-Callback-API-Key", CALLBACK_KEY),),
    )


def shows_secret(text: str | bytes) -> list[str]:
    """The canaries in a text, in any form."""
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    if "canary" not in text and not any(form in text for form in PACKED):
        return []
    return [form for form in FORMS if form in text] or ["canary"]


class Watch(logging.Handler):
    """Counts records, and keeps those that show a secret."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.count = 0
        self.names: set[str] = set()
        self.found: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1
        self.names.add(record.name)
        text = f"{self.format(record)} {record.args!r} {record.msg}"
        if shows_secret(text):
            self.found.append(text)


@pytest.fixture
def watch() -> Iterator[Watch]:
    """A handler for all records of all loggers, at debug level."""
    handler = Watch()
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.setLevel(level)
    root.removeHandler(handler)


def token_reply() -> bytes:
    """What a token endpoint answers."""
    return reply(f'{{"access_token": "{TOKEN}", "expires_in": 3600}}'.encode())


def echoing(peer: Peer) -> None:
    """Answers with all that it was sent, in headers and body, under statuses in turn."""
    while request := peer.request():
        if request.startswith(b"POST /token"):
            peer.send(token_reply())
            continue
        path = request.split(b" ", 2)[1].partition(b"?")[0].decode()
        code = path.strip("/").rpartition("/")[2]
        status = f"{code} Status" if code.isdigit() else "200 OK"
        head, _, body = request.partition(b"\r\n\r\n")
        sent = [line.decode("latin-1") for line in head.split(b"\r\n")[1:]]
        echo = {f"X-Echo-{number}": line for number, line in enumerate(sent) if "\0" not in line}
        peer.send(reply(body, status=status, Set_Cookie=f"session={KEY}", **echo))


def failing(of: Operation, handler: Handler, serve: Serve, caller: type[Caller]) -> TallionError:
    """The error of a call with secrets against such a server."""
    server = serve(handler=handler)
    options = {"token_url": f"{server.url}/token", "deadline": 0.3}
    with caller(server.url, **options) as client, pytest.raises(TallionError) as caught:
        client.exchange(secret_call(of))
    return caught.value


def after_token(peer_does: Handler) -> Handler:
    """Gives a token, and then does as told."""

    def handle(peer: Peer) -> None:
        while request := peer.request():
            if not request.startswith(b"POST /token"):
                peer_does(peer)
                return
            peer.send(token_reply())

    return handle


def echo(*lines: str, body: str = "") -> Handler:
    """Answers with these lines, in which CREDENTIAL is the one that was sent, BARE without its scheme."""

    def handle(peer: Peer) -> None:
        while request := peer.request():
            if request.startswith(b"POST /token"):
                peer.send(token_reply())
                continue
            credential = request.partition(b"Authorization: ")[2].partition(b"\r\n")[0]
            bare = credential.rpartition(b" ")[2]
            data = "\r\n".join((*lines, "", "")).encode().replace(b"BARE", bare) + body.encode()
            peer.send(data.replace(b"CREDENTIAL", credential).replace(b"KEY", CALLBACK_KEY.encode()))
            return

    return handle


PROBLEM = (
    f'{{"message": "not CREDENTIAL", "detail": "d", "email": "{EMAIL}", '
    f'"errors": [{{"title": "CREDENTIAL", "clientSecret": "{CLIENT_SECRET}"}}]}}'
)
REFUSED = "HTTP/1.1 422 No"


@pytest.mark.parametrize("of", [BY_KEY, BY_BASIC, BY_TOKEN], ids=lambda of: of.name)
@pytest.mark.parametrize(
    "handler",
    [
        after_token(Peer.reset),
        after_token(lambda peer: peer.drip(b"x" * 100)),
        echo("HTTP/1.1 200 CREDENTIAL KEY", "broken header CREDENTIAL KEY"),
        echo("CREDENTIAL KEY"),
        echo(f"{CLIENT_SECRET} {EMAIL}"),
        echo("HTTP/1.1 200 OK", f"broken header {CLIENT_SECRET}"),
        echo("HTTP/1.1 200 OK", "content-length: CREDENTIAL KEY"),
        echo("HTTP/1.1 200 OK", "transfer-encoding: chunked", body=f"{EMAIL}\r\n"),
        echo("HTTP/1.1 200 OK", "content-length: 9", f"set-cookie: a={KEY}", body="{}"),
        echo("HTTP/1.1 200 OK", "content-type: application/json", body=f'{{"email": "{EMAIL}'),
        echo(REFUSED, "x-echo: CREDENTIAL", "x-key: KEY", body=PROBLEM),
        echo(REFUSED, "x-echo: BARE"),
        echo(REFUSED, "content-type: text/plain", body="no such key: CREDENTIAL KEY"),
        echo(REFUSED, f"set-cookie: a={KEY}", body=f'[{{"email": "{EMAIL}", "a": 1}}]'),
        echo(REFUSED, body=f'{{"email": "{EMAIL}", "clientSecret": "{CLIENT_SECRET[:-1]}'),
        echo("HTTP/1.1 307 Go", "location: https://x.test/?k=CREDENTIAL"),
    ],
)
def test_no_error_shows_a_secret(
    serve: Serve, caller: type[Caller], watch: Watch, of: Operation, handler: Handler
) -> None:
    """Text, repr, traceback with all causes, pickle and its copy, and what was logged on the way."""
    error = failing(of, handler, serve, caller)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    for text in (
        str(error),
        repr(error),
        "".join(traceback.format_exception(error)),
        pickle.dumps(error),
        str(copy),
        repr(vars(copy)),
    ):
        assert shows_secret(text) == []
    assert watch.found == []


def test_what_the_server_said_is_the_callers_to_read() -> None:
    """`body`, `problem` and `headers` are as they came; a pickled copy has them masked."""
    body = b'{"message": "no", "email": "a@example.com", "deep": [{"clientSecret": "s"}], "fine": 1}'
    headers = {"set-cookie": "a=b", "content-type": "application/json"}
    error = from_response(BY_KEY, httpx.Response(422, content=body, headers=headers))
    assert (error.body, error.headers["set-cookie"]) == (body, "a=b")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    masked = {"message": "no", "email": "***", "deep": [{"clientSecret": "***"}], "fine": 1}
    assert (copy.problem, copy.headers["Set-Cookie"], copy.message) == (masked, "***", "no")
    assert copy.headers["Content-Type"] == "application/json"
    assert copy.body == b'{"message": "no", "email": "***", "deep": [{"clientSecret": "***"}], "fine": 1}'


@pytest.mark.parametrize("body", [b'{"message": "at a@b.c", "email": 1}', b"plain email text", b"[1, 2]"])
def test_a_copy_without_secrets_is_the_same(body: bytes) -> None:
    """Only what is sensitive is masked."""
    error = from_response(operation(), httpx.Response(400, content=body))
    assert vars(pickle.loads(pickle.dumps(error))) == vars(error)  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('[{"email": "a\\"b@c", "x": 1}]', '[{"email": ***, "x": 1}]'),
        ('{"email": "a@b', '{"email": ***'),
        ('{"clientSecret": ["a", "b"', '{"clientSecret": ***'),
        ("email=a@b&x=1", "email=***&x=1"),
        ("Authorization: Bearer abc", "Authorization: *** abc"),
        ("the email is wrong", "the email is wrong"),
        ('{"emails": "a"}', '{"emails": "a"}'),
    ],
)
def test_fields_are_masked_in_text_that_is_no_json(text: str, shown: str) -> None:
    """As they stand in JSON that was cut, in a query or a header."""
    assert redact.fields_in_text(text, SENSITIVE) == shown


def test_no_repr_shows_a_secret(serve: Serve) -> None:
    """Of client, copy, call, options, errors before sending, and what of a call is printed."""
    client = Tiny(base_url="http://127.0.0.1:9", dry_run=True)
    what = secret_call()
    with pytest.raises(DryRunUnsupportedError) as caught:
        client.send(what)
    shown = [
        repr(client),
        repr(client.with_options(api_key=KEY + "2")),
        repr(vars(client)),
        repr(vars(client._driver.transport)),
        repr(what),
        str(what),
        what.as_curl(),
        repr(RequestOptions(headers={"X-A": KEY}, extra_query={"email": EMAIL})),
        str(caught.value),
        repr(caught.value),
        pickle.dumps(caught.value).decode("latin-1"),
        repr(AsyncTiny()),
    ]
    assert [shows_secret(text) for text in shown] == [[]] * len(shown)


def test_no_warning_shows_a_secret(serve: Serve) -> None:
    """A client that is dropped unclosed, sync and async."""
    server = serve(handler=echoing)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        Tiny(base_url=server.url).send(secret_call())
        asyncio.run(AsyncTiny(base_url=server.url).send(secret_call()))
        gc.collect()
    assert [text for warning in caught if shows_secret(text := str(warning.message))] == []


def test_a_decode_error_shows_nothing_of_the_reply() -> None:
    """Rule and place, not the value."""
    from talonone.api.braze import create_coupon

    response = httpx.Response(200, json=[EMAIL])
    with pytest.raises(ResponseDecodeError) as caught:
        create_coupon.parse(response)
    assert shows_secret("".join(traceback.format_exception(caught.value))) == []


def test_no_debug_log_line_shows_a_secret(serve: Serve, watch: Watch) -> None:
    """All loggers at debug level, over calls that succeed and fail, sync and async, by key, Basic and token.

    Ten thousand lines; `TALLION_LOG_LINES=1000000` makes them a million.
    """
    server = serve(handler=echoing)
    calls = [
        secret_call(of, path) for of in (BY_KEY, BY_BASIC, BY_TOKEN) for path in ("/a", "/b/404", "/c/500")
    ]
    options = {"token_url": f"{server.url}/token", "max_attempts": 1}
    with Caller(server.url, **options) as sync, AsyncCaller(server.url, **options) as tasks:
        while watch.count < LINES:
            for what in calls:
                for client in (sync, tasks):
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
    with Tiny(base_url=server.url) as client:
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
    with exchange.under_way(request, lambda: 0.0):
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


def test_parse_of_a_secret_reply_is_not_masked() -> None:
    """Masking is for what is shown: a caller gets the values."""
    assert parse_json(httpx.Response(200, json={"email": EMAIL})) == {"email": EMAIL}


def test_a_message_that_repeats_what_was_sent_in_secret_is_masked() -> None:
    """An e-mail address that the server quotes in its own words stands in no message."""

    def refuse(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token"):
            return httpx.Response(200, json={"access_token": "t0ken", "expires_in": 3600})
        return httpx.Response(400, json={"title": "Bad", "detail": "john@doe.example is no beneficiary"})

    with httpx.Client(transport=httpx.MockTransport(refuse)) as http_client:
        payouts = talli.Talli(
            base_url="https://talli.example",
            token_url="https://talli.example/token",
            client_id="id",
            client_secret="secret",
            audience="audience",
            http_client=http_client,
        )
        with pytest.raises(BadRequestError) as caught:
            payouts.payout_instructions.create(
                campaign_id="1f8e4c9a-5b1d-4e0c-9f6a-2d3b4c5d6e7f", email="john@doe.example", amount=1
            )
        shown = [str(caught.value), repr(caught.value), caught.value.message, str(caught.value.args)]
        assert [text for text in shown if "john@doe.example" in text] == []
        assert [text for text in shown if "is no beneficiary" not in text] == []
