"""A tiny API, scripted servers and a virtual clock: what the tests of the runtime are given."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import httpx

from tallion import json
from tallion.body import JsonBody
from tallion.call import Call, ReceivedResponse, RequestOptions, Response
from tallion.client import AsyncClient, SyncClient
from tallion.errors import ResponseDecodeError
from tallion.operation import (
    Api,
    ApiKeyHeader,
    BasicAuth,
    ClientCredentials,
    ClientOption,
    Operation,
    Paging,
    ProblemFields,
    ReportTrait,
    Safety,
)

T = TypeVar("T")

BASE_URL = "https://api.tiny.test/v1"
TOKEN_URL = "https://login.tiny.test/oauth/token"
KEY = "k3y-canary"
CLIENT_SECRET = "s3cret-canary"

API = Api(
    package="tiny",
    env_prefix="TINY",
    base_url=None,
    schemes={
        "Key": ApiKeyHeader(option="api_key", header="Authorization", prefix="ApiKey-v1 "),
        "Basic": BasicAuth(option="api_key", username="ApiKey-v1 {api_key}"),
        "OAuth": ClientCredentials(token_url="token_url", options=("client_id", "client_secret", "audience")),
    },
    default_scheme="Key",
    options=(
        ClientOption(name="deployment", hostname=True),
        ClientOption(name="platform"),
        ClientOption(name="cdp_platform", falls_back_to="platform"),
    ),
    checks_credentials_at_construction=False,
    problem=ProblemFields(message=("message", "detail"), request_id=("RequestUUID",)),
)

OPTIONS: dict[str, Any] = {
    "base_url": BASE_URL,
    "api_key": KEY,
    "token_url": TOKEN_URL,
    "client_id": "me",
    "client_secret": CLIENT_SECRET,
    "audience": "https://api.tiny.test",
    "token_store": None,
    "deployment": None,
    "platform": None,
    "cdp_platform": None,
}


class Tiny(SyncClient):
    def __init__(self, **given: Any) -> None:
        own = {**OPTIONS, **{name: given.pop(name) for name in list(given) if name in OPTIONS}}
        super().__init__(API, own, given)  # type: ignore[arg-type]  # as generated code's keywords do

    def with_options(self, **changes: Any) -> Tiny:
        return self._derive(changes)


class AsyncTiny(AsyncClient):
    def __init__(self, **given: Any) -> None:
        own = {**OPTIONS, **{name: given.pop(name) for name in list(given) if name in OPTIONS}}
        super().__init__(API, own, given)  # type: ignore[arg-type]  # as generated code's keywords do

    def with_options(self, **changes: Any) -> AsyncTiny:
        return self._derive(changes)


def operation(**traits: Any) -> Operation:
    """An operation that reads, with the key, unless the traits say otherwise."""
    usual = {"name": "things.get", "method": "GET", "path": "/things", "safety": Safety.READ}
    return Operation(api=API, **{**usual, "security": "Key", **traits})


READ = operation()
IDEMPOTENT = operation(name="things.put", method="PUT", safety=Safety.IDEMPOTENT)
CREATE = operation(name="things.make", method="POST", safety=Safety.CREATE, retry_key="body.identifier")
MONEY = operation(name="things.pay", method="POST", safety=Safety.MONEY)
DRY = operation(name="things.try", method="POST", safety=Safety.CREATE, dry_run="X-DRY-RUN")
BY_TOKEN = operation(name="things.mine", security="OAuth")
LIST = operation(
    name="things.list", paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=2)
)
REPORT = operation(
    name="things.report",
    accept="text/csv",
    paging=Paging(number="pageNumber", size="pageSize", first=1, default_size=100),
    report=ReportTrait(header_on_every_page=True),
)


def parse_json(response: ReceivedResponse) -> Any:
    """What generated code's `parse` does, for any JSON."""
    try:
        return json.loads(response.content)
    except json.JsonError:
        raise ResponseDecodeError("not JSON", operation=READ, pointer="") from None


def call(of: Operation = READ, body: Any = None, **parts: Any) -> Call[Any]:
    """A call of an operation, with a JSON body."""
    content = None if body is None else JsonBody(content=json.dumps(body))
    return Call(**{"operation": of, "path": of.path, "body": content, "parse": parse_json, **parts})


KEYED = call(CREATE, {"identifier": "a"})
UNKEYED = call(CREATE, {"identifier": ""})


class VirtualClock:
    """Time that passes only when somebody waits."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


Reply = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def ok(value: Any = None, **headers: str) -> httpx.Response:
    """A 200 with JSON."""
    return httpx.Response(200, json=value if value is not None else {"fine": True}, headers=headers)


def status(code: int, body: Any = None, **headers: str) -> httpx.Response:
    """A reply with a status; `_` in the names of headers is `-`."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(code, json=body if body is not None else {"message": "no"}, headers=named)


def token(text: str = "t0ken-canary", expires_in: Any = 3600) -> httpx.Response:
    """The reply to a token request."""
    return httpx.Response(200, json={"access_token": text, "expires_in": expires_in})


class CutStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that ends in an error."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def __iter__(self) -> Any:
        yield b'{"half": '
        raise self.error

    async def __aiter__(self) -> Any:
        yield b'{"half": '
        raise self.error


def cut(error: Exception | None = None, code: int = 200) -> Reply:
    """A reply whose body ends in an error."""
    return lambda _: httpx.Response(code, stream=CutStream(error or httpx.RemoteProtocolError("cut")))


def again(reply: httpx.Response) -> httpx.Response:
    """A reply like this one, which a client can read another time."""
    try:
        return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)
    except httpx.ResponseNotRead:
        return reply


class Server:
    """Answers each request with the next reply of its script, and keeps what was asked."""

    def __init__(self, replies: Iterable[Reply]) -> None:
        self.script = list(replies)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(request)

    async def answer_async(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        reply = self.script.pop(0)
        if isinstance(reply, Exception):
            raise reply
        return again(reply) if isinstance(reply, httpx.Response) else reply(request)

    @property
    def sent(self) -> int:
        return len(self.requests)

    def headers(self, name: str) -> list[str | None]:
        return [request.headers.get(name) for request in self.requests]


class Bench:
    """Drives calls through the sync or the async client, which must do the same."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.clock = VirtualClock()
        self.draws: list[float] = []
        self.server = Server([])

    def client(self, *replies: Reply, **options: Any) -> Any:
        self.server = Server(replies)
        if self.kind == "sync":
            http: Any = httpx.Client(transport=httpx.MockTransport(self.server))
            return Tiny(http_client=http, **options)._on_clock(self.clock, self._draw)
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.server.answer_async))
        return AsyncTiny(http_client=http, **options)._on_clock(self.clock, self._draw)

    def _draw(self, upper: float) -> float:
        self.draws.append(upper)
        return upper

    def exchange(self, client: Any, what: Call[T], options: RequestOptions | None = None) -> Response[T]:
        result: Response[T] = self.done(client.exchange(what, options))
        return result

    def done(self, result: Any) -> Any:
        return (
            asyncio.run(_awaited(result)) if self.kind == "async" and hasattr(result, "__await__") else result
        )

    def go(self, what: Call[T], *replies: Reply, **options: Any) -> Response[T]:
        """Send one call against a script."""
        return self.exchange(self.client(*replies, **options), what)


async def _awaited(result: Any) -> Any:
    return await result
