"""What the vectors of an operation have to show, by its document, and which of it none of them does."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen
from wire.described import BODY, Described, Field
from wire.samples import DOCUMENTS
from wire.sent import Sent, sent
from wire.vectors import ALL, METHOD, REQUEST, Vector

AWKWARD = {"slash": "/", "space": " ", "plus": "+", "percent": "%2F", "unicode": ""}
ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "429": "RateLimitError",
    "5XX": "ServerError",
}


@frozen(eq=False)
class Shown:
    """The vectors of an operation, and the requests of it in them."""

    operation: Described
    vectors: Sequence[Vector]
    requests: Sequence[Sent]
    ways: Sequence[str]
    """Those that are looked at: both together, or one by itself."""

    def good(self, way: str) -> Iterator[Sent]:
        """The first request of each vector that goes one way and well."""
        seen: set[str] = set()
        for request in self.requests:
            if way in request.vector.ways and request.status < 300 and request.vector.name not in seen:
                seen.add(request.vector.name)
                yield request


def shown(operation: Described, *ways: str) -> Shown:
    """The vectors of an operation that go one of some ways."""
    own = [each for each in ALL if each.name.startswith(f"{operation.api}/{operation.name}/")]
    vectors = [each for each in own if set(ways) & set(each.ways)]
    requests = [request for each in vectors for request in sent(operation, each)]
    return Shown(operation, vectors, requests, ways)


def missing(operation: Described) -> list[str]:
    """What no vector of an operation shows, in words; empty if its vectors are complete.

    A list or report has to show everything twice: as a pager walks it, and for one page as asked for.
    """
    paged = "x-pagination" in operation.node
    sets = [(METHOD,), (REQUEST,)] if paged else [(METHOD, REQUEST)]
    gaps = [
        f"{' '.join(ways) if paged else ''} {rule.__name__}: {gap}"
        for ways in sets
        for rule in RULES
        for gap in rule(shown(operation, *ways))
    ]
    return [gap.strip() for gap in gaps]


def _keys(fields: Sequence[Field]) -> set[tuple[str, str]]:
    """The parameters and outermost properties among some fields."""
    return {field.key for field in fields if field.place != BODY or "/" not in field.name}


def _sizes(shown: Shown, way: str) -> set[tuple[str, str]]:
    """What a pager adds to each request."""
    pages = shown.operation.node.get("x-pagination", {})
    return {("query", pages[key]) for key in ("number", "size") if pages} if way == METHOD else set()


def _fields(operation: Described) -> Iterator[tuple[str, list[Field]]]:
    """The kinds of an operation's body, with all fields of a call."""
    for kind, fields in (operation.bodies or {"": []}).items():
        yield kind, [*operation.parameters, *fields]


def required_only(shown: Shown) -> Iterator[str]:
    """One call with what is required, and nothing else."""
    for way in shown.ways:
        for kind, fields in _fields(shown.operation):
            wanted = _keys([field for field in fields if field.required]) | _sizes(shown, way)
            if not any(each.kind == kind and each.top() == wanted for each in shown.good(way)):
                yield f"{way} {kind}".strip()


def everything_set(shown: Shown) -> Iterator[str]:
    """One call with every parameter and property; what is nested may be spread over several."""
    for way in shown.ways:
        for kind, fields in _fields(shown.operation):
            good = [each for each in shown.good(way) if each.kind == kind]
            if not any(each.top() >= _keys(fields) for each in good):
                yield f"{way} {kind}".strip()
            known = {key for each in good for key in each.values}
            yield from (f"{way} {kind} {field.name}" for field in fields if field.key not in known)


def credential(shown: Shown) -> Iterator[str]:
    """One call with each way to prove who calls; where none is asked for, one that has a key to hide."""
    document = DOCUMENTS[shown.operation.api]
    alternatives = shown.operation.node.get("security", document["security"])
    for name in [name for each in alternatives for name in each]:
        scheme = document["components"]["securitySchemes"][name]
        if not any(_proves(scheme, each) for each in shown.requests if each.vector.client):
            yield name
    if not alternatives and not any(
        each.authorization is None for each in shown.requests if each.vector.client.get("api_key")
    ):
        yield "none, though there is a key"


def _proves(scheme: Mapping[str, Any], request: Sent) -> bool:
    """Whether a request carries the client's key as the scheme wants it."""
    key = request.vector.client.get("api_key")
    if scheme["type"] == "oauth2":
        return str(request.authorization).startswith("Bearer ")
    if scheme["type"] == "apiKey":
        return request.authorization == f"{scheme['x-credential']['prefix']}{key}"
    return request.authorization == f"Basic {base64.b64encode(f'ApiKey-v1 {key}:'.encode()).decode()}"


def awkward_strings(shown: Shown) -> Iterator[str]:
    """At each place that takes any text: slash, space, plus, `%2F` and letters beyond ASCII."""
    for place in sorted({field.place for field in shown.operation.fields if field.is_free_text}):
        texts = "\n".join(each.texts(place) for each in shown.requests)
        absent = [name for name, text in AWKWARD.items() if text not in texts]
        absent += ["unicode"] if texts.isascii() else []
        if absent:
            yield f"{place} {', '.join(absent)}"


def null_and_unset(shown: Shown) -> Iterator[str]:
    """Null for each property that may be null; `UNSET` given by name for something optional."""
    for field in shown.operation.fields:
        if field.nullable and not any(None in each.values.get(field.key, ()) for each in shown.requests):
            yield f"null {field.name}"
    optional = [field for field in shown.operation.fields if not field.required and "/" not in field.name]
    given = [value for each in shown.vectors for value in each.content["given"]["arguments"].values()]
    if optional and len(shown.operation.bodies) < 2 and {"$unset": True} not in given:
        yield "unset"


def client_default(shown: Shown) -> Iterator[str]:
    """One call for each field that the client fills in, without it; several may be in one call."""
    options = DOCUMENTS[shown.operation.api]["x-client"]["options"]
    for field in [each for each in shown.operation.fields if each.client_default]:
        back = options[field.client_default].get("falls-back-to", field.client_default)
        if not any(_filled(field, {field.client_default, back}, each) for each in shown.good(METHOD)):
            yield field.name


def _filled(field: Field, options: set[str], request: Sent) -> bool:
    """Whether the field is sent with the client's value, and the call does not give it."""
    given = request.vector.content["given"]["arguments"]
    values = [request.vector.client[name] for name in options & request.vector.client.keys()]
    name = field.name.lower().replace("-", "").replace("_", "")
    absent = name not in {each.replace("_", "") for each in given}
    return absent and any(request.values.get(field.key) == [value] for value in values)


def dry_run(shown: Shown) -> Iterator[str]:
    """The header by the call, true and false, and by the client; without a header the client's word."""
    switched = [each for each in shown.vectors if each.client.get("dry_run")]
    header = next((field.key for field in shown.operation.parameters if field.dry_run), None)
    if not switched:
        yield "by the client"
    if header is None:
        return
    by_call = [each for each in shown.requests if not each.vector.client.get("dry_run")]
    for value in ("true", "false"):
        if not any(each.values.get(header) == [value] for each in by_call):
            yield value
    if not any(each.values.get(header) == ["true"] for each in shown.requests if each.vector in switched):
        yield "the header by the client"


def documented_error(shown: Shown) -> Iterator[str]:
    """Each status of the document that is a refusal, and the exception for it."""
    for status in [each for each in shown.operation.node["responses"] if each[0] in "45"]:
        raised = [
            each.vector.content["result"].get("error")
            for each in shown.requests
            if each.status >= 400 and status in (str(each.status), f"{str(each.status)[0]}XX")
        ]
        if ERRORS[status] not in raised:
            yield status


def pages(shown: Shown) -> Iterator[str]:
    """A walk over more than one page, where a method walks."""
    if "x-pagination" in shown.operation.node and METHOD in shown.ways:
        walked = [request.vector.name for request in shown.requests if request.status < 300]
        if len(walked) == len(set(walked)):
            yield "a second one"


RULES: Sequence[Callable[[Shown], Iterator[str]]] = (
    pages,
    required_only,
    everything_set,
    credential,
    awkward_strings,
    null_and_unset,
    client_default,
    dry_run,
    documented_error,
)
