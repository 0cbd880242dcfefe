"""Nothing that prints shows a secret: errors, logs of ours and of the HTTP library, pickles, reprs."""

from __future__ import annotations

import asyncio
import gc
import pickle
import traceback
import warnings
from base64 import b64decode
from pathlib import Path

import httpx
import pytest
from attrs import evolve

import talli
from tallion import redact
from tallion.body import MultipartBody, Part
from tallion.call import RequestOptions
from tallion.errors import (
    BadRequestError,
    DryRunUnsupportedError,
    ResponseDecodeError,
    TallionError,
    TransportError,
    from_response,
)
from tallion.operation import Operation
from tests.runtime.callers import Caller
from tests.runtime.canaries import (
    BY_BASIC,
    BY_KEY,
    BY_TOKEN,
    CALLBACK_KEY,
    EMAIL,
    SENSITIVE,
    Watch,
    echoing,
    secret_call,
    shows_secret,
    token_reply,
)
from tests.runtime.given import CLIENT_SECRET, KEY, MONEY, AsyncTiny, Tiny, call, operation, parse_json
from tests.runtime.servers import Handler, Peer, Serve


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
    """Answers with these lines.

    In them CREDENTIAL is the one that was sent, BARE without its scheme, NAME what Basic says in it.
    """

    def handle(peer: Peer) -> None:
        while request := peer.request():
            if request.startswith(b"POST /token"):
                peer.send(token_reply())
                continue
            credential = request.partition(b"Authorization: ")[2].partition(b"\r\n")[0]
            bare = credential.rpartition(b" ")[2]
            name = b64decode(bare).rstrip(b":") if credential.startswith(b"Basic") else bare
            data = "\r\n".join((*lines, "", body)).encode().replace(b"BARE", bare).replace(b"NAME", name)
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
        echo(REFUSED, "x-echo: BARE", body="no such key: BARE"),
        echo(REFUSED, "x-echo: NAME", body="no such key: NAME"),
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


def test_an_upload_that_breaks_shows_no_query(serve: Serve, caller: type[Caller], tmp_path: Path) -> None:
    """The HTTP library names the URL that it was for."""
    (tmp_path / "large").write_bytes(bytes(3_000_000))
    form = MultipartBody(parts=(Part(name="f", content=tmp_path / "large", filename="f"),))
    what = evolve(call(MONEY, path="/up", query=(("q", EMAIL),)), body=form)

    def hang_up(peer: Peer) -> None:
        peer.connection.recv(1000)

    with caller(serve(handler=hang_up).url) as client:
        for _ in range(20):
            with pytest.raises(TransportError) as caught:
                client.exchange(what)
            assert shows_secret("".join(traceback.format_exception(caught.value))) == []


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
