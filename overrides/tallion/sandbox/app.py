"""The application: routes from the two documents, the token endpoint, and the control API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from typing import Final

from attrs import define, frozen
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tallion.sandbox import exact_json, seed, talli_handlers, talonone_handlers
from tallion.sandbox.credentials import Credentials, TokenRefusedError
from tallion.sandbox.document import Document, Operation
from tallion.sandbox.handlers import Handler, Limits, Surroundings, example
from tallion.sandbox.recording import Recorder
from tallion.sandbox.replies import RefusalError, Reply, talli_problem, talonone_error
from tallion.sandbox.state import State
from tallion.sandbox.validation import RequestChecker

TOKEN_PATH: Final = "/oauth/token"
CONTROL_PATH: Final = "/_sandbox"
_TALLI_PREFIX: Final = "/v2/campaign-manager"

Endpoint = Callable[[Request], Awaitable[Response]]


@frozen(kw_only=True)
class Api:
    """One of the APIs that are played."""

    package: str
    """The package that ships its document."""
    handlers: Mapping[str, Handler]
    refuse: Callable[[RefusalError], Reply]


APIS: Final = (
    Api(package="talli", handlers=talli_handlers.HANDLERS, refuse=talli_problem),
    Api(package="talonone", handlers=talonone_handlers.HANDLERS, refuse=talonone_error),
)


@define(kw_only=True)
class World:
    """What the application plays with. `reset` replaces the state and forgets the requests."""

    credentials: Credentials
    limits: Limits
    environment: Callable[[], Mapping[str, str]]
    """The variables that point the clients here."""
    state: State
    app: Recorder

    def reset(self) -> None:
        """Begin anew. Tokens stay valid: a client that holds one need not know."""
        self.state = seed.demo()
        self.app.reset()


def make_world(
    credentials: Credentials, limits: Limits, environment: Callable[[], Mapping[str, str]]
) -> World:
    """The application with fresh state, ready to be served."""
    app = Starlette(exception_handlers={HTTPException: _no_such_route})
    world = World(
        credentials=credentials,
        limits=limits,
        environment=environment,
        state=seed.demo(),
        app=Recorder(app, except_under=CONTROL_PATH),
    )
    app.router.routes.extend(_api_routes(world))
    app.router.routes.append(Route(TOKEN_PATH, _token_endpoint(world), methods=["POST"]))
    app.router.routes.extend(_control_routes(world))
    return world


def _api_routes(world: World) -> Iterator[Route]:
    for api in APIS:
        document = Document(api.package)
        for operation in sorted(document.operations(), key=_is_template):
            endpoint = _endpoint(world, api, operation, RequestChecker(operation, document))
            route = Route(operation.path, endpoint, methods=[operation.method], name=operation.name)
            # Starlette lets GET answer HEAD too, and five of the GETs here create something.
            route.methods = {operation.method}
            yield route


def _is_template(operation: Operation) -> list[bool]:
    """For sorting: of paths that match both, the one without a template comes first (OpenAPI 3.1, 4.8.8)."""
    return ["{" in step for step in operation.path.split("/")]


def _endpoint(world: World, api: Api, operation: Operation, checker: RequestChecker) -> Endpoint:
    handler = api.handlers.get(operation.name)

    async def endpoint(request: Request) -> Response:
        try:
            world.credentials.check(operation, request.headers.get("authorization"))
            incoming = await checker.check(request)
            around = Surroundings(state=world.state, credentials=world.credentials, limits=world.limits)
            return _response(handler(incoming, around) if handler else example(operation))
        except RefusalError as refusal:
            return _response(api.refuse(refusal))

    return endpoint


def _token_endpoint(world: World) -> Endpoint:
    async def endpoint(request: Request) -> Response:
        try:
            return _response(Reply(body=world.credentials.issue_token(await _json_body(request))))
        except TokenRefusedError as refusal:
            return _response(refusal.reply())

    return endpoint


async def _json_body(request: Request) -> object:
    """The body if it is JSON and says so, else None."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        return None
    try:
        return exact_json.loads(await request.body())
    except ValueError:
        return None


async def _no_such_route(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    refuse = talli_problem if request.url.path.startswith(_TALLI_PREFIX) else talonone_error
    return _response(refuse(RefusalError(status, f"No operation is {request.method} {request.url.path}.")))


def _response(reply: Reply) -> Response:
    headers = dict(reply.headers)
    if reply.media_type is not None:
        headers["content-type"] = reply.media_type
    return Response(reply.content(), status_code=reply.status, headers=headers)


def _control_routes(world: World) -> list[Route]:
    """For tests and demonstrations in another process. What is asked here is not recorded."""

    async def requests(request: Request) -> Response:
        raw = request.query_params.get("raw") == "1"
        recorded = [item if raw else item.masked() for item in world.app.requests]
        return _response(Reply(body=[item.as_json() for item in recorded]))

    async def state(_: Request) -> Response:
        return _response(Reply(body=world.state.counts()))

    async def report(request: Request) -> Response:
        rows = talli_handlers.report_rows(world.state, request.path_params["campaign_id"])
        return _response(Reply(body={"header": talli_handlers.REPORT_HEADER, "rows": rows}))

    async def environment(_: Request) -> Response:
        body = {"environment": world.environment(), "keys": world.credentials.keys}
        return _response(Reply(body=body))

    async def reset(_: Request) -> Response:
        world.reset()
        return _response(Reply(status=204, media_type=None))

    return [
        Route(f"{CONTROL_PATH}/requests", requests, methods=["GET"]),
        Route(f"{CONTROL_PATH}/state", state, methods=["GET"]),
        Route(f"{CONTROL_PATH}/reports/{{campaign_id}}", report, methods=["GET"]),
        Route(f"{CONTROL_PATH}/environment", environment, methods=["GET"]),
        Route(f"{CONTROL_PATH}/reset", reset, methods=["POST"]),
    ]
