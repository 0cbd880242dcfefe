"""Clients over real sockets, so that one test tries both kinds."""

from __future__ import annotations

import asyncio
import time
from importlib.util import find_spec
from types import TracebackType
from typing import Any, Self

import tallion.network  # noqa: F401 - calls are timed: httpcore is not to be imported by the first
from tallion import replies
from tallion.call import Call, RequestOptions, Response
from tallion.codecs import ANYTHING
from tests.runtime.given import MONEY, READ, AsyncTiny, Tiny, call
from tests.runtime.servers import Handler, Serve


class Caller:
    """The sync client; one attempt for each call."""

    is_over_aiohttp = False
    """aiohttp is fast because it does much at once, and so knows less of what had happened when it failed."""

    def __init__(self, url: str, **options: Any) -> None:
        self.client: Any = self._new(base_url=url, **{"max_attempts": 1, **options})

    def _new(self, **options: Any) -> Any:
        return Tiny(**options)

    def exchange(self, what: Call[Any] | None = None, options: RequestOptions | None = None) -> Any:
        return self.client.exchange(what or call(READ), options)

    def timed(self, what: Call[Any] | None = None) -> tuple[float, Exception | None]:
        """Seconds that a call took, and how it failed."""
        began = time.monotonic()
        try:
            self.exchange(what)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            return time.monotonic() - began, error
        return time.monotonic() - began, None

    def close(self) -> None:
        self.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCaller(Caller):
    """The async client, in an event loop of its own; over aiohttp with `make test-fast`."""

    is_over_aiohttp = find_spec("aiohttp") is not None

    def _new(self, **options: Any) -> Any:
        self.runner = asyncio.Runner()
        return AsyncTiny(**options)

    def exchange(self, what: Call[Any] | None = None, options: RequestOptions | None = None) -> Any:
        return self.runner.run(self.client.exchange(what or call(READ), options))

    def close(self) -> None:
        self.runner.run(self.client.aclose())
        self.runner.close()


PAY: Call[Any] = Call(
    operation=MONEY, path="/pay", parse=lambda response: replies.value(MONEY, response, ANYTHING)
)
CSV: Call[Any] = Call(
    operation=READ, path="/r", headers=(("Accept", "text/csv"),), parse=lambda response: response.content
)


def exchanged(
    serve: Serve, caller: type[Caller], answer: bytes | Handler, what: Call[Any] = PAY
) -> Response[Any]:
    """The reply of a call that is answered so."""
    server = serve(answer)
    with caller(server.url, max_attempts=3) as client:
        response: Response[Any] = client.exchange(what)
        return response
