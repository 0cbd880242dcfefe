from __future__ import annotations

import logging
import re
import subprocess
import sys
from typing import Any

import httpx
import pytest

import tallion
from tallion.call import RequestOptions
from tallion.errors import ConfigurationError
from tallion.redact import Attempt
from tests.runtime.given import KEY, MONEY, READ, AsyncTiny, Bench, Tiny, call, ok, status
from tests.runtime.servers import OK, Serve


def test_a_reply_says_all_that_is_known(bench: Bench) -> None:
    """Value, status, headers in any case, request id, attempts and time with waits."""
    reply = bench.go(call(), status(503), ok({"a": 1}, **{"X-Request-Id": "r1"}))
    assert (reply.parsed, reply.status_code, reply.request_id) == ({"a": 1}, 200, "r1")
    assert (reply.attempts, reply.elapsed, reply.headers["CONTENT-TYPE"]) == (2, 0.5, "application/json")


def test_send_gives_the_value(bench: Bench) -> None:
    """What `exchange` has in `.parsed`."""
    client = bench.client(ok({"a": 1}))
    assert bench.done(client.send(call())) == {"a": 1}


def test_each_attempt_is_logged_and_told(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    """One DEBUG record per attempt, one WARNING per retry; `on_attempt` gets the same; no secret."""
    told: list[Attempt] = []
    caplog.set_level(logging.DEBUG, logger="tallion")
    bench.go(
        call(), httpx.ReadTimeout("slow"), status(503), ok(**{"x-request-id": "r1"}), on_attempt=told.append
    )
    records = [record for record in caplog.records if record.name == "tallion"]
    levels = [record.levelname for record in records]
    assert levels == ["DEBUG", "WARNING", "DEBUG", "WARNING", "DEBUG"]
    assert [(a.operation, a.attempt, a.status, a.request_id) for a in told] == [
        ("tiny.things.get", 1, None, None),
        ("tiny.things.get", 2, 503, None),
        ("tiny.things.get", 3, 200, "r1"),
    ]
    assert records[-1].getMessage() == str(told[-1])
    assert KEY not in caplog.text


def test_an_observer_that_raises_loses_no_reply(bench: Bench) -> None:
    """The call goes on, and the log says so."""

    def observer(_: Attempt) -> None:
        raise RuntimeError("mine")

    assert bench.go(call(MONEY), ok(), on_attempt=observer).status_code == 200


@pytest.mark.parametrize(
    "options", [{"timeout": 0.0}, {"deadline": -1.0}, {"max_attempts": 0}, {"max_attempts": "3"}]
)
def test_options_of_a_call_are_checked(bench: Bench, options: dict[str, Any]) -> None:
    """Like those of the client."""
    client = bench.client(ok())
    with pytest.raises(ConfigurationError):
        bench.exchange(client, call(), RequestOptions(**options))
    assert bench.server.sent == 0


def test_none_lifts_a_limit_for_one_call(bench: Bench) -> None:
    """`timeout=None` and `deadline=None` are unlimited."""
    client = bench.client(ok())
    bench.exchange(client, call(), RequestOptions(timeout=None, deadline=None))
    assert bench.server.requests[0].extensions["timeout"]["read"] is None


def test_a_client_without_base_url_says_so(bench: Bench) -> None:
    """At the first call, with argument and variable."""
    client = bench.client(ok(), base_url=None)
    with pytest.raises(ConfigurationError, match=r"base_url.*TINY_BASE_URL"):
        bench.exchange(client, call())


def test_the_callers_http_client_is_never_closed() -> None:
    """Ours, its copies, and the context manager leave it open."""
    http = httpx.Client(transport=httpx.MockTransport(lambda _: ok()))
    with Tiny(http_client=http) as client:
        client.with_options(timeout=1.0).close()
        client.send(call())
    assert not http.is_closed


def test_closing_a_copy_closes_nothing_and_closing_the_client_all(serve: Serve) -> None:
    """Copies share connections; a closed client opens new ones if it is used again."""
    server = serve(*[OK] * 4)
    client = Tiny(base_url=server.url)
    client.send(call())
    copy = client.with_options(timeout=1.0)
    copy.send(call())
    copy.close()
    client.send(call())
    assert server.connections == 1
    client.close()
    client.send(call())
    assert server.connections == 2
    client.close()


def test_closing_twice_or_unused_is_no_error(bench: Bench) -> None:
    """Sync and async."""
    client: Any = AsyncTiny() if bench.kind == "async" else Tiny()
    for _ in range(2):
        assert bench.done(client.aclose() if bench.kind == "async" else client.close()) is None


def test_a_copy_of_a_client_that_has_called_has_its_own_options_too(bench: Bench) -> None:
    """What the first remembers of its settings is not for its copies."""
    client = bench.client(ok(), ok(), ok())
    bench.exchange(client, call())
    bench.exchange(client.with_options(timeout=7.0), call())
    bench.exchange(client, call())
    assert [each.extensions["timeout"]["read"] for each in bench.server.requests] == [30.0, 7.0, 30.0]


def test_a_copy_has_its_own_options_and_leaves_the_first_alone(bench: Bench) -> None:
    """Also through copies of copies."""
    client = bench.client(ok(), ok(), ok())
    copy = client.with_options(api_key="other").with_options(user_agent="app")
    bench.exchange(copy, call())
    bench.exchange(client, call())
    assert bench.server.headers("authorization") == ["ApiKey-v1 other", f"ApiKey-v1 {KEY}"]
    agents = bench.server.headers("user-agent")
    assert agents[0] is not None
    assert agents[0].startswith("app tallion/")


def test_a_copy_makes_its_own_resources() -> None:
    """A resource cached on the first client must not send with its options."""
    from functools import cached_property

    class WithResource(Tiny):
        @cached_property
        def things(self) -> list[Tiny]:
            return [self]

    client = WithResource()
    copy = client.with_options(timeout=1.0)
    assert client.things == [client]
    assert client.with_options(timeout=1.0).things != [client]  # type: ignore[attr-defined]
    assert copy.things == [copy]  # type: ignore[attr-defined]


def test_a_copy_can_have_another_http_client(bench: Bench) -> None:
    """The first keeps its own."""
    client = bench.client(ok())
    other = httpx.Client(transport=httpx.MockTransport(lambda _: ok({"other": 1})))
    if bench.kind == "sync":
        assert client.with_options(http_client=other).send(call()) == {"other": 1}
    bench.exchange(client, call())
    assert bench.server.sent == 1


def test_cancelling_a_task_ends_its_wait_at_once() -> None:
    """And is no error of ours."""
    import asyncio
    import time

    async def run() -> float:
        http = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: status(503, retry_after="60")))
        client = AsyncTiny(http_client=http)
        task = asyncio.create_task(client.send(call(READ)))
        await asyncio.sleep(0.05)
        began = time.monotonic()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return time.monotonic() - began

    assert asyncio.run(run()) < 1


def test_the_package_is_lazy() -> None:
    """Importing it, or the client, does not import httpx; a wrong name is an AttributeError."""
    program = (
        "import sys, tallion, tallion.client\n"
        "tallion.Pager\n"
        "assert not [name for name in sys.modules if name.startswith('http') and name != 'http']\n"
    )
    paths = [path for path in sys.path if path]
    subprocess.run([sys.executable, "-c", f"import sys; sys.path[:0] = {paths!r}\n{program}"], check=True)
    with pytest.raises(AttributeError):
        tallion.Nothing  # type: ignore[attr-defined]  # noqa: B018 - that it raises is the point
    assert re.fullmatch(r"\d+\.\d+\.\d+", tallion.__version__)


def test_every_name_of_the_package_is_there() -> None:
    """`tallion` gives the names that users type."""
    for name in dir(tallion):
        assert getattr(tallion, name).__name__ if name != "UNSET" else True
