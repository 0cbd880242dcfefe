from __future__ import annotations

import logging
import pickle
import traceback

import httpx
import pytest

from tallion.credentials import Save
from tallion.errors import AuthenticationError, RateLimitError, ServerError
from tallion.operation import Outcome
from tests.runtime.given import BY_TOKEN, CLIENT_SECRET, Bench, Reply, call, ok, status, token


@pytest.mark.parametrize(
    ("failure", "problem"),
    [(status(503), "status 503"), (httpx.ReadError("reset"), "the connection was lost")],
)
def test_a_failed_renewal_ahead_of_expiry_leaves_the_old_token_in_use(
    bench: Bench, caplog: pytest.LogCaptureFixture, failure: Reply, problem: str
) -> None:
    """One attempt, a warning without secrets, and the next try a little later."""
    client = bench.client(token("one", 1000), ok(), failure, ok(), ok(), token("two"), ok())
    for moment in (0, 950, 951, 961):
        bench.clock.now = 1000.0 + moment
        bench.exchange(client, call(BY_TOKEN))
    assert [value for value in bench.server.headers("authorization") if value] == [
        "Bearer one",
        "Bearer one",
        "Bearer one",
        "Bearer two",
    ]
    assert bench.clock.waits == []
    warned = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert warned == [
        "tiny.things.mine: the access token was not renewed ahead of its expiry: "
        f"{problem}; it is good for 50 s more"
    ]


def test_a_callable_that_fails_ahead_of_expiry_leaves_the_old_token_in_use(bench: Bench) -> None:
    """A vault that is down breaks no call while the token is good."""
    secrets = iter([CLIENT_SECRET])
    client = bench.client(token("one", 1000), ok(), ok(), client_secret=lambda: next(secrets))
    bench.exchange(client, call(BY_TOKEN))
    bench.clock.now += 950
    bench.exchange(client, call(BY_TOKEN))
    assert bench.server.headers("authorization")[1:] == ["Bearer one"] * 2


def test_the_token_endpoint_is_left_alone_as_long_as_it_asks(bench: Bench) -> None:
    """A call that comes within another's Retry-After waits for the rest of it."""
    client = bench.client(status(429, retry_after="30"), token(), ok(), max_attempts=1)
    with pytest.raises(RateLimitError):
        bench.exchange(client, call(BY_TOKEN))
    bench.clock.now += 10
    bench.exchange(client, call(BY_TOKEN))
    assert bench.clock.waits == [20]


def test_a_renewal_ahead_of_expiry_leaves_the_token_endpoint_alone_too(bench: Bench) -> None:
    """For as long as it asks; the old token is still good."""
    busy = status(429, retry_after="30")
    client = bench.client(token("one", 1000), ok(), busy, ok(), ok(), token("two"), ok())
    for moment in (0, 950, 975, 981):
        bench.clock.now = 1000.0 + moment
        bench.exchange(client, call(BY_TOKEN))
    sent = [value for value in bench.server.headers("authorization") if value]
    assert sent == ["Bearer one"] * 3 + ["Bearer two"]


def test_a_longer_retry_after_of_the_token_endpoint_raises_at_once(bench: Bench) -> None:
    """Without a request, for two minutes; then it is asked again."""
    client = bench.client(status(503, retry_after="600"), token(), ok(), deadline=None)
    for elapsed in (0, 100):
        bench.clock.now = 1000.0 + elapsed
        with pytest.raises(ServerError) as caught:
            bench.exchange(client, call(BY_TOKEN))
        assert (caught.value.retry_after, caught.value.outcome) == (600 - elapsed, Outcome.NOT_SENT)
    assert (bench.server.sent, bench.clock.waits) == (1, [])
    bench.clock.now += 21
    bench.exchange(client, call(BY_TOKEN))


def test_a_token_that_was_refused_is_not_tried_again(bench: Bench) -> None:
    """Also when it could not be replaced at once."""
    client = bench.client(token("one"), status(401), status(400), token("two"), ok())
    with pytest.raises(AuthenticationError):
        bench.exchange(client, call(BY_TOKEN))
    bench.exchange(client, call(BY_TOKEN))
    assert bench.server.headers("authorization")[-1] == "Bearer two"


def test_the_same_token_again_after_a_401_raises(bench: Bench) -> None:
    """One token request, and nothing is resent with what was refused."""
    with pytest.raises(AuthenticationError) as caught:
        bench.go(call(BY_TOKEN), token("one"), status(401), token("one"), ok())
    assert (bench.server.sent, caught.value.attempts) == (3, 1)


def test_a_slow_token_request_shortens_the_tokens_life(bench: Bench) -> None:
    """It counts from before the request: the server's clock began to run before the reply came."""

    def slowly(_: httpx.Request) -> httpx.Response:
        bench.clock.now += 50
        return token("one", 100)

    client = bench.client(slowly, ok(), token("two"), ok())
    bench.exchange(client, call(BY_TOKEN))
    bench.clock.now += 51
    bench.exchange(client, call(BY_TOKEN))
    assert bench.server.headers("authorization")[-1] == "Bearer two"


def test_a_token_whose_life_is_over_as_it_comes_is_used_once(bench: Bench) -> None:
    """By the call that waited for it; the next one asks anew."""

    def too_slowly(_: httpx.Request) -> httpx.Response:
        bench.clock.now += 101
        return token("one", 100)

    client = bench.client(too_slowly, ok(), token("two"), ok())
    for _ in range(2):
        bench.exchange(client, call(BY_TOKEN))
    assert bench.server.headers("authorization")[-1] == "Bearer two"


def test_nothing_shows_a_secret(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """Neither what is kept nor errors, also pickled, nor the log."""
    caplog.set_level(logging.DEBUG)
    client = bench.client(token(), ok(), status(401), status(503, {"message": CLIENT_SECRET}), max_attempts=1)
    bench.exchange(client, call(BY_TOKEN))
    memory = client._driver._credentials._memory
    shown = [repr(list(memory._held.values()))]
    with pytest.raises(ServerError) as caught:
        bench.exchange(client, call(BY_TOKEN))
    shown += [f"{caught.value} {caught.value!r}", repr(pickle.dumps(caught.value))]
    shown += [repr(list(memory._denials.values())), caplog.text]
    shown.append(repr(Save(key="k", token="t0ken-canary", ttl=1.0)))
    shown.append("".join(traceback.format_exception(caught.value)))
    assert "canary" not in "".join(shown)
