"""Each rule of the linter, by a spec that breaks it and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from wire.server import ScriptedServer

from tests.codegen.breaking import (
    DECLARE,
    DELETE,
    GET,
    GOOD,
    NAMED,
    POST,
    REPLY,
    SCHEMAS,
    SEE,
    assert_one_finding,
    broken,
    found,
    replaced,
)

REFERENCES = {
    "to nothing": replaced(
        "refers to '#/components/schemas/Dog', which is not in this file",
        DECLARE,
        f"{POST}/requestBody/content/application~1json/schema",
        "schema: {$ref: '#/components/schemas/NewPet'}",
        "schema: {$ref: '#/components/schemas/Dog'}",
    ),
    "to an address": replaced(
        "refers to 'https://pets.test/name', which is not in this file",
        DECLARE,
        f"{SCHEMAS}/Pet/properties/name",
        "        name: {type: string}",
        "        name: {$ref: 'https://pets.test/name'}",
    ),
    "to a file": replaced(
        "refers to 'file:///etc/passwd', which is not in this file",
        DECLARE,
        "/paths/~1pets~1{id}/parameters/0",
        "- $ref: '#/components/parameters/Id'",
        "- $ref: 'file:///etc/passwd'",
    ),
    "to a file beside it": replaced(
        "refers to 'other.yaml#/Pet', which is not in this file",
        DECLARE,
        f"{POST}/responses/2XX",
        "2XX: {$ref: '#/components/responses/Pet'}",
        "2XX: {$ref: 'other.yaml#/Pet'}",
    ),
    "to a text": replaced(
        "refers to '#/info/title', which is not in this file",
        DECLARE,
        "/paths/~1pets~1{id}/parameters/0",
        "- $ref: '#/components/parameters/Id'",
        "- $ref: '#/info/title'",
    ),
    "below a property called default": replaced(
        "refers to '#/components/schemas/Dog', which is not in this file",
        DECLARE,
        f"{SCHEMAS}/Pet/properties/default",
        "required: {type: boolean}",
        "default: {$ref: '#/components/schemas/Dog'}",
    ),
    "of an example": replaced(
        "refers to '#/components/examples/Dog', which is not in this file",
        DECLARE,
        f"{REPLY}/content/application~1json/examples/one",
        "{one: {$ref: '#/components/examples/Pet'}}",
        "{one: {$ref: '#/components/examples/Dog'}}",
    ),
    "instead of a component": replaced(
        "is a component by reference",
        "Write out what it stands for",
        "/components/parameters/Id",
        "    Id: {name: id, in: path, required: true, schema: {type: string}}",
        "    Id: {$ref: '#/components/parameters/Id'}",
    ),
    "to what it is part of": replaced(
        "consists of itself",
        "Break the cycle",
        f"{SCHEMAS}/Keyed",
        "    Keyed:\n",
        "    Keyed:\n      anyOf: [{$ref: '#/components/schemas/Keyed'}, {type: object}]\n",
    ),
}

OPENAPI = {
    "flag": replaced(
        "is not valid OpenAPI 3.1: 'yes' is not of type 'boolean'",
        "See the OpenAPI specification",
        f"{DELETE}/deprecated",
        "deprecated: true",
        "deprecated: 'yes'",
    ),
    "type": replaced(
        "is not valid OpenAPI 3.1: 1 is not of type 'string'",
        "See the OpenAPI specification",
        "/info/version",
        "info: {title: Pet API, version: '1'}",
        "info: {title: Pet API, version: 1}",
    ),
}

DOCUMENT = {
    "no x-client": broken(
        "has no x-client",
        SEE,
        "",
        "openapi: 3.1.0",
        (GOOD[GOOD.index("x-client:") : GOOD.index("paths:")], ""),
        ("x-client-default: shop, ", ""),
    ),
    "x-client without a key": broken(
        "is not as x-client should be: 'env-prefix' is a required property",
        SEE,
        "/x-client",
        "x-client:",
        ("  env-prefix: TINY\n", ""),
    ),
    "package that is no name": replaced(
        "is not as x-client should be: '../tiny' does not match",
        SEE,
        "/x-client/package",
        "package: tiny",
        "package: ../tiny",
    ),
    "credential without its option": broken(
        "its x-credential lacks option",
        SEE,
        "/components/securitySchemes/Key",
        "    Key:",
        ("x-credential: {option: api_key}", "x-credential: {prefix: Key}"),
    ),
    "login without its options": broken(
        "its x-credential lacks options, token-url",
        SEE,
        "/components/securitySchemes/Login",
        "    Login:",
        ("x-credential: {options: [client_id], token-url: token_url}", "x-credential: {}"),
    ),
    "no operation": replaced(
        "has no operation",
        SEE,
        "/paths",
        GOOD[GOOD.index("paths:") : GOOD.index("components:")],
        "paths: {}\n",
    ),
    "path item by reference": replaced(
        "is a path item by reference",
        "Write its operations here",
        "/paths/~1cats",
        "  /pets:\n",
        "  /cats: {$ref: '#/paths/~1pets'}\n  /pets:\n",
    ),
}

BOUNDS = {
    "pattern that is none": replaced(
        "its pattern: is no regular expression",
        "Write it in what ECMA-262 and Python have in common",
        f"{SCHEMAS}/Pet/properties/name/pattern",
        "        name: {type: string}",
        "        name: {type: string, pattern: 'a(b'}",
    ),
    "pattern that Python reads otherwise": replaced(
        "its pattern: what stands at character 3 is not read alike everywhere",
        "Write it in what ECMA-262 and Python have in common",
        f"{SCHEMAS}/Pet/properties/name/pattern",
        "        name: {type: string}",
        "        name: {type: string, pattern: 'a+\\b'}",
    ),
    "bound of another type": replaced(
        "minimum says nothing of string",
        "Write it beside type integer or number",
        f"{SCHEMAS}/Pet/properties/name",
        "        name: {type: string}",
        "        name: {type: string, minimum: 1}",
    ),
    "bound without a type": replaced(
        "minLength says nothing of a schema without a type",
        "Write it beside type string",
        f"{SCHEMAS}/Pet/properties/name",
        "        name: {type: string}",
        "        name: {minLength: 1}",
    ),
    "bound that nobody checks": replaced(
        "contains is a bound that we do not check",
        "Say it in words",
        f"{SCHEMAS}/Pet/properties/x-rays",
        "x-rays: {type: array, items: {type: string}}",
        "x-rays: {type: array, items: {type: string}, contains: {const: a}}",
    ),
    "unknown format": replaced(
        "format 'ipv4' is none that we know",
        "teach codegen/limits.py",
        f"{SCHEMAS}/Pet/properties/name",
        "        name: {type: string}",
        "        name: {type: string, format: ipv4}",
    ),
}

EXTENSIONS = {
    "unknown": replaced(
        "x-asumed is no extension of ours", SEE, f"{POST}/x-asumed", "x-assumed: [body]", "x-asumed: [body]"
    ),
    "provenance": replaced(
        "is not as x-provenance should be: 'hearsay' is not one of",
        SEE,
        f"{SCHEMAS}/Keyed/x-provenance",
        "      x-provenance: notes",
        "      x-provenance: hearsay",
    ),
    "safety": replaced(
        "is not as x-safety should be: 'harmless' is not one of ['read', 'idempotent', 'create', 'money']",
        SEE,
        f"{POST}/x-safety",
        "x-safety: create",
        "x-safety: harmless",
    ),
    "safety of another type": replaced(
        "is not as x-safety should be: ['create'] is not one of",
        SEE,
        f"{POST}/x-safety",
        "x-safety: create",
        "x-safety: [create]",
    ),
    "assumption": replaced(
        "is not as x-assumed should be: 'soul' is not one of",
        SEE,
        f"{POST}/x-assumed/0",
        "x-assumed: [body]",
        "x-assumed: [soul]",
    ),
}

SCHEMA = {
    "required, not declared": replaced(
        "requires 'age', which it does not declare",
        "Declare or drop it",
        f"{SCHEMAS}/end",
        "    end: {type: object, ",
        "    end: {type: object, required: [age], ",
    ),
    "required, declared by no part": broken(
        "requires 'age', which it does not declare",
        "Declare or drop it",
        f"{SCHEMAS}/NewPet",
        "    NewPet:",
        ("required: [name, key]", "required: [name, key, age]"),
    ),
    "array": replaced(
        "is an array without items",
        "Say what it holds",
        f"{SCHEMAS}/Pet/properties/x-rays",
        "{type: array, items: {type: string}}",
        "{type: array}",
    ),
    "nullable array": replaced(
        "is an array without items",
        "Say what it holds",
        f"{SCHEMAS}/Pet/properties/x-rays",
        "{type: array, items: {type: string}}",
        "{type: [array, 'null']}",
    ),
    "class of another": replaced(
        "'new_pet' is NewPet in Python, as 'NewPet' is",
        "Rename one of them",
        f"{SCHEMAS}/new_pet",
        "    end: {type: object",
        "    new_pet: {type: object",
    ),
}

GROUPS = {
    "reference": REFERENCES,
    "openapi": OPENAPI,
    "document": DOCUMENT,
    "extension": EXTENSIONS,
    "bound": BOUNDS,
    "schema": SCHEMA,
}
CASES = {f"{group}, {name}": case for group, cases in GROUPS.items() for name, case in cases.items()}


def test_complete_spec_has_no_findings(tmp_path: Path) -> None:
    """What breaks no rule is left alone, samples and properties of any name included."""
    assert found(tmp_path, GOOD) == []


@pytest.mark.parametrize("name", CASES)
def test_broken_rule_is_the_one_finding(name: str, tmp_path: Path) -> None:
    """A spec that breaks one rule gets one finding, with file, line, JSON pointer and what to do."""
    assert_one_finding(tmp_path, CASES[name])


def test_part_of_an_all_of_may_require_what_its_sibling_declares(tmp_path: Path) -> None:
    """`Keyed` requires `name`, which it does not declare; used whole, that is a finding."""
    whole = GOOD.replace(
        "        required: {type: boolean}", "        required: {$ref: '#/components/schemas/Keyed'}"
    )
    (finding,) = found(tmp_path, whole)
    assert (finding.pointer, finding.problem) == (
        f"{SCHEMAS}/Keyed",
        "requires 'name', which it does not declare",
    )


def test_undeclared_path_parameter_is_found(tmp_path: Path) -> None:
    """The validator's own rules count too."""
    text = GOOD.replace("    parameters:\n      - $ref: '#/components/parameters/Id'\n", "")
    assert {"'id'" in finding.problem for finding in found(tmp_path, text)} == {True}


def test_findings_come_in_the_order_of_their_lines(tmp_path: Path) -> None:
    """All findings of a stage are listed, from top to bottom."""
    text = GOOD.replace("summary: Get a pet", "x-get: 1").replace("x-assumed: [body]", "x-post: 1")
    assert [finding.pointer for finding in found(tmp_path, text)] == [f"{GET}/x-get", f"{POST}/x-post"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("        name: {type: string}", "        name: ADDRESS"),
        ("        name: {type: string}", "        name: {type: string, default: ADDRESS}"),
        ("- $ref: '#/components/parameters/Id'", "- ADDRESS"),
        ("2XX: {$ref: '#/components/responses/Pet'}", "2XX: ADDRESS"),
        ("{one: {$ref: '#/components/examples/Pet'}}", "{one: ADDRESS}"),
        ("openapi: 3.1.0", "$ref: 'http://HOST/x'\nopenapi: 3.1.0"),
    ],
)
def test_addresses_are_not_opened(old: str, new: str, tmp_path: Path) -> None:
    """A reference out of the file is a finding, wherever it stands, and nothing is asked for it."""
    with ScriptedServer() as server:
        host = server.url.removeprefix("http://")
        new = new.replace("ADDRESS", "{$ref: 'http://HOST/x'}").replace("HOST", host)
        (finding,) = found(tmp_path, GOOD.replace(old, new))
        assert f"{server.url}/x" in finding.problem
        assert server.requests == []


@pytest.mark.parametrize(
    "schema",
    [
        "anyOf: [{type: string}, {type: array, items: {type: string}}]",
        "anyOf: [{type: string}, {oneOf: [{type: integer}, {type: boolean}]}]",
        "type: [string, integer], enum: [a]",
    ],
)
def test_choice_of_plain_types_is_no_finding(schema: str, tmp_path: Path) -> None:
    """Also where these are arrays, choices themselves, or one list of texts."""
    assert found(tmp_path, GOOD.replace(NAMED, f"        name: {{{schema}}}")) == []
