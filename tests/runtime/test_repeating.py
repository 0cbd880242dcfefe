from __future__ import annotations

import random
from contextlib import suppress
from functools import partial
from typing import Any

import httpx
import pytest
from attrs import evolve
from msgspec.structs import replace

from tallion.body import JsonBody, MultipartBody, Part
from tallion.call import Call, RequestOptions
from tallion.errors import (
    APIError,
    ConnectError,
    DeadlineExceededError,
    RateLimitError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
    TallionError,
    TransportError,
)
from tallion.operation import Outcome, Safety
from tallion.retry import RetryPolicy
from tests.runtime.given import (
    DRY,
    IDEMPOTENT,
    KEYED,
    MONEY,
    READ,
    UNKEYED,
    Bench,
    Reply,
    Tiny,
    VirtualClock,
    call,
    cut,
    ok,
    operation,
    status,
)

HARMLESS = [call(READ), call(IDEMPOTENT), KEYED, call(DRY, headers=(("x-dry-run", "true"),))]
TWICE = (("X-DRY-RUN", "true"), ("x-dry-run", "false"))
MINT = operation(name="things.mint", safety=Safety.CREATE, retry_key="query.identifier")
HARMFUL = [
    UNKEYED,
    call(MONEY),
    call(DRY),
    call(DRY, headers=(("X-DRY-RUN", "false"),)),
    call(DRY, headers=TWICE),
    call(MINT, query=(("identifier", "a"), ("identifier", ""))),
]
"""Also where two values are given, of which the server may take the one that makes it harmful."""
TRANSIENT = [408, 500, 502, 503, 504]


def failures() -> list[Reply]:
    """One of each that may have been carried out."""
    timeouts = [httpx.ReadTimeout("r"), httpx.WriteTimeout("w")]
    lost = [httpx.ReadError("r"), httpx.WriteError("w"), httpx.RemoteProtocolError("p")]
    return [*timeouts, *lost, cut(), cut(httpx.ReadTimeout("stalled")), *(status(code) for code in TRANSIENT)]


def nothing_happened() -> list[Reply]:
    """One of each before anything was carried out."""
    return [httpx.ConnectError("c"), httpx.ConnectTimeout("t"), httpx.PoolTimeout("p"), status(429)]


@pytest.mark.parametrize("what", HARMLESS)
@pytest.mark.parametrize("index", range(len(failures())))
def test_harmless_calls_are_repeated_after_an_unknown_attempt(
    bench: Bench, what: Call[Any], index: int
) -> None:
    """Read, idempotent, keyed create and dry runs are sent again after anything transient."""
    reply = bench.go(what, failures()[index], ok())
    assert (reply.attempts, bench.server.sent) == (2, 2)


@pytest.mark.parametrize("what", HARMFUL)
@pytest.mark.parametrize("index", range(len(failures())))
def test_harmful_calls_are_never_repeated_after_an_unknown_attempt(
    bench: Bench, what: Call[Any], index: int
) -> None:
    """Money and unkeyed create are sent once, and never reported as not sent or rejected."""
    with pytest.raises(TallionError) as caught:
        bench.go(what, failures()[index], ok())
    assert bench.server.sent == 1
    assert caught.value.outcome in (Outcome.UNKNOWN, Outcome.ACCEPTED)
    assert not caught.value.repeatable


@pytest.mark.parametrize("what", [*HARMLESS, *HARMFUL])
@pytest.mark.parametrize("index", range(len(nothing_happened())))
def test_all_calls_are_repeated_where_nothing_can_have_happened(
    bench: Bench, what: Call[Any], index: int
) -> None:
    """No connection, or 429: the call is sent again, whatever its safety."""
    assert bench.go(what, nothing_happened()[index], ok()).attempts == 2


@pytest.mark.parametrize("code", [400, 403, 404, 409, 422, 501, 505, 301, 307, 304])
def test_other_statuses_are_final(bench: Bench, code: int) -> None:
    """Neither a refusal nor a redirect nor an odd 5xx is sent again."""
    with pytest.raises(APIError) as caught:
        bench.go(call(READ), status(code, location="https://elsewhere.test/"), ok())
    assert (bench.server.sent, caught.value.status_code) == (1, code)


@pytest.mark.parametrize("key", [{}, {"identifier": None}, {"identifier": ""}, {"identifier": " "}])
def test_an_empty_retry_key_is_none(bench: Bench, key: dict[str, Any]) -> None:
    """A create whose key is absent, null, empty or blank is not repeated."""
    with pytest.raises(ServerError):
        bench.go(call(KEYED.operation, key), status(503), ok())
    assert bench.server.sent == 1


@pytest.mark.parametrize(
    "body",
    [
        None,
        MultipartBody(parts=(Part(name="identifier", content=b"a"),)),
        JsonBody(content=b'["identifier"]'),
        JsonBody(content=b"no JSON"),
    ],
)
def test_a_body_without_fields_has_no_retry_key(bench: Bench, body: Any) -> None:
    """No body, a form, and JSON that is no object: the call is sent, and not repeated."""
    with pytest.raises(ServerError):
        bench.go(evolve(KEYED, body=body), status(503), ok())
    assert bench.server.sent == 1


@pytest.mark.parametrize(("seconds", "kind"), [(9.5, RequestTimeoutError), (10.0, DeadlineExceededError)])
def test_a_timeout_is_the_deadlines_only_when_that_has_passed(
    bench: Bench, seconds: float, kind: type[Exception]
) -> None:
    """Half a second before it, it was the timeout of a socket."""

    def late(request: httpx.Request) -> httpx.Response:
        bench.clock.now += seconds
        raise httpx.ReadTimeout("late", request=request)

    with pytest.raises(kind):
        bench.go(call(MONEY), late, deadline=10.0)


def test_backoff_doubles_up_to_its_cap() -> None:
    """And stops doubling at 2^32, so that no number of retries is too large for a float."""
    policy = RetryPolicy(base=0.5, cap=8.0)
    assert [policy.backoff(retry) for retry in (1, 2, 3, 4, 5, 6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert RetryPolicy(base=1.0, cap=1e300).backoff(10**6) == 2.0**32


def test_a_retry_key_does_not_make_money_harmless(bench: Bench) -> None:
    """Money is never repeated after an unknown attempt, whatever key it carries."""
    with pytest.raises(ServerError) as caught:
        bench.go(call(replace(MONEY, retry_key="body.id"), {"id": "a"}), status(503), ok())
    assert (bench.server.sent, caught.value.repeatable) == (1, False)


@pytest.mark.parametrize(("value", "sent"), [("a", 2), ("", 1)])
def test_a_retry_key_may_be_in_the_query(bench: Bench, value: str, sent: int) -> None:
    """`query.NAME` is looked up in the query."""
    what = call(replace(KEYED.operation, retry_key="query.id"), query=(("id", value),))
    with suppress(ServerError):
        bench.go(what, status(503), ok())
    assert bench.server.sent == sent


def test_backoff_is_drawn_from_doubling_bounds_up_to_eight_seconds(bench: Bench) -> None:
    """Bounds of 0.5, 1, 2, 4, 8, 8 seconds; the draw itself is slept."""
    bench.go(call(READ), *[status(503)] * 6, ok(), max_attempts=7)
    assert bench.draws == [0.5, 1, 2, 4, 8, 8]
    assert bench.clock.waits == bench.draws


def test_waits_are_drawn_with_full_jitter(bench: Bench) -> None:
    """From the whole of 0 to the bound, whatever the seed; another seed draws other waits."""
    seen: set[float] = set()
    for seed in range(100):
        client = bench.client(*[status(503)] * 6, ok(), max_attempts=7)
        clock = VirtualClock()
        bench.exchange(client._on_clock(clock, partial(random.Random(seed).uniform, 0.0)), call(READ))
        bounds = [0.5, 1, 2, 4, 8, 8]
        assert len(clock.waits) == 6, f"seed {seed}"
        assert all(0 <= wait <= bound for wait, bound in zip(clock.waits, bounds, strict=True)), (
            f"seed {seed}"
        )
        seen.add(clock.waits[-1])
    assert min(seen) < 1
    assert max(seen) > 7


def test_the_clients_own_draw_is_uniform_from_zero(bench: Bench) -> None:
    """Nobody set a jitter: waits begin at 0, not at half the bound."""
    draw = Tiny()._jitter
    drawn = [draw(8.0) for _ in range(1000)]
    assert 0 <= min(drawn) < 0.5
    assert 7.5 < max(drawn) <= 8
    assert 3.5 < sum(drawn) / 1000 < 4.5


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
def test_the_wait_is_never_shorter_than_what_the_server_asks_for(bench: Bench, code: int) -> None:
    """Whatever it asks for: waited, or raised at once with what it asks; never cut short."""
    for seed in range(150):
        dice = random.Random(seed)
        asked = dice.choice((dice.uniform(0, 130), dice.randrange(130), 120, 120.5))
        deadline = dice.choice((None, 120.0, 30.0))
        client = bench.client(status(code, retry_after=str(asked)), ok(), deadline=deadline)
        waited = len(bench.clock.waits)
        if asked > 120 or (deadline is not None and max(asked, 0.5) >= deadline):
            with pytest.raises(APIError) as caught:
                bench.exchange(client, call(READ))
            assert (caught.value.retry_after, bench.clock.waits[waited:]) == (asked, []), f"seed {seed}"
        else:
            bench.exchange(client, call(READ))
            assert bench.clock.waits[waited:] == [max(asked, 0.5)], f"seed {seed}"


def test_attempts_end_at_max_attempts(bench: Bench) -> None:
    """Three attempts by default; the error counts them."""
    with pytest.raises(ServerError) as caught:
        bench.go(call(READ), *[status(503)] * 4)
    assert (bench.server.sent, caught.value.attempts) == (3, 3)


def test_max_attempts_of_one_call(bench: Bench) -> None:
    """`RequestOptions.max_attempts` wins over the client's."""
    client = bench.client(status(503), ok())
    with pytest.raises(ServerError):
        bench.exchange(client, call(READ), RequestOptions(max_attempts=1))
    assert bench.server.sent == 1


@pytest.mark.parametrize(
    ("value", "wait"),
    [
        ("7", 7),
        ("2.5", 2.5),
        ("120", 120),
        ("-3", 0.5),
        ("NaN", 0.5),
        ("inf", 0.5),
        ("soon", 0.5),
        ("0", 0.5),
    ],
)
def test_retry_after_is_kept_if_it_makes_sense(bench: Bench, value: str, wait: float) -> None:
    """Seconds are waited; garbage, negative, NaN and infinity are as if not there."""
    bench.go(call(READ), status(503, retry_after=value), ok(), deadline=None)
    assert bench.clock.waits == [wait]


def test_retry_after_may_be_a_date(bench: Bench) -> None:
    """A date counts from the reply's own `Date`."""
    dates = {"date": "Sun, 06 Nov 1994 08:49:37 GMT", "retry_after": "Sun, 06 Nov 1994 08:49:47 GMT"}
    bench.go(call(READ), status(429, **dates), ok())
    assert bench.clock.waits == [10]


def test_a_longer_retry_after_raises_at_once(bench: Bench) -> None:
    """More than 120 seconds is not waited, and told."""
    with pytest.raises(RateLimitError) as caught:
        bench.go(call(READ), status(429, retry_after="121"), ok(), deadline=None)
    assert (caught.value.retry_after, bench.clock.waits) == (121, [])


def test_a_retry_after_beyond_the_deadline_raises_at_once(bench: Bench) -> None:
    """A wait that the deadline would cut is not begun."""
    with pytest.raises(RateLimitError):
        bench.go(call(READ), status(429, retry_after="20"), ok(), deadline=20.0)
    assert bench.clock.waits == []


def test_the_deadline_caps_the_timeout(bench: Bench) -> None:
    """The timeout of an attempt is what is left of the deadline, if that is less."""
    bench.go(call(READ), status(503, retry_after="8"), ok(), deadline=10.0, timeout=30.0)
    timeouts = [request.extensions["timeout"]["read"] for request in bench.server.requests]
    assert timeouts == [10, 2]


def test_a_timeout_at_the_deadline_is_the_deadlines(bench: Bench) -> None:
    """An attempt that the deadline ends raises DeadlineExceededError, outcome unknown."""

    def slow(_: httpx.Request) -> httpx.Response:
        bench.clock.now += 10
        raise httpx.ReadTimeout("slow")

    with pytest.raises(DeadlineExceededError) as caught:
        bench.go(call(READ), slow, ok(), deadline=10.0)
    assert caught.value.outcome is Outcome.UNKNOWN
    assert bench.server.sent == 1


@pytest.mark.parametrize(
    ("replies", "error", "outcome"),
    [
        ([httpx.ConnectError("c")] * 3, ConnectError, Outcome.NOT_SENT),
        ([status(429)] * 3, RateLimitError, Outcome.REJECTED),
        ([status(429), httpx.ConnectError("c"), httpx.ConnectError("c")], ConnectError, Outcome.REJECTED),
        ([httpx.ReadTimeout("r"), status(404)], APIError, Outcome.UNKNOWN),
        ([httpx.ReadTimeout("r"), httpx.ConnectError("c"), status(409)], APIError, Outcome.UNKNOWN),
        ([httpx.ReadTimeout("r")] * 3, RequestTimeoutError, Outcome.UNKNOWN),
        ([httpx.ReadError("r")] * 3, TransportError, Outcome.UNKNOWN),
        ([status(408)] * 3, APIError, Outcome.UNKNOWN),
        ([status(302)], APIError, Outcome.UNKNOWN),
        ([cut(), status(503), status(404)], APIError, Outcome.ACCEPTED),
        ([cut(), cut(), cut()], TransportError, Outcome.ACCEPTED),
        ([cut(httpx.ReadTimeout("s")) for _ in range(3)], RequestTimeoutError, Outcome.ACCEPTED),
        ([status(503), httpx.Response(200, content=b"{")], ResponseDecodeError, Outcome.ACCEPTED),
    ],
)
def test_the_outcome_is_over_all_attempts(
    bench: Bench, replies: list[Reply], error: type[TallionError], outcome: Outcome
) -> None:
    """An unknown attempt stays unknown whatever a later one says, and an accepted one accepted."""
    with pytest.raises(error) as caught:
        bench.go(call(IDEMPOTENT), *replies)
    assert caught.value.outcome is outcome
    assert caught.value.attempts == len(replies)
    assert caught.value.operation == IDEMPOTENT


@pytest.mark.parametrize(
    ("what", "reply", "repeatable"),
    [
        (call(MONEY), status(503), False),
        (call(MONEY), status(400), True),
        (call(MONEY), httpx.Response(200, content=b"{"), False),
        (UNKEYED, httpx.ReadTimeout("r"), False),
        (KEYED, httpx.ReadTimeout("r"), True),
        (KEYED, httpx.Response(200, content=b"{"), True),
        (call(DRY, headers=(("X-DRY-RUN", "true"),)), status(500), True),
        (call(IDEMPOTENT), status(500), True),
    ],
)
def test_repeatable_says_whether_it_cannot_happen_twice(
    bench: Bench, what: Call[Any], reply: Reply, repeatable: bool
) -> None:
    """By outcome, safety, retry key and dry run."""
    with pytest.raises(TallionError) as caught:
        bench.go(what, reply, max_attempts=1)
    assert caught.value.repeatable is repeatable


def test_a_reply_that_does_not_decode_is_never_asked_for_again(bench: Bench) -> None:
    """Broken JSON, or a broken content encoding, after a 2xx is final."""
    garbled = httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))
    for reply in (httpx.Response(200, content=b"{"), garbled):
        with pytest.raises(ResponseDecodeError) as caught:
            bench.go(call(READ), reply, ok())
        assert (bench.server.sent, caught.value.outcome) == (1, Outcome.ACCEPTED)


def test_a_cut_error_body_is_still_that_status(bench: Bench) -> None:
    """A 400 whose body is cut is a rejection, not a lost connection."""
    with pytest.raises(APIError) as caught:
        bench.go(call(MONEY), cut(code=400))
    assert (caught.value.status_code, caught.value.outcome) == (400, Outcome.REJECTED)


@pytest.mark.parametrize("code", [200, 201, 202, 204, 206, 226, 299])
def test_no_2xx_raises_for_its_number(bench: Bench, code: int) -> None:
    """Any 2xx is parsed."""
    assert bench.go(call(MONEY), status(code)).status_code == code
