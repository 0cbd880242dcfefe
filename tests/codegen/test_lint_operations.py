"""Each rule of the linter about operations, by a spec that breaks it and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.breaking import (
    AS_TYPED,
    DELETE,
    GET,
    NAME,
    POST,
    REPLY,
    assert_one_finding,
    broken,
    replaced,
)

OPERATIONS = {
    "no operationId": broken(
        "has no operationId", "Add `operationId: resource.method`", POST, "    post:", (f"      {NAME}\n", "")
    ),
    "no tags": broken(
        "has no tags", "Add the one tag", POST, "    post:", (f"{NAME}\n      tags: [pets]\n", f"{NAME}\n")
    ),
    "no summary": broken(
        "has no summary", "Add a short sentence", POST, "    post:", ("      summary: Create a pet\n", "")
    ),
    "no safety": broken(
        "has no x-safety", "the more cautious value", POST, "    post:", ("      x-safety: create\n", "")
    ),
    "no provenance": broken(
        "has no x-provenance", "where is it known from", POST, "    post:", ("      x-provenance: both\n", "")
    ),
    "no responses": broken(
        "has no responses",
        "Describe what it replies with",
        POST,
        "    post:",
        ("      responses:\n        2XX: {$ref: '#/components/responses/Pet'}\n", ""),
    ),
    "no security": broken(
        "has no security",
        "write `security: []`",
        GET,
        "    get:",
        ("security: [{Key: []}]\n", ""),
        ("      deprecated: true\n", "      deprecated: true\n      security: []\n"),
    ),
    "operationId of another": replaced(
        "'pets.get' is not unique",
        f"{GET} is PETS_GET",
        f"{POST}/operationId",
        NAME,
        "operationId: pets.get #",
    ),
    "constant of another": broken(
        "'pets_get.one' is not unique",
        f"{GET} is PETS_GET_ONE",
        f"{POST}/operationId",
        "operationId: pets_get.one",
        ("operationId: pets.get", "operationId: pets.get_one"),
        ("x-successor: pets.get", "x-successor: pets.get_one"),
        (NAME, "operationId: pets_get.one"),
    ),
    **{
        f"operationId {name!r}": replaced(
            f"operationId {name!r} is not `resource.method`",
            AS_TYPED,
            f"{POST}/operationId",
            NAME,
            f"operationId: {name}",
        )
        for name in (
            "create_pet",
            "cats.",
            "pets.createOne",
            "pets.create.one",
            "pets.import",
            "pets._create",
        )
    },
    "resource that clients have": replaced(
        "resource 'send' has the name of something that every client has",
        "Name the resource otherwise",
        f"{POST}/operationId",
        NAME,
        "operationId: send.create",
    ),
    "unknown tag": broken(
        "tag 'cats' is not declared",
        "Describe it under tags",
        f"{POST}/tags",
        "      tags: [cats]",
        (f"{NAME}\n      tags: [pets]", f"{NAME}\n      tags: [cats]"),
    ),
    "unknown security scheme": replaced(
        "security scheme 'Token' is not declared",
        "components/securitySchemes",
        f"{POST}/security",
        "security: []",
        "security: [{Token: []}]",
    ),
    "unknown client default": replaced(
        "x-client-default 'store' is no option of the client",
        "options of x-client",
        f"{POST}/parameters/1/x-client-default",
        "x-client-default: shop",
        "x-client-default: store",
    ),
    "dry run that is no header": replaced(
        "x-dry-run is not on a header",
        "Mark the header instead",
        f"{POST}/parameters/0/x-dry-run",
        "name: X-Dry, in: header",
        "name: X-Dry, in: query",
    ),
    "deprecated without successor": broken(
        "is deprecated and names no operation to use instead",
        "Add x-successor",
        DELETE,
        "    delete:",
        ("      x-successor: pets.get\n", ""),
    ),
    "unknown successor": broken(
        "is deprecated and names no operation to use instead",
        "Add x-successor",
        DELETE,
        "    delete:",
        ("x-successor: pets.get", "x-successor: pets.got"),
    ),
    "unknown retry key": replaced(
        "x-retry-key 'body.keys' is no field of it",
        "body.NAME or query.NAME",
        f"{POST}/x-retry-key",
        "x-retry-key: body.key",
        "x-retry-key: body.keys",
    ),
    "retry key in another place": replaced(
        "x-retry-key 'query.key' is no field of it",
        "body.NAME or query.NAME",
        f"{POST}/x-retry-key",
        "x-retry-key: body.key",
        "x-retry-key: query.key",
    ),
}

REPORTS = {
    "counted by no list": replaced(
        "total-of names 'pets.get', which is no list with a total",
        "Name a list",
        f"{POST}/x-report",
        "      x-assumed: [body]\n",
        "      x-report: {header: every, total-of: {operation: pets.get, by: id}}\n",
    ),
}

RESPONSES = {
    "two successes": broken(
        "has 2 successful responses",
        "Keep one",
        f"{DELETE}/responses",
        "      responses: # delete",
        (
            "'204': {description: Done.}",
            "'204': {description: Done.}\n        2XX: {$ref: '#/components/responses/Pet'} ",
        ),
    ),
    "no success": broken(
        "has 0 successful responses",
        "Keep one",
        f"{DELETE}/responses",
        "      responses: # delete",
        ("'204': {description: Done.}", "4XX: {$ref: '#/components/responses/Pet'} "),
    ),
    "no body": replaced(
        "has no body, and is no 204",
        "Give its content a schema",
        f"{DELETE}/responses/200",
        "'204': {description: Done.}",
        "'200': {description: Done.}",
    ),
    "no schema": broken(
        "application/json has no schema",
        "Give it one",
        REPLY,
        "        '200':",
        ("              schema: {$ref: '#/components/schemas/Pet'} # get\n", ""),
    ),
}

GROUPS = {"operation": OPERATIONS, "report": REPORTS, "response": RESPONSES}
CASES = {f"{group}, {name}": case for group, cases in GROUPS.items() for name, case in cases.items()}


@pytest.mark.parametrize("name", CASES)
def test_broken_rule_is_the_one_finding(name: str, tmp_path: Path) -> None:
    """A spec that breaks one rule gets one finding, with file, line, JSON pointer and what to do."""
    assert_one_finding(tmp_path, CASES[name])
