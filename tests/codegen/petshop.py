"""A tiny shop with every shape that we serve, and what its tests give to its package."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Any

import httpx
from attrs import frozen

from tests.codegen.tiny import Node, body, document, header, in_path, operation, query, record, ref, reply

TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "integer"}
NULL: Node = {"type": "null"}
DOG_ID = "1a2b3c4d-e5f6-7890-1234-567890abcdef"


def tagged(kind: str, **properties: Node) -> Node:
    """A member of a union."""
    return record("kind", kind={"const": kind}, **properties)


def kinds(*names: str) -> Node:
    """A mapping from kinds to schemas."""
    return {name.lower(): ref(name)["$ref"] for name in names}


SCHEMAS: dict[str, Node] = {
    "Entity": {
        "description": "Not what a dog is.",
        **record(
            "id", id={"type": "string", "format": "uuid"}, created={"type": "string", "format": "date-time"}
        ),
    },
    "Named": record("name", "id", name={**TEXT, "description": "What it is called."}),
    "Code": {**TEXT, "description": "A short code.", "maxLength": 3},
    "Breed": {**TEXT, "enum": ["pug", "collie"]},
    "Alias": {"allOf": [ref("Entity")]},
    "Dog": {
        "description": "A dog.",
        "allOf": [
            ref("Alias"),
            ref("Named"),
            record(
                born={"type": "string", "format": "date"},
                weight={"type": "number", "format": "decimal"},
                speed={"type": "number"},
                size={"type": "string", "enum": ["small", "very big"], "description": "How big it is."},
                mood={"type": ["string", "null"], "enum": ["good", "bad", None]},
                home=record("street", street=TEXT),
                kennel={"type": ["object", "null"], "properties": {"place": TEXT}},
                nick={"type": ["string", "null"]},
                mother={"anyOf": [ref("Dog"), NULL]},
                puppies={"type": "array", "items": ref("Dog")},
                breed={"allOf": [ref("Breed"), {"description": "Its breed, roughly."}]},
                likes={"allOf": [ref("Breed")], "description": "Whom it likes."},
                label={"allOf": [TEXT, {"maxLength": 5}]},
                code=ref("Code"),
                codes={"type": "array", "items": ref("Code")},
                scores={"type": "array", "items": {"type": ["integer", "null"]}},
                friends={"type": "object", "additionalProperties": record("since", since=TEXT)},
                owner={"anyOf": [record("name", name=TEXT), NULL]},
                meta={"type": "object"},
                anything={},
                number_or_text={"type": ["integer", "string"]},
                chip={**TEXT, "x-sensitive": True},
            ),
            {"required": ["born"]},
        ],
    },
    "Circle": tagged("circle", radius=NUMBER),
    "Square": tagged("square", side=NUMBER),
    "Shape": {
        "oneOf": [ref("Circle"), ref("Square")],
        "discriminator": {"propertyName": "kind", "mapping": kinds("Circle", "Square")},
    },
    "Bark": record(volume=NUMBER),
    "Run": record(distance=NUMBER),
    "Deed": {"oneOf": [ref("Bark"), ref("Run")]},
    "Event": record(
        "type",
        "deed",
        type=TEXT,
        deed=ref("Deed") | {"x-discriminator": {"sibling": "type", "mapping": kinds("Bark", "Run")}},
        shape=ref("Shape"),
    ),
    "DogPage": record(
        "data", "total", data={"type": "array", "items": ref("Dog")}, total=NUMBER, number=NUMBER
    ),
    "NewDog": record(
        "name",
        "shop",
        name=TEXT,
        shop={**TEXT, "x-client-default": "shop"},
        owner={"type": "string", "format": "uuid"},
        weight={"type": "number", "format": "decimal"},
        home=ref("DogHomeRequest"),
        homes={"type": "array", "items": ref("DogHomeRequest")},
        note={"type": ["string", "null"]},
        basket={"type": ["object", "null"], "properties": {"soft": {"type": "boolean"}}},
        crate=ref("Crate"),
    ),
    "Crate": {"type": ["object", "null"], "properties": {"size": NUMBER}},
    "DogHomeRequest": record("street", street=TEXT),
}
PAGING: dict[str, Any] = {
    "x_pagination": {
        "number": "n",
        "size": "s",
        "first": 0,
        "default-size": 25,
        "items": "data",
        "total": "total",
    },
    "parameters": [query("n", NUMBER), query("s", NUMBER), query("breed")],
}
REPORT: dict[str, Any] = {
    "x_pagination": {"number": "n", "size": "s", "first": 1, "default-size": 500},
    "x_report": {"header": "first", "total-header": "X-Total"},
    "parameters": [query("n", NUMBER), query("s", NUMBER)],
}
SEARCH = [
    query("tags", {"type": "array", "items": TEXT}),
    header("X-Fields", {"type": "array", "items": {"type": "string", "enum": ["id", "name"]}}),
    query("attributes", {"type": "object"}, x_key_prefix="."),
    query("filter", {"type": "object"}),
    header("shop-name", required=True, x_client_default="shop"),
    header("X-DRY-RUN", {"type": "boolean"}, x_dry_run=True),
    query("since", {"type": "string", "format": "date-time"}),
    query("least", {"type": "number", "format": "decimal"}),
    query("id", {"type": "string", "format": "uuid"}),
    query("return", required=True),
    header("X-Secret", x_sensitive=True),
]
PATHS: Node = {
    "/dogs/{dogId}": {
        "parameters": [
            in_path("dogId", {"type": "string", "format": "uuid"}),
            query("lang"),
            header("X-Trace"),
        ],
        "get": operation("dogs.get", reply(ref("Dog")), parameters=[query("lang", {"enum": ["en"], **TEXT})]),
        "delete": operation("dogs.delete", status="204", security=[], x_safety="idempotent"),
        "patch": operation(
            "dogs.update", reply(ref("Dog")), "2XX", x_safety="money", requestBody=body(ref("NewDog"))
        ),
    },
    "/dogs": {
        "get": operation("dogs.list", reply(ref("DogPage")), **PAGING),
        "post": operation(
            "dogs.create", reply(ref("Dog")), "201", x_safety="create", requestBody=body(ref("NewDog"))
        ),
        "head": operation("dogs.exists", status="204"),
    },
    "/search": {
        "get": operation("dogs.search", reply({"type": "array", "items": ref("Dog")}), parameters=SEARCH)
    },
    "/export": {"get": operation("dogs.export", reply(TEXT, "text/csv"), **REPORT)},
    "/photo": {"get": operation("dogs.photo", reply({"type": "string", "format": "binary"}, "image/png"))},
    "/old": {
        "get": operation(
            "dogs.old",
            security=[{"Basic": []}],
            deprecated=True,
            x_successor="dogs.get",
            x_rate_limit={"group": "slow", "limit": 6, "per": 2},
        )
    },
    "/shapes": {"post": operation("shapes.send", reply(ref("Shape")), requestBody=body(ref("Shape")))},
    "/events": {"get": operation("events.get", reply(ref("Event")))},
}


def spec() -> Node:
    """The spec of the shop."""
    return document(PATHS, SCHEMAS, package="petshop")


@frozen
class Reply:
    """What `parse` is given."""

    content: bytes
    status_code: int = 200
    headers: Mapping[str, str] = {}


def dog(**properties: Any) -> dict[str, Any]:
    """A dog as a server sends it."""
    return {"id": DOG_ID, "name": "Rex", "born": "2030-01-02", **properties}


def recorded(package: ModuleType, answer: httpx.Response, **options: Any) -> tuple[Any, list[httpx.Request]]:
    """A client that gets one answer to everything, and the list of what it sends."""
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return answer

    http_client = httpx.Client(transport=httpx.MockTransport(respond))
    return package.Petshop(api_key="k", http_client=http_client, max_attempts=1, **options), requests
