"""What requests and replies cannot be as a spec has them is refused with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.findings import Rule
from tests.codegen.tiny import (
    Node,
    document,
    header,
    in_path,
    operation,
    query,
    record,
    ref,
    reply,
)
from tests.codegen.unheeded import (
    FILE,
    GET,
    OBJECT,
    TEXT,
    TEXTS,
    Case,
    asked,
    assert_one_finding,
    at,
    generated,
    getting,
    sending,
)

POST = "/paths/~1pets/post"
KEY = "/components/securitySchemes/Key"


def encoded(schema: Node, **encoding: Any) -> Node:
    """A document with a form that says how its part is written."""
    made = sending(record(a=schema), "multipart/form-data", Toy=record(b=TEXT))
    media = made["paths"]["/pets"]["post"]["requestBody"]["content"]["multipart/form-data"]
    media["encoding"] = {"a": encoding}
    return made


def keyed(**more: Any) -> Node:
    """A document with another header for its key."""
    made = document()
    made["components"]["securitySchemes"]["Key"].update(more)
    return made


NO_TEXT = "has a parameter 'a' of a type that no text stands for"
BYTES = ", of which only the bytes are handed on"
NO_BODY = "has a body, which no 204 and no reply to HEAD has"
NO_PATH = " is no path of a request"
OURS = " is a header that clients write themselves"
CHOICE = "needs several security schemes at once, or offers a choice"
CASES: dict[str, Case] = {
    **{
        f"{name} in a parameter": (asked(parameter), GET, Rule.PARAMETER_SCHEMA, NO_TEXT)
        for name, parameter in {
            "model": query("a", ref("Pet")),
            "null": query("a", {"type": ["string", "null"]}),
            "array of objects": query("a", {"type": "array", "items": OBJECT}),
            "array of arrays": query("a", {"type": "array", "items": TEXTS}),
            "object of objects": query("a", {**OBJECT, "additionalProperties": OBJECT}),
            "file": query("a", FILE),
            "object of a header": header("a", OBJECT),
        }.items()
    },
    "object in a path": (
        at("/{a}", in_path("a", OBJECT)),
        "/paths/~1{a}/get",
        Rule.PARAMETER_SCHEMA,
        NO_TEXT,
    ),
    "JSON with a parameter": (
        getting(reply(TEXT, "application/json; charset=utf-8")),
        GET,
        Rule.ONE_REPLY,
        f"replies with application/json; charset=utf-8{BYTES}",
    ),
    "JSON of a vendor": (
        getting(reply(TEXT, "application/vnd.pets+json")),
        GET,
        Rule.ONE_REPLY,
        f"replies with application/vnd.pets+json{BYTES}",
    ),
    "model in XML": (
        getting(reply(ref("Pet"), "application/xml")),
        GET,
        Rule.ONE_REPLY,
        f"replies with application/xml{BYTES}",
    ),
    "204 with a body": (
        getting() | {"paths": {"/pets": {"get": operation("pets.get", responses={"204": reply(TEXT)})}}},
        f"{GET}/responses/204",
        Rule.RESPONSE_BODY,
        NO_BODY,
    ),
    "HEAD with a body": (
        document({"/pets": {"head": operation("pets.head")}}),
        "/paths/~1pets/head/responses/200",
        Rule.RESPONSE_BODY,
        NO_BODY,
    ),
    **{
        f"path {path}": (
            at(path),
            f"/paths/{path.replace('/', '~1')}/get".removesuffix("/get"),
            Rule.PATH,
            f"{path!r}{NO_PATH}",
        )
        for path in ("/pets?a=b", "/pets#a", "/a b", "/a/../pets", "/a/%2e%2E", "/./a", "/pr\u00e9s", "/a%zz")
    },
    "header with a space": (
        asked(header("a b")),
        f"{GET}/parameters/0/name",
        Rule.HEADER,
        "'a b' is no name of a header",
    ),
    "key with a line end": (
        keyed(name="a\nb"),
        f"{KEY}/name",
        Rule.HEADER,
        "'a\\nb' is no name of a header",
    ),
    **{
        f"header {name}": (asked(header(name)), f"{GET}/parameters/0/name", Rule.HEADER, f"{name!r}{OURS}")
        for name in ("authorization", "Accept", "Content-Type", "Content-Length", "Host", "Connection")
    },
    "header of the key": (
        keyed(name="X-Key") | {"paths": asked(header("x-key"))["paths"]},
        f"{GET}/parameters/0/name",
        Rule.HEADER,
        f"'x-key'{OURS}",
    ),
    "key behind a line end": (
        keyed(**{"x-credential": {"option": "api_key", "prefix": "a\nb"}}),
        f"{KEY}/x-credential/prefix",
        Rule.EXTENSION_VALUE,
        "is not as x-credential should be: 'a\\nb' does not match '^[ -~]*\\\\Z'",
    ),
    "media type with a line end": (
        getting(reply(TEXT, "text/a\nb")),
        f"{GET}/responses/200/content/text~1a\nb",
        Rule.MEDIA_TYPE,
        "'text/a\\nb' is no media type",
    ),
    "key or nothing": (getting(security=[{"Key": []}, {}]), f"{GET}/security", Rule.ONE_SCHEME, CHOICE),
    "two keys at once": (
        getting(security=[{"Key": [], "Basic": []}]),
        f"{GET}/security",
        Rule.ONE_SCHEME,
        CHOICE,
    ),
    "a choice for all": (
        document(security=[{"Key": []}, {"Basic": []}]),
        "/security",
        Rule.ONE_SCHEME,
        CHOICE,
    ),
    "array that is one part": (
        encoded(TEXTS, explode=False),
        f"{POST}/requestBody",
        Rule.REQUEST_BODY,
        "writes the part 'a' with explode False, which we do not",
    ),
    "text that is XML": (
        encoded(TEXT, contentType="application/xml"),
        f"{POST}/requestBody",
        Rule.REQUEST_BODY,
        "writes the part 'a' with contentType 'application/xml', which we do not",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_nothing_would_heed_is_the_one_finding(name: str, tmp_path: Path) -> None:
    """A path, header, parameter, part or reply that no client writes or reads in that way."""
    assert_one_finding(tmp_path, CASES[name])


HEEDED: dict[str, Node] = {
    "part that is JSON": encoded(ref("Toy"), contentType="application/json"),
    "array of a form": encoded(TEXTS, style="form", explode=True),
    "file of a form": sending(record(a=FILE), "multipart/form-data"),
    "array in a path": at("/{a}", in_path("a", TEXTS)),
    "object of arrays": asked(query("a", {**OBJECT, "additionalProperties": TEXTS})),
    "path with a colon": at("/pets/:find"),
    "path with an escape": at("/pets%20all"),
    "bytes": getting(reply(FILE, "image/png")),
}


@pytest.mark.parametrize("name", HEEDED)
def test_what_is_heeded_is_served(name: str, tmp_path: Path) -> None:
    """The rules stop at what they are for."""
    generated(tmp_path, HEEDED[name])
    (package,) = (tmp_path / "out").iterdir()
    assert (package / "manifest.json").exists()
