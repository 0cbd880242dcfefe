"""What a spec says where nothing would heed it is refused with its place: extensions and schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.findings import Rule
from tests.codegen.tiny import (
    Node,
    document,
    operation,
    query,
    record,
    ref,
)
from tests.codegen.unheeded import (
    FIELD,
    FILE,
    GET,
    NUMBER,
    OBJECT,
    PET,
    TEXT,
    TEXTS,
    Case,
    asked,
    assert_one_finding,
    field,
    generated,
    getting,
    having,
    sending,
)

SUM: Node = {"of": ["/a"], "maximum": 9}


def basic(username: str) -> Node:
    """A document with another user name."""
    made = document()
    made["components"]["securitySchemes"]["Basic"]["x-credential"]["username"] = username
    return made


def login(**more: str) -> Node:
    """A document with client credentials."""
    made = document()
    made["components"]["securitySchemes"]["Login"] = {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://pets.test/token", "scopes": {}}},
        "x-credential": {"options": ["client_id"], "token-url": "token_url", **more},
    }
    return made


def client(**more: Any) -> Node:
    """A document with another client."""
    made = document()
    made["x-client"].update({key.replace("_", "-"): value for key, value in more.items()})
    return made


def falling_back() -> Node:
    """A document with an option that stands for one that is not there."""
    made = document()
    made["x-client"]["options"]["shop"]["falls-back-to"] = "branch"
    return made


NOT_READ = " is read by nothing"
ON_PROPERTIES = " is read on properties alone"
EXTENSIONS: dict[str, Case] = {
    "on the document": (
        document(**{"x-report": {"header": "every"}}),
        "/x-report",
        Rule.KEYWORD,
        f"x-report{NOT_READ}",
    ),
    "on a path": (
        document({"/pets": {"get": operation("pets.get"), "x-safety": "read"}}),
        "/paths/~1pets/x-safety",
        Rule.KEYWORD,
        f"x-safety{NOT_READ}",
    ),
    "on an operation": (
        getting(x_sensitive=True),
        f"{GET}/x-sensitive",
        Rule.KEYWORD,
        f"x-sensitive{NOT_READ}",
    ),
    "on a parameter": (
        asked(query("a", x_safety="read")),
        f"{GET}/parameters/0/x-safety",
        Rule.KEYWORD,
        f"x-safety{NOT_READ}",
    ),
    "on a field": (
        field(x_python_name="b"),
        f"{FIELD}/x-python-name",
        Rule.KEYWORD,
        f"x-python-name{NOT_READ}",
    ),
    "default of a client, on a schema": (
        asked(query("a", {**TEXT, "x-client-default": "shop"})),
        f"{GET}/parameters/0/schema/x-client-default",
        Rule.KEYWORD,
        f"x-client-default{ON_PROPERTIES}",
    ),
    "deprecation of a schema": (
        asked(query("a", {**TEXT, "deprecated": True})),
        f"{GET}/parameters/0/schema/deprecated",
        Rule.KEYWORD,
        f"deprecated{ON_PROPERTIES}",
    ),
    "condition of a schema": (
        sending(
            record(
                a={"type": "array", "items": {**TEXT, "x-ignored-unless": {"property": "a", "equals": ""}}}
            )
        ),
        f"{FIELD}/items/x-ignored-unless",
        Rule.KEYWORD,
        f"x-ignored-unless{ON_PROPERTIES}",
    ),
    "default of a client, in a reply": (
        having(record(a={**TEXT, "x-client-default": "shop"})),
        FIELD,
        Rule.EXTENSION_PLACE,
        "has x-client-default, and is no field of a request body",
    ),
    "default of a client, further down": (
        sending(record(in_=ref("Toy")), Toy=record(b={**TEXT, "x-client-default": "shop"})),
        "/components/schemas/Toy/properties/b",
        Rule.EXTENSION_PLACE,
        "has x-client-default, and is no field of a request body",
    ),
    "condition in a reply": (
        having(record(a={**TEXT, "x-ignored-unless": {"property": "b", "equals": "x"}}, b=TEXT)),
        FIELD,
        Rule.EXTENSION_PLACE,
        "has x-ignored-unless, and is in no request",
    ),
    "sum in a reply": (
        having(record(a=TEXTS) | {"x-sum-limit": SUM}),
        PET,
        Rule.EXTENSION_PLACE,
        "has x-sum-limit, and is in no request",
    ),
    "sum of one array": (
        sending(record(a={**TEXTS, "x-sum-limit": SUM})),
        FIELD,
        Rule.SUM_LIMIT,
        "has x-sum-limit, and no properties that could have a sum",
    ),
    "sum of nothing": (
        sending(record(b=TEXTS) | {"x-sum-limit": SUM}),
        PET,
        Rule.SUM_LIMIT,
        "x-sum-limit counts '/a', which is no array of it",
    ),
    "sum of texts": (
        sending(record(a=TEXT) | {"x-sum-limit": SUM}),
        PET,
        Rule.SUM_LIMIT,
        "x-sum-limit counts '/a', which is no array of it",
    ),
    "sum below no array": (
        sending(record(a=ref("Toy")) | {"x-sum-limit": {**SUM, "of": ["/a/*/b"]}}, Toy=record(b=TEXTS)),
        PET,
        Rule.SUM_LIMIT,
        "x-sum-limit counts '/a/*/b', which is no array of it",
    ),
    "total in a header with a line end": (
        getting(x_report={"header": "every", "total-header": "X\n"}),
        f"{GET}/x-report/total-header",
        Rule.EXTENSION_VALUE,
        "is not as x-report should be: 'X\\n' does not match '^[A-Za-z0-9-]+\\\\Z'",
    ),
    "prefix of a text": (
        asked(query("a", x_key_prefix=".")),
        GET,
        Rule.EXTENSION_PLACE,
        "has an x-key-prefix on 'a', which is no object in the query",
    ),
    "successor of what is in use": (
        field(x_successor="b"),
        FIELD,
        Rule.SUCCESSOR,
        "names what to use instead, and is not deprecated",
    ),
    "retry key of a payment": (
        getting(parameters=[query("a")], x_retry_key="query.a", x_safety="money"),
        f"{GET}/x-retry-key",
        Rule.RETRY_KEY,
        "x-retry-key changes nothing where x-safety is 'money'",
    ),
    "option of nothing": (
        falling_back(),
        "/x-client/options/shop",
        Rule.CLIENT,
        "falls back to 'branch', which is no option of the client",
    ),
    "user name of nothing": (
        basic("{key}"),
        "/components/securitySchemes/Basic/x-credential/username",
        Rule.CREDENTIAL,
        "the user name holds {key}, and is made of 'api_key' alone",
    ),
    "token request of nothing": (
        login(request="#/components/schemas/Ask"),
        "/components/securitySchemes/Login/x-credential/request",
        Rule.REFERENCE,
        "request '#/components/schemas/Ask' is not in this file",
    ),
    "token reply of nothing": (
        login(reply="Pet"),
        "/components/securitySchemes/Login/x-credential/reply",
        Rule.REFERENCE,
        "reply 'Pet' is not in this file",
    ),
}


def said(key: str, of: str) -> str:
    """The problem of a keyword that is about other types."""
    return f"{key} says nothing of {of}"


MERGED = "than what it is merged with"
SCHEMAS: dict[str, Case] = {
    "format of texts": (
        having(record(a={**NUMBER, "format": "date"})),
        FIELD,
        Rule.BOUND_TYPE,
        said("format date", "integer"),
    ),
    "format of integers": (
        having(record(a={"type": "number", "format": "int64"})),
        FIELD,
        Rule.BOUND_TYPE,
        said("format int64", "number"),
    ),
    "format of numbers": (
        having(record(a={**TEXT, "format": "decimal"})),
        FIELD,
        Rule.BOUND_TYPE,
        said("format decimal", "string"),
    ),
    "format without a type": (
        having(record(a={"format": "date"})),
        FIELD,
        Rule.BOUND_TYPE,
        said("format date", "a schema without a type"),
    ),
    "items of a text": (
        having(record(a={**TEXT, "items": TEXT})),
        FIELD,
        Rule.BOUND_TYPE,
        said("items", "string"),
    ),
    "values of a text": (
        having(record(a={**TEXT, "additionalProperties": TEXT})),
        FIELD,
        Rule.BOUND_TYPE,
        said("additionalProperties", "string"),
    ),
    "properties of a text": (
        having(record(a={**TEXT, "properties": {"b": TEXT}})),
        FIELD,
        Rule.BOUND_TYPE,
        said("properties", "string"),
    ),
    "required of any object": (
        having(record(a={**OBJECT, "required": ["b"]})),
        FIELD,
        Rule.REQUIRED_PROPERTY,
        "requires 'b', which it does not declare",
    ),
    "length of an enum": (
        having(record(a={**TEXT, "enum": ["b"], "maxLength": 9})),
        FIELD,
        Rule.BOUND_TYPE,
        said("maxLength", "what is listed"),
    ),
    "format of a constant": (
        having(record(a={**TEXT, "const": "b", "format": "uuid"})),
        FIELD,
        Rule.BOUND_TYPE,
        said("format uuid", "what is listed"),
    ),
    "no further properties": (
        sending(record(a=TEXT) | {"additionalProperties": False}),
        PET,
        Rule.BOUND,
        "additionalProperties false is a bound that we do not check",
    ),
    "enum and choice": (
        having(record(a={"enum": ["b"], "oneOf": [TEXT]})),
        FIELD,
        Rule.SHAPE,
        "says in several ways what it is: enum, oneOf",
    ),
    "two choices": (
        having(record(a={"oneOf": [TEXT], "anyOf": [NUMBER]})),
        FIELD,
        Rule.SHAPE,
        "says in several ways what it is: oneOf, anyOf",
    ),
    "object and choice": (
        having(record(b=TEXT) | {"oneOf": [ref("Toy")]}, Toy=record(c=TEXT)),
        PET,
        Rule.SHAPE,
        "says in several ways what it is: properties, oneOf",
    ),
    "text of an enum of numbers": (
        having(record(a={**NUMBER, "enum": ["b"]})),
        FIELD,
        Rule.SHAPE,
        "lists 'b', which is not of its type",
    ),
    "constant of another type": (
        having(record(a={**NUMBER, "const": "b"})),
        FIELD,
        Rule.SHAPE,
        "lists 'b', which is not of its type",
    ),
    "discriminator of no choice": (
        having(record(kind=TEXT) | {"discriminator": {"propertyName": "kind"}}),
        PET,
        Rule.SHAPE,
        "has a discriminator, and is no choice that it could tell apart",
    ),
    "two lengths in parts": (
        having(record(a={"allOf": [{**TEXT, "maxLength": 2}, {"maxLength": 5}]})),
        f"{FIELD}/allOf/1/maxLength",
        Rule.MERGED_KEYWORD,
        f"says something else of 'maxLength' {MERGED}",
    ),
    "two properties in parts": (
        having({"allOf": [record(description=TEXT), record(description=NUMBER)]}),
        f"{PET}/allOf/1/properties/description",
        Rule.MERGED_KEYWORD,
        f"says something else of 'description' {MERGED}",
    ),
    "file in a JSON request": (
        sending(record(a=FILE)),
        FIELD,
        Rule.FILE,
        "is a file, and stands in JSON",
    ),
    "files in a reply": (
        having(record(a={"type": "array", "items": FILE})),
        FIELD,
        Rule.FILE,
        "is a file, and stands in JSON",
    ),
}

CASES = {
    f"{group}: {name}": case
    for group, cases in {"extension": EXTENSIONS, "schema": SCHEMAS}.items()
    for name, case in cases.items()
}


@pytest.mark.parametrize("name", CASES)
def test_what_nothing_would_heed_is_the_one_finding(name: str, tmp_path: Path) -> None:
    """An extension or keyword that changes nothing where it stands, or contradicts another."""
    assert_one_finding(tmp_path, CASES[name])


HEEDED: dict[str, Node] = {
    "servers of which none is taken": client(base_url="required")
    | {"servers": [{"url": "/v1"}, {"url": "/v2"}]},
    "sum further down": sending(
        record(a={"type": "array", "items": ref("Toy")}) | {"x-sum-limit": {**SUM, "of": ["/a", "/a/*/b"]}},
        Toy=record(b=TEXTS),
    ),
    "texts that differ in parts": having(
        {"allOf": [record(a={**TEXT, "description": "One."}), record(a={**TEXT, "description": "Two."})]}
    ),
    "condition in a part": sending(
        {"allOf": [ref("Toy"), record(c=TEXT)]},
        Toy=record(a={**TEXT, "x-ignored-unless": {"property": "b", "equals": "x"}}, b=TEXT),
    ),
    "user name of the key": basic("key {api_key}"),
    "token of this file": login(request="#/components/schemas/Pet", reply="#/components/schemas/Pet"),
}


@pytest.mark.parametrize("name", HEEDED)
def test_what_is_heeded_is_served(name: str, tmp_path: Path) -> None:
    """The rules stop at what they are for."""
    generated(tmp_path, HEEDED[name])
    (package,) = (tmp_path / "out").iterdir()
    assert (package / "manifest.json").exists()
