from __future__ import annotations

import json
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier
from time import sleep
from typing import Any

import httpx
import pytest

from tallion.call import RequestOptions
from tallion.credentials import Ask, Claim
from tallion.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TallionError,
)
from tallion.operation import Outcome
from tallion.steps import Credential
from tallion.tokens import lifetime
from tests.runtime.callers import AsyncCaller, Caller
from tests.runtime.given import (
    BY_TOKEN,
    CLIENT_SECRET,
    KEY,
    MONEY,
    TOKEN_URL,
    Bench,
    Reply,
    Tiny,
    call,
    ok,
    operation,
    status,
    token,
)
from tests.runtime.servers import Serve, reply


def test_the_key_goes_behind_its_prefix(bench: Bench) -> None:
    """`Authorization: ApiKey-v1 KEY`."""
    bench.go(call(), ok())
    assert bench.server.headers("authorization") == [f"ApiKey-v1 {KEY}"]


def test_basic_has_the_prefixed_key_as_user_and_no_password(bench: Bench) -> None:
    """RFC 7617 of `ApiKey-v1 KEY:`."""
    bench.go(call(operation(security="Basic")), ok())
    (header,) = bench.server.headers("authorization")
    assert header is not None
    assert b64decode(header.removeprefix("Basic ")) == f"ApiKey-v1 {KEY}:".encode()


def test_an_operation_without_security_sends_no_credential(bench: Bench) -> None:
    """Neither ours nor one that the caller's own HTTP client would add."""
    client = bench.client(ok())
    client._settings.http_client.headers["authorization"] = "Bearer theirs"
    bench.exchange(client, call(operation(security=None)))
    assert bench.server.headers("authorization") == [None]


def test_an_operation_without_security_may_fail(bench: Bench) -> None:
    """There is no credential to mask in the reply."""
    with pytest.raises(NotFoundError) as caught:
        bench.go(call(operation(security=None)), status(404))
    assert caught.value.problem == {"message": "no"}


def test_a_callable_is_asked_once_and_again_after_a_401(bench: Bench) -> None:
    """The rotated key is used for one resend, also for money."""
    keys = iter(["old", "new"])
    client = bench.client(ok(), status(401), ok(), ok(), api_key=lambda: next(keys))
    for _ in range(3):
        bench.exchange(client, call(MONEY))
    sent = [value and value.split()[-1] for value in bench.server.headers("authorization")]
    assert sent == ["old", "old", "new", "new"]
    assert bench.clock.waits == []


def test_async_clients_take_an_async_callable() -> None:
    """The callable is awaited."""
    bench = Bench("async")

    async def vault() -> str:
        return "from-the-vault"

    bench.go(call(), ok(), api_key=vault)
    assert bench.server.headers("authorization") == ["ApiKey-v1 from-the-vault"]


def test_a_fixed_key_is_not_sent_again_after_a_401(bench: Bench) -> None:
    """There is nothing to refresh: the 401 is raised at once, as a rejection."""
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(), status(401), ok())
    assert (bench.server.sent, caught.value.outcome) == (1, Outcome.REJECTED)


def test_a_second_401_raises(bench: Bench) -> None:
    """A credential is refreshed once in a call."""
    keys = iter("abcdef")
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(), status(401), status(401), ok(), api_key=lambda: next(keys))
    assert caught.value.attempts == 2


def test_a_403_refreshes_nothing(bench: Bench) -> None:
    """A valid credential without permission stays as it is."""
    with pytest.raises(PermissionDeniedError):
        bench.go(call(BY_TOKEN), token(), status(403), ok())
    assert bench.server.sent == 2


@pytest.mark.parametrize("given", ["", "a\nb", 7])
def test_what_a_callable_gives_is_checked(bench: Bench, given: Any) -> None:
    """An empty key, or one with a line break, is refused without being shown."""
    with pytest.raises(ConfigurationError, match="api_key"):
        bench.go(call(), ok(), api_key=lambda: given)
    assert bench.server.sent == 0


def test_a_missing_key_is_named_at_the_first_call_that_needs_it(bench: Bench) -> None:
    """Operations without security work without one."""
    client = bench.client(ok(), api_key=None)
    bench.exchange(client, call(operation(security=None)))
    with pytest.raises(ConfigurationError, match=r"api_key.*TINY_API_KEY"):
        bench.exchange(client, call())


def test_a_token_is_asked_for_with_json_and_reused(bench: Bench) -> None:
    """One token request for many calls; the secret goes to the token URL alone."""
    client = bench.client(token(), ok(), ok())
    for _ in range(2):
        bench.exchange(client, call(BY_TOKEN))
    asked, *calls = bench.server.requests
    assert (asked.method, str(asked.url)) == ("POST", TOKEN_URL)
    assert json.loads(asked.content) == {
        "client_id": "me",
        "client_secret": CLIENT_SECRET,
        "audience": "https://api.tiny.test",
        "grant_type": "client_credentials",
    }
    assert asked.headers["content-type"] == "application/json"
    assert "authorization" not in asked.headers
    assert [request.headers["authorization"] for request in calls] == ["Bearer t0ken-canary"] * 2
    assert all(CLIENT_SECRET not in repr(request.headers) for request in calls)


@pytest.mark.parametrize(
    ("expires_in", "reused_at", "renewed_at"),
    [(1000, 899, 901), (36000, 35699, 35701), (None, 53, 55), ("3600", 3299, 3301), (10**9, 86099, 86101)],
)
def test_a_token_is_renewed_near_its_expiry(
    bench: Bench, expires_in: Any, reused_at: float, renewed_at: float
) -> None:
    """At a tenth of its life left, at most five minutes."""
    client = bench.client(token("one", expires_in), ok(), ok(), token("two", expires_in), ok())
    start = bench.clock.now
    for moment in (0, reused_at, renewed_at):
        bench.clock.now = start + moment
        bench.exchange(client, call(BY_TOKEN))
    bearers = [value for value in bench.server.headers("authorization") if value]
    assert bearers == ["Bearer one", "Bearer one", "Bearer two"]


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        (3600, 3600),
        ("3600", 3600),
        (Decimal("12.5"), 12.5),
        (None, 60),
        ("soon", 60),
        (0, 60),
        (-5, 60),
        (float("nan"), 60),
        (True, 60),
        ([], 60),
        (86401, 86400),
        (float("inf"), 86400),
        (10**400, 60),
    ],
)
def test_a_lifetime_is_sensible_whatever_is_said(said: Any, seconds: float) -> None:
    """A minute where nothing sensible is said, a day at most."""
    assert lifetime(said) == seconds


def test_a_401_renews_the_token_and_resends_once(bench: Bench) -> None:
    """For any safety; the refused token is not used again."""
    money = operation(name="things.pay", method="POST", safety=MONEY.safety, security="OAuth")
    reply = bench.go(call(money), token("one"), status(401), token("two"), ok())
    assert bench.server.headers("authorization") == [None, "Bearer one", None, "Bearer two"]
    assert reply.attempts == 2


@pytest.mark.parametrize("code", [400, 401, 403, 302])
def test_a_refused_token_request_is_an_authentication_error(bench: Bench, code: int) -> None:
    """Nothing of the call was sent, and the secret that the reply echoes is not shown."""
    refusal = status(code, {"message": f"bad {CLIENT_SECRET}"}, location="https://elsewhere.test")
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(BY_TOKEN), refusal, ok())
    error = caught.value
    assert (bench.server.sent, error.outcome, error.attempts) == (1, Outcome.NOT_SENT, 0)
    assert error.status_code == code
    assert CLIENT_SECRET not in f"{error} {error.body!r} {error.problem}"


def test_a_secret_with_quotes_is_masked_as_json_writes_it(bench: Bench) -> None:
    """All of it, and nothing beside it."""
    secret = '"quoted"-canary'
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(BY_TOKEN), status(400, {"message": f"bad {secret}!"}), client_secret=secret)
    assert caught.value.problem == {"message": "bad ***!"}


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b"{}", b'{"access_token": 7}', b'{"access_token": "a\\nb"}']
)
def test_a_token_reply_without_a_token_is_an_authentication_error(bench: Bench, body: bytes) -> None:
    """It is not sent as a bearer token, nor kept by the error: it may be one nevertheless."""
    with pytest.raises(AuthenticationError, match="holds no access token") as caught:
        bench.go(call(BY_TOKEN), httpx.Response(200, content=body), ok())
    assert not caught.value.body
    assert bench.server.sent == 1


def test_a_token_request_is_repeated_while_it_is_transient(bench: Bench) -> None:
    """429, 5xx and lost connections of the token endpoint; Retry-After is kept."""
    replies: list[Reply] = [status(429, retry_after="3"), httpx.ReadError("lost"), token(), ok()]
    assert bench.go(call(BY_TOKEN), *replies).attempts == 1
    assert bench.clock.waits == [3, 1]


@pytest.mark.parametrize(
    ("reply", "error"),
    [(status(503), ServerError), (status(429), RateLimitError), (httpx.ConnectError("c"), ConnectError)],
)
def test_a_token_endpoint_that_stays_down_is_told(
    bench: Bench, reply: Any, error: type[TallionError]
) -> None:
    """With its own class, and as not sent."""
    with pytest.raises(error) as caught:
        bench.go(call(BY_TOKEN), reply, reply, reply)
    assert caught.value.outcome is Outcome.NOT_SENT


def test_a_failed_renewal_keeps_the_outcome(bench: Bench) -> None:
    """An attempt that is unknown stays so when the token for the next one is refused."""
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(BY_TOKEN), token(), httpx.ReadTimeout("r"), status(401), status(400))
    assert (caught.value.outcome, caught.value.attempts) == (Outcome.UNKNOWN, 2)


def test_credentials_are_shared_by_key(bench: Bench) -> None:
    """A copy of a client uses its token; another client id gets its own."""
    client = bench.client(token("one"), ok(), ok(), token("two"), ok())
    for user in (client, client.with_options(timeout=5.0), client.with_options(client_id="you")):
        bench.exchange(user, call(BY_TOKEN))
    assert [value for value in bench.server.headers("authorization") if value] == [
        "Bearer one",
        "Bearer one",
        "Bearer two",
    ]


@pytest.mark.parametrize("name", ["Authorization", "authorization", "Cookie", "Proxy-Authorization", "Host"])
def test_options_may_not_set_credentials(bench: Bench, name: str) -> None:
    """A header that authorises, or that frames the request, is refused before anything is sent."""
    client = bench.client(ok())
    with pytest.raises(InvalidRequestError, match=name) as caught:
        bench.exchange(client, call(), RequestOptions(headers={name: "canary-value"}))
    assert "canary-value" not in str(caught.value)
    assert bench.server.sent == 0


def test_an_error_body_that_echoes_the_key_does_not_show_it(bench: Bench) -> None:
    """The credential is masked in body, problem and message."""
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(), status(401, {"message": f"unknown key {KEY}"}))
    assert KEY not in f"{caught.value} {caught.value.body!r} {caught.value.problem} {caught.value.message}"


def test_cookies_do_not_travel_between_calls(serve: Serve) -> None:
    """What one call is replied does not go out with the next."""
    server = serve(*[reply(set_cookie="a=b")] * 4)
    with Caller(server.url) as sync, AsyncCaller(server.url) as tasks:
        for client in (sync, tasks) * 2:
            client.exchange(call())
    assert len(server.requests) == 4
    assert not any(b"cookie" in request.lower() for request in server.requests)


@pytest.mark.parametrize("option", ["api_key", "client_secret"])
def test_what_a_callable_raises_is_raised(bench: Bench, option: str) -> None:
    """Unchanged, with nothing sent; the next call asks again."""
    answers = iter([ValueError("vault sealed"), "k3y"])

    def vault() -> str:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    wanted = call(BY_TOKEN if option == "client_secret" else MONEY)
    client = bench.client(token(), ok(), **{option: vault})
    with pytest.raises(ValueError, match="vault sealed"):
        bench.exchange(client, wanted)
    assert bench.server.sent == 0
    bench.exchange(client, wanted)


def test_an_async_callable_is_refused_by_the_blocking_client() -> None:
    """By name, without a coroutine that nobody waits for."""

    async def vault() -> str:
        return KEY

    with pytest.raises(ConfigurationError, match=r"api_key.*asynchronous"):
        Bench("sync").go(call(), ok(), api_key=vault)


def test_a_copy_asks_its_own_callable(bench: Bench) -> None:
    """A copy with the same one shares what it gave."""
    keys = iter(["one", "two"])
    client = bench.client(ok(), ok(), ok(), api_key=lambda: next(keys))
    other = client.with_options(api_key=lambda: "other")
    for user in (client, client.with_options(timeout=5.0), other):
        bench.exchange(user, call())
    sent = [value and value.split()[-1] for value in bench.server.headers("authorization")]
    assert sent == ["one", "one", "other"]


def test_threads_that_come_at_once_ask_a_callable_once() -> None:
    """Also after a 401: whoever was refused with the old key resends with the new one."""
    asked: list[str] = []
    barrier = Barrier(20)

    def vault() -> str:
        asked.append(f"key-{len(asked)}")
        sleep(0.05)
        return asked[-1]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.headers["authorization"].endswith("key-0"):
            barrier.wait(5)
            return status(401)
        return ok()

    client = Tiny(http_client=httpx.Client(transport=httpx.MockTransport(answer)), api_key=vault)
    with ThreadPoolExecutor(20) as pool:
        list(pool.map(lambda _: client.send(call()), range(20)))
    assert asked == ["key-0", "key-1"]


def test_a_caller_that_is_second_to_claim_asks_nobody() -> None:
    """Another may have been done between its look and its claim: it looks again."""
    client = Tiny(api_key=lambda: KEY)
    terms = client._terms(RequestOptions())
    step = Credential(operation=MONEY, scheme="Key")
    first, second = (client._driver._credentials.header(step, terms) for _ in range(2))
    assert [type(next(flow)) for flow in (first, second)] == [Claim, Claim]
    assert isinstance(first.send(True), Ask)
    for flow, answer in ((first, KEY), (second, True)):
        with pytest.raises(StopIteration) as ended:
            flow.send(answer)
        assert ended.value.value == ("Authorization", f"ApiKey-v1 {KEY}")
