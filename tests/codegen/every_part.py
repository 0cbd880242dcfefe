"""One small spec in which each part of the IR occurs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.diff.described import Described, describe
from codegen.load import load
from tests.codegen.tiny import (
    NAME,
    Node,
    body,
    document,
    header,
    in_path,
    operation,
    query,
    record,
    ref,
    reply,
    written,
)

NUMBER = {"type": "integer", "minimum": 1, "default": 1}
PAGES = {"number": "page", "size": "size", "first": 1, "default-size": 50}


def spec() -> Node:
    """Pets are listed, bought and reported; each call gives a document of its own, to be changed."""
    made = document(_paths(), _schemas())
    made["x-client"]["options"]["shop_url"] = {
        "description": "Host name of your shop.",
        "format": "hostname",
        "falls-back-to": "shop",
    }
    made["components"]["securitySchemes"]["Token"] = {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://pets.test/token", "scopes": {}}},
        "x-credential": {
            "options": ["client_id", "client_secret"],
            "token-url": "token_url",
            "request": "TokenRequest",
            "reply": "Token",
        },
    }
    return made


def _paths() -> Node:
    paged = [query("page", NUMBER), query("size", NUMBER)]
    buy = operation(
        "pets.buy",
        description="Sends a pet to its new home.",
        parameters=[
            query(
                "gift",
                {"type": "boolean"},
                description="Whether to wrap it.",
                deprecated=True,
                x_successor="wrap",
            ),
            query("wrap", {"type": "string"}, x_client_default="shop"),
            query("labels", {"type": "object"}, x_key_prefix="."),
            header("X-DRY-RUN", {"type": "boolean"}, x_dry_run=True),
        ],
        requestBody=body(ref("Order")),
        x_safety="create",
        x_retry_key="body.key",
        x_rate_limit={"group": "shop", "limit": 5, "per": 1},
        x_assumed=["errors"],
        security=[{"Basic": []}],
    )
    buy["responses"]["404"] = reply(ref("Problem")) | {"description": "No such pet."}
    report = operation(
        "pets.report",
        reply({"type": "string"}, "text/csv"),
        parameters=[in_path("pet"), *paged],
        x_report={"header": "every", "total-of": {"operation": "pets.list", "by": "pet"}},
        x_pagination=PAGES,
    )
    return {
        "/pets": {
            "get": operation(
                "pets.list",
                reply(ref("Page")),
                parameters=[*paged, query("pet")],
                x_pagination=PAGES | {"items": "data", "total": "total"},
            ),
            "post": buy,
        },
        "/pets/{pet}/as/{form}": {
            "get": operation(
                "pets.get",
                parameters=[in_path("pet"), in_path("form")],
                deprecated=True,
                x_successor="pets.list",
            )
        },
        "/pets/{pet}/report": {"get": report},
    }


def _schemas() -> Node:
    page = record(
        "data",
        "total",
        "page",
        "size",
        data={"type": "array", "items": ref("Pet")},
        total={"type": "integer"},
        page={"type": "integer"},
        size={"type": "integer"},
    )
    return {
        "Pet": record(
            "name",
            name={"type": "string", "description": "What it is called.", "examples": ["Rex"]},
            colour=ref("Colour"),
            toy=ref("Toy"),
        ),
        "Page": page,
        "Colour": {"type": "string", "enum": ["red", "blue"], "description": "Of its fur."},
        "Toy": {
            "oneOf": [ref("Ball"), ref("Bone")],
            "description": "What it plays with.",
            "discriminator": {
                "propertyName": "kind",
                "mapping": {kind.lower(): ref(kind)["$ref"] for kind in ("Ball", "Bone")},
            },
        },
        "Ball": record("kind", kind={"const": "ball"}),
        "Bone": record("kind", kind={"const": "bone"}),
        "Order": record(
            "key",
            key={"type": "string", "maxLength": 20},
            pets={"type": "array", "items": {"type": "string"}, "description": "Their names."},
            colour=ref("Colour"),
            limit={"type": "integer", "default": 4, "maximum": 9, "examples": [2]},
            secret={"type": "string", "x-sensitive": True},
            old={"type": ["string", "null"], "deprecated": True, "x-successor": "key"},
            shop={"type": "string", "x-client-default": "shop"},
            note={"type": "string", "x-ignored-unless": {"property": "shop", "equals": "x"}},
        )
        | {"x-sum-limit": {"of": ["/pets"], "maximum": 10, "remedy": "order twice"}},
        "Problem": record(message={"type": "string"}),
        "TokenRequest": record("client_id", client_id={"type": "string"}),
        "Token": record("access_token", access_token={"type": "string"}),
    }


def described(folder: Path, made: Node) -> Described:
    """A spec with every decision taken."""
    return describe(load(written(folder, made) / NAME))


def edited(folder: Path, edit: Callable[[Node], Any]) -> Described:
    """The spec of this file with a change."""
    made = spec()
    edit(made)
    return described(folder, made)
