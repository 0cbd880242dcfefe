"""Each kind of change of a spec: under which name it is told, where it stands, and how it is judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diff.compare import compare
from codegen.diff.described import Described
from tests.codegen.every_part import described, edited, spec
from tests.codegen.spec_edits import (
    Edit,
    also,
    bought,
    buying,
    client,
    endpoint,
    order,
    parts,
    pet,
    schema,
    swapped,
    without,
)
from tests.codegen.tiny import header, operation, query, ref

ORDER, PET = "tiny.models.Order", "tiny.models.Pet"
BUY = "/paths/~1pets/post"
FIELD = "/components/schemas/Order/properties"

BREAKING: dict[str, tuple[Edit, str]] = {
    "another prefix of a key": (
        lambda made: made["components"]["securitySchemes"]["Key"]["x-credential"].update(prefix="Token "),
        "tiny: security scheme `Key` prefix was `Key `, is `Token ` /components/securitySchemes/Key",
    ),
    "another first page": (
        lambda made: made["paths"]["/pets"]["get"]["x-pagination"].update(first=0),
        "tiny.pets.list: paging first was `1`, is `0` /paths/~1pets/get/x-pagination/first",
    ),
    "another header of a report": (
        lambda made: made["paths"]["/pets/{pet}/report"]["get"]["x-report"].update(header="first"),
        "tiny.pets.report: report header on every page was yes, is no "
        "/paths/~1pets~1{pet}~1report/get/x-report",
    ),
    "operation gone with its resource": (
        endpoint("/pets", "post", operation("shops.open")),
        f"tiny.pets.buy: operation `pets.buy` is gone {BUY}",
    ),
    "safety, to the safer": (
        buying("x-safety", "money"),
        f"tiny.pets.buy: safety was `create`, is `money` {BUY}/x-safety",
    ),
    "safety, to the bolder": (
        buying("x-safety", "read"),
        f"tiny.pets.buy: safety was `create`, is `read` {BUY}/x-safety",
    ),
    "retry key gone": (
        without("paths", "/pets", "post", "x-retry-key"),
        f"tiny.pets.buy: retry key was `body.key`, is none {BUY}/x-retry-key",
    ),
    "security": (
        buying("security", [{"Key": []}]),
        f"tiny.pets.buy: security was `Basic`, is `Key` {BUY}/security",
    ),
    "operation gone": (
        without("paths", "/pets", "post"),
        f"tiny.pets.buy: operation `pets.buy` is gone {BUY}",
    ),
    "operation at another path": (
        lambda made: made["paths"].update({"/cats": made["paths"].pop("/pets")}),
        "tiny.pets.buy: path was `/pets`, is `/cats` /paths/~1cats/post",
    ),
    "parameter gone": (
        lambda made: parts(made)[0]["parameters"].pop(1),
        f"tiny.pets.buy(wrap): argument `wrap` is gone {BUY}/parameters/1",
    ),
    "parameter required": (
        bought(1, required=True),
        f"tiny.pets.buy(wrap): required was no, is yes {BUY}/parameters/1/required",
    ),
    "parameter of another type": (
        bought(0, schema={"type": "integer"}),
        f"tiny.pets.buy(gift): type was boolean, is integer {BUY}/parameters/0",
    ),
    "new required parameter": (
        lambda made: parts(made)[0]["parameters"].append(query("size", required=True)),
        f"tiny.pets.buy(size): argument `size` is new {BUY}/parameters/4",
    ),
    "parameter that hides a field": (
        lambda made: parts(made)[0]["parameters"].append(query("limit")),
        f"tiny.pets.buy(limit): argument was `limit`, is `body_limit` {BUY}/parameters/4",
    ),
    "order of path parameters": (
        swapped,
        "tiny.pets.get: order of the path parameters was `pet`, `form`, is `form`, `pet`"
        " /paths/~1pets~1{form}~1as~1{pet}/get",
    ),
    "new required field of a request": (
        schema("Order", required=["key", "limit"]),
        f"{ORDER}.limit: required was no, is yes {FIELD}/limit",
    ),
    "field gone from a request": (
        without("components", "schemas", "Order", "properties", "secret"),
        f"{ORDER}.secret: field `secret` is gone {FIELD}/secret",
    ),
    "field gone from a reply": (
        without("components", "schemas", "Pet", "properties", "toy"),
        f"{PET}.toy: field `toy` is gone /components/schemas/Pet/properties/toy",
    ),
    "field of a reply that may be missing": (
        schema("Pet", required=[]),
        f"{PET}.name: required was yes, is no /components/schemas/Pet/properties/name",
    ),
    "null no longer sent": (
        order("old", type="string"),
        f"{ORDER}.old: sends null was yes, is no {FIELD}/old",
    ),
    "null in a reply": (
        pet("name", type=["string", "null"]),
        f"{PET}.name: nullable was no, is yes /components/schemas/Pet/properties/name",
    ),
    "tighter maximum": (
        order("limit", maximum=5),
        f"{ORDER}.limit: maximum was `9`, is `5` {FIELD}/limit/maximum",
    ),
    "new pattern": (
        order("key", pattern="[a-z]+"),
        f"{ORDER}.key: pattern was none, is `[a-z]+` {FIELD}/key/pattern",
    ),
    "lower sum": (
        schema("Order", **{"x-sum-limit": {"of": ["/pets"], "maximum": 5}}),
        f"{ORDER}: rule over `/pets` maximum was `10`, is `5` /components/schemas/Order/x-sum-limit/maximum",
    ),
    "another default": (
        order("limit", default=5),
        f"{ORDER}.limit: server default was `4`, is `5` {FIELD}/limit",
    ),
    "enum value gone": (
        schema("Colour", enum=["red"]),
        "tiny.models.Colour.BLUE: value `blue` is gone /components/schemas/Colour/enum/1",
    ),
    "union member gone": (
        also(
            schema(
                "Toy",
                oneOf=[ref("Ball")],
                discriminator={"propertyName": "kind", "mapping": {"ball": "#/components/schemas/Ball"}},
            )
        ),
        "tiny.models.Toy: kind `bone` is gone /components/schemas/Toy",
    ),
    "no longer paged": (
        also(
            without("paths", "/pets", "get", "x-pagination"),
            without("paths", "/pets/{pet}/report", "get", "x-report", "total-of"),
        ),
        "tiny.pets.list: paging is gone /paths/~1pets/get/x-pagination",
    ),
    "no longer a report": (
        also(
            without("paths", "/pets/{pet}/report", "get", "x-report"),
            without("paths", "/pets/{pet}/report", "get", "x-pagination"),
        ),
        "tiny.pets.report: report is gone /paths/~1pets~1{pet}~1report/get/x-report",
    ),
    "no dry run": (
        lambda made: parts(made)[0]["parameters"].pop(3),
        f"tiny.pets.buy: dry run was `X-DRY-RUN`, is none {BUY}/parameters/3/x-dry-run",
    ),
    "secret shown": (
        order("secret", **{"x-sensitive": False}),
        f"{ORDER}.secret: sensitive was yes, is no {FIELD}/secret/x-sensitive",
    ),
    "option gone": (
        lambda made: made["x-client"]["options"].pop("shop_url"),
        "tiny.Tiny(shop_url): constructor option `shop_url` is gone /x-client/options/shop_url",
    ),
    "environment": (
        client(**{"env-prefix": "PETS"}),
        "tiny: env prefix was `TINY`, is `PETS` /x-client/env-prefix",
    ),
    "checked at construction": (
        client(required="construction"),
        "tiny: checks credentials at construction was no, is yes /x-client/required",
    ),
}

ADDITIVE: dict[str, tuple[Edit, str]] = {
    "a dry run": (
        lambda made: made["paths"]["/pets"]["get"]["parameters"].append(
            header("X-DRY-RUN", {"type": "boolean"}, x_dry_run=True)
        ),
        "tiny.pets.list: dry run was none, is `X-DRY-RUN` /paths/~1pets/get/parameters/3/x-dry-run",
    ),
    "new operation of a new resource": (
        endpoint("/pets", "put", operation("shops.open")),
        "tiny.shops.open: operation `shops.open` is new /paths/~1pets/put",
    ),
    "new operation": (
        lambda made: made["paths"]["/pets"].update(put=operation("pets.sell")),
        "tiny.pets.sell: operation `pets.sell` is new /paths/~1pets/put",
    ),
    "new parameter": (
        lambda made: parts(made)[0]["parameters"].append(query("size")),
        f"tiny.pets.buy(size): argument `size` is new {BUY}/parameters/4",
    ),
    "new field of a request": (
        order("more", type="string"),
        f"{ORDER}.more: field `more` is new {FIELD}/more",
    ),
    "new required field of a reply": (
        also(pet("age", type="integer"), schema("Pet", required=["name", "age"])),
        f"{PET}.age: field `age` is new /components/schemas/Pet/properties/age",
    ),
    "field of a reply that is always there": (
        also(schema("Pet", required=["name", "colour"])),
        f"{PET}.colour: required was no, is yes /components/schemas/Pet/properties/colour",
    ),
    "no longer required": (schema("Order", required=[]), f"{ORDER}.key: required was yes, is no {FIELD}/key"),
    "looser maximum": (
        order("limit", maximum=10),
        f"{ORDER}.limit: maximum was `9`, is `10` {FIELD}/limit/maximum",
    ),
    "longer text": (
        order("key", maxLength=30),
        f"{ORDER}.key: greatest length was `20`, is `30` {FIELD}/key/maxLength",
    ),
    "number for integer": (
        order("limit", type="number"),
        f"{ORDER}.limit: type was integer, is number {FIELD}/limit",
    ),
    "new enum value": (
        schema("Colour", enum=["red", "blue", "black"]),
        "tiny.models.Colour.BLACK: value `black` is new /components/schemas/Colour/enum/2",
    ),
    "deprecated operation": (
        also(buying("deprecated", True), buying("x-successor", "pets.list")),
        f"tiny.pets.buy: deprecated was no, is yes {BUY}/deprecated",
    ),
    "deprecated field": (
        order("limit", deprecated=True),
        f"{ORDER}.limit: deprecated is new {FIELD}/limit/deprecated",
    ),
}

NEUTRAL: dict[str, tuple[Edit, str]] = {
    "description": (
        order("pets", description="Who."),
        f"{ORDER}.pets: description was `Their names.`, is `Who.` {FIELD}/pets/description",
    ),
    "a default that is known": (
        order("key", default="a"),
        f"{ORDER}.key: server default was none, is `a` {FIELD}/key",
    ),
    "rate limit": (
        buying("x-rate-limit", {"group": "shop", "limit": 9, "per": 1}),
        f"tiny.pets.buy: rate limit limit was `5`, is `9` {BUY}/x-rate-limit/limit",
    ),
    "page size of ours": (
        lambda made: made["paths"]["/pets"]["get"]["x-pagination"].update({"default-size": 9}),
        "tiny.pets.list: paging default size was `50`, is `9` /paths/~1pets/get/x-pagination",
    ),
    "what only openapi.json has": (
        lambda made: made.update(externalDocs={"url": "https://pets.test/doc"}),
        "openapi.json: changed /externalDocs",
    ),
}
CASES = [
    pytest.param(judgement, *case, id=f"{judgement}: {name}")
    for judgement, cases in (("breaking", BREAKING), ("additive", ADDITIVE), ("neutral", NEUTRAL))
    for name, case in cases.items()
]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Described:
    """The spec as it was."""
    return described(tmp_path_factory.mktemp("before"), spec())


@pytest.mark.parametrize(("judgement", "edit", "line"), CASES)
def test_each_change_is_judged(
    before: Described, tmp_path: Path, judgement: str, edit: Edit, line: str
) -> None:
    """A change is told under the name that users type, with what was and is, where it stands, and judged."""
    found = compare(before, edited(tmp_path, edit))
    told = {f"{each.name}: {each.words} {each.pointer}": each.judgement for each in found}
    assert told.get(line) == judgement, told
    assert found[0].judgement == judgement  # the gravest comes first, and nothing is graver than that
