"""Rules of the linter by which nothing that a spec says is passed over, and their exceptions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.breaking import (
    DELETE,
    GOOD,
    NAME,
    NAMED,
    POST,
    SCHEMAS,
    assert_one_finding,
    broken,
    found,
    replaced,
)

SCHEMA_ERRORS = {
    "type that is none": replaced(
        "is not valid OpenAPI 3.1: 'texte' is not valid under any of the given schemas",
        "See the OpenAPI specification",
        f"{SCHEMAS}/Pet/properties/name/type",
        NAMED,
        "        name: {type: texte}",
    ),
    "length below nothing": replaced(
        "is not valid OpenAPI 3.1: -1 is less than the minimum of 0",
        "See the OpenAPI specification",
        "/paths/~1pets/post/parameters/1/schema/minLength",
        "x-client-default: shop, schema: {type: string}}",
        "x-client-default: shop, schema: {type: string, minLength: -1}}",
    ),
    "default of another type": broken(
        "is a default that its schema does not allow: 1 is not of type 'string'",
        "Write what the server takes",
        f"{SCHEMAS}/Pet/properties/name/default",
        "          default: 1",
        (NAMED, "        name:\n          type: string\n          default: 1"),
    ),
    "default that a component does not allow": broken(
        "is a default that its schema does not allow: 'a' is a required property",
        "Write what the server takes",
        f"{SCHEMAS}/Keyed/properties/key/default",
        "          default: {}",
        (
            "        key: {type: string}",
            f"        key:\n{' ' * 10}$ref: '#{SCHEMAS}/Other'\n{' ' * 10}default: {{}}",
        ),
        ("    end:", "    Other: {type: object, required: [a], properties: {a: {type: string}}}\n    end:"),
    ),
}

UNREAD = "Drop it, or say in x-allow why it may be left out"
KEYWORDS = {
    "of the document": replaced(
        "webhooks is read by nothing", UNREAD, "/webhooks", "components:\n", "webhooks: {}\ncomponents:\n"
    ),
    "of a response": broken(
        "headers is read by nothing",
        UNREAD,
        "/components/responses/Pet/headers",
        "      headers: {}",
        ("  responses:\n    Pet:\n", "  responses:\n    Pet:\n      headers: {}\n"),
    ),
    "of a property": replaced(
        "readOnly is read by nothing",
        UNREAD,
        f"{SCHEMAS}/Pet/properties/name/readOnly",
        NAMED,
        "        name: {type: string, readOnly: true}",
    ),
    "of a schema of properties beside others": replaced(
        "a schema of further properties is read by nothing beside others",
        UNREAD,
        f"{SCHEMAS}/end/additionalProperties",
        "    end: {type: object, properties: {}}",
        "    end: {type: object, additionalProperties: {type: string}, properties: {}}",
    ),
    "beside a reference": replaced(
        "description beside a reference is read by nothing",
        UNREAD,
        f"{POST}/responses/2XX/description",
        "2XX: {$ref: '#/components/responses/Pet'}",
        "2XX: {$ref: '#/components/responses/Pet', description: The new pet.}",
    ),
    "of a server": replaced(
        "variables is read by nothing",
        UNREAD,
        "/servers/0/variables",
        "servers: [{url: 'https://pets.test'}]",
        "servers: [{url: 'https://pets.test', variables: {}}]",
    ),
    "of a path": broken(
        "servers is read by nothing",
        UNREAD,
        "/paths/~1pets/servers",
        "    servers: []",
        ("  /pets:\n", "  /pets:\n    servers: []\n"),
    ),
    "of a flow that we do not serve": replaced(
        "implicit is read by nothing",
        UNREAD,
        "/components/securitySchemes/Login/flows/implicit",
        "      flows: {clientCredentials:",
        "      flows: {implicit: {authorizationUrl: 'https://pets.test', scopes: {}}, clientCredentials:",
    ),
}

READ_ONLY = "        name: {type: string, readOnly: true, x-allow: {keyword: Nobody sends it.}}"
ALLOW = f"{SCHEMAS}/Pet/properties/name/x-allow"
EXCEPTIONS = {
    "that nothing needs": replaced(
        "nothing here breaks the rule 'keyword' any more",
        "Drop the exception",
        f"{ALLOW}/keyword",
        NAMED,
        READ_ONLY.replace("readOnly: true, ", ""),
    ),
    "that is elsewhere": broken(
        "readOnly is read by nothing",
        UNREAD,
        f"{SCHEMAS}/Pet/properties/name/readOnly",
        "readOnly: true",
        (NAMED, "        name: {type: string, readOnly: true}"),
        ("    Pet: # schema\n", "    Pet: # schema\n      x-allow: {keyword: Nobody sends it.}\n"),
    ),
    "without a reason": replaced(
        "the exception to 'keyword' has no reason",
        "Say why it may be so",
        f"{ALLOW}/keyword",
        NAMED,
        READ_ONLY.replace("Nobody sends it.", "' '"),
    ),
    "to no rule": replaced(
        "there is no rule 'keywords'",
        "Name one of bound, choice, format, keyword",
        f"{ALLOW}/keywords",
        NAMED,
        "        name: {type: string, x-allow: {keywords: Nobody sends it.}}",
    ),
    "to a rule that has none": replaced(
        "rule 'array-items' has no exceptions",
        "Keep to it",
        f"{SCHEMAS}/Pet/properties/x-rays/x-allow/array-items",
        "x-rays: {type: array, items: {type: string}}",
        "x-rays: {type: array, x-allow: {array-items: Of anything.}}",
    ),
    "that is a list": replaced(
        "x-allow is no mapping of rules to reasons",
        "Write `x-allow: {RULE: why}`",
        ALLOW,
        NAMED,
        "        name: {type: string, x-allow: [keyword]}",
    ),
}

CLIENT = {
    "option that constructors have": replaced(
        "'timeout' is an argument that every client has",
        "Name it otherwise",
        "/x-client/options/timeout",
        "options: {shop: {description: Name of your shop.}}",
        "options: {shop: {description: Name of your shop.}, timeout: {description: None.}}",
    ),
    "credential that constructors have": broken(
        "'self' is an argument that every client has",
        "Name it otherwise",
        "/components/securitySchemes/Login/x-credential/options/0",
        "x-credential: {options: [self]",
        ("x-credential: {options: [client_id]", "x-credential: {options: [self]"),
    ),
    "key that constructors have": broken(
        "'deadline' is an argument that every client has",
        "Name it otherwise",
        "/components/securitySchemes/Key/x-credential/option",
        "x-credential: {option: deadline}",
        ("x-credential: {option: api_key}", "x-credential: {option: deadline}"),
    ),
    "token URL that constructors have": broken(
        "'base_url' is an argument that every client has",
        "Name it otherwise",
        "/components/securitySchemes/Login/x-credential/token-url",
        "token-url: base_url",
        ("token-url: token_url", "token-url: base_url"),
    ),
    "package of Python": replaced(
        "'email' is a package of Python or of ours",
        "Name it otherwise",
        "/x-client/package",
        "package: tiny",
        "package: email",
    ),
    "class that is a keyword": replaced(
        "'None' is a keyword of Python", "Name it otherwise", "/x-client/class", "class: Tiny", "class: None"
    ),
    "no server": replaced(
        "has 0 servers to take the default from",
        "List the one",
        "/servers",
        "servers: [{url: 'https://pets.test'}]\n",
        "servers: []\n",
    ),
    "server that is no address": replaced(
        "'/v1' is no address that clients take",
        "Write https://",
        "/servers/0/url",
        "servers: [{url: 'https://pets.test'}]",
        "servers: [{url: /v1}]",
    ),
    "tag that is described twice": replaced(
        "describes the tag 'pets' again",
        "Keep one",
        "/tags/1",
        "tags: [{name: pets, description: Pets.}]",
        "tags: [{name: pets, description: Pets.}, {name: pets}]",
    ),
}

PARAMETERS = {
    "twice": broken(
        "declares parameter 'shop' again",
        "Keep one of them",
        f"{POST}/parameters/2",
        "        - {name: shop, in: query, schema",
        (
            "        - {name: shop, in: query, x-client-default: shop, schema: {type: string}}\n",
            "        - {name: shop, in: query, x-client-default: shop, schema: {type: string}}\n"
            "        - {name: shop, in: query, schema: {type: string}}\n",
        ),
    ),
    "of no path": broken(
        "'id' is not both in its path and a path parameter",
        "Declare each {name} once",
        POST,
        "    post:",
        (
            "        - {name: X-Dry, in: header,",
            "        - $ref: '#/components/parameters/Id' \n        - {name: X-Dry, in: header,",
        ),
    ),
    "body that may be left out": broken(
        "its request body may be left out, and we always send one",
        "Write `required: true`",
        f"{POST}/requestBody",
        "      requestBody:",
        ("        required: true\n", ""),
    ),
    "form that describes what it has not": broken(
        "says how application/json writes 'photo', which it does not have",
        "Declare or drop it",
        f"{POST}/requestBody",
        "      requestBody:",
        (
            "            schema: {$ref: '#/components/schemas/NewPet'}\n",
            "            schema: {$ref: '#/components/schemas/NewPet'}\n            encoding: {photo: {}}\n",
        ),
    ),
    "two tags": broken(
        "has several tags",
        "Keep the tag of the resource",
        f"{POST}/tags",
        "      tags: [pets, cats]",
        (f"{NAME}\n      tags: [pets]", f"{NAME}\n      tags: [pets, cats]"),
        (
            "tags: [{name: pets, description: Pets.}]",
            "tags: [{name: pets, description: Pets.}, {name: cats}]",
        ),
    ),
}

CHOICES = {
    "choice of anything": replaced(
        "is a choice that has no type in Python but `Any`",
        "Say it more plainly",
        f"{SCHEMAS}/Pet/properties/name",
        NAMED,
        "        name: {anyOf: [{type: string}, {type: object}]}",
    ),
    "types without one of their own": replaced(
        "is a choice that has no type in Python but `Any`",
        "Say it more plainly",
        f"{SCHEMAS}/Pet/properties/name",
        NAMED,
        "        name: {type: [string, object]}",
    ),
    "choice of a text and an enum": replaced(
        "is a choice that has no type in Python but `Any`",
        "Say it more plainly",
        f"{SCHEMAS}/Pet/properties/name",
        NAMED,
        "        name: {oneOf: [{type: integer}, {type: string, enum: [a]}, {type: 'null'}]}",
    ),
}

TOLD = "x-discriminator: {sibling: kind, mapping: {end: '#/components/schemas/end'}}"
UNION = "    Union: {oneOf: [{$ref: '#/components/schemas/end'}]}\n"
FIRST = f"""\
    First:
      type: object
      properties:
        kind: {{type: string}}
        one: {{$ref: '#/components/schemas/Union', {TOLD}}}
"""
END = "    end: {type: object, properties: {}}\n"
LAST = "    Last:\n      type: object\n      properties:\n        kind: {type: string}\n"
SIBLINGS = {
    "in an array": broken(
        "refers to '#/components/schemas/Union', whose kind only a property beside it tells",
        "wrap it in an object",
        f"{SCHEMAS}/Last/properties/all/items",
        "        all:",
        (
            END,
            END
            + UNION
            + FIRST
            + LAST
            + "        all: {type: array, items: {$ref: '#/components/schemas/Union'}}\n",
        ),
    ),
    "told in an array": broken(
        "x-discriminator is not on a property that refers to a union",
        "Let a property refer",
        f"{SCHEMAS}/Last/properties/all/items",
        "          items: {$ref",
        (
            END,
            f"{END}{UNION}{LAST}        all:\n          type: array\n"
            f"          items: {{$ref: '#/components/schemas/Union', {TOLD}}}\n",
        ),
    ),
    "told in two ways": broken(
        "tells its union apart otherwise than another property does",
        f"Write it as {SCHEMAS}/First/properties/one has it",
        f"{SCHEMAS}/Last/properties/two",
        "        two:",
        (
            END,
            f"{END}{UNION}{FIRST}{LAST}        two:\n          $ref: '#/components/schemas/Union'\n"
            f"          {TOLD.replace('{end:', '{other:')}\n",
        ),
    ),
}

GROUPS = {
    "openapi": SCHEMA_ERRORS,
    "keyword": KEYWORDS,
    "exception": EXCEPTIONS,
    "client": CLIENT,
    "parameter": PARAMETERS,
    "choice": CHOICES,
    "sibling union": SIBLINGS,
}
CASES = {f"{group}, {name}": case for group, cases in GROUPS.items() for name, case in cases.items()}


@pytest.mark.parametrize("name", CASES)
def test_broken_rule_is_the_one_finding(name: str, tmp_path: Path) -> None:
    """A spec that breaks one rule gets one finding, with file, line, JSON pointer and what to do."""
    assert_one_finding(tmp_path, CASES[name])


def test_exception_with_a_reason_is_no_finding(tmp_path: Path) -> None:
    """`x-allow` at the place, or on the object that has the keyword, lets what breaks the rule pass."""
    assert found(tmp_path, GOOD.replace(NAMED, READ_ONLY)) == []
    bound = "x-rays: {type: array, contains: {type: string}, x-allow: {bound: It is for readers.}, "
    assert found(tmp_path, GOOD.replace("x-rays: {type: array, ", bound)) == []


def test_finding_is_one_line_whatever_it_quotes(tmp_path: Path) -> None:
    """Line ends and other characters that are not printed are written as escapes."""
    (finding,) = found(tmp_path, GOOD.replace(NAMED, '        "na\\nme\\u2028": {type: x}\n' + NAMED))
    assert finding.pointer == f"{SCHEMAS}/Pet/properties/na\nme\u2028/type"
    assert len(str(finding).splitlines()) == 1
    assert "na\\nme\\u2028/type" in str(finding)


def test_names_of_the_author_hide_nothing(tmp_path: Path) -> None:
    """A response called `default` or a parameter called `example` is looked at like any other."""
    text = GOOD.replace("  parameters:\n    Id:", "  parameters:\n    example: {$ref: '#/nothing'}\n    Id:")
    text = text.replace(
        "'204': {description: Done.}", "default: {$ref: '#/none'}\n        '204': {description: Done.}"
    )
    assert [finding.pointer for finding in found(tmp_path, text)] == [
        f"{DELETE}/responses/default",
        "/components/parameters/example",
    ]
