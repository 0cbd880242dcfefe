"""What we cannot serve is refused with its place, never left out or guessed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.findings import SpecError
from tests.codegen.tiny import (
    Node,
    body,
    document,
    header,
    in_path,
    inferred,
    operation,
    query,
    record,
    ref,
    reply,
)

TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "integer"}
GET = "/paths/~1pets/get"
PET = "/components/schemas/Pet"
CAT, DOG = record(claws=TEXT), record(bark=TEXT)
PAGING = {"number": "n", "size": "s", "first": 1, "default-size": 5, "items": "data"}
PAGED = [query("n", NUMBER), query("s", NUMBER)]
PAGE = {"Page": record("data", data={"type": "array", "items": ref("Pet")})}


def getting(
    response: Node | None = None, status: str = "200", schemas: Node | None = None, **more: Any
) -> Node:
    """A document whose one operation gets pets."""
    return document({"/pets": {"get": operation("pets.get", response, status, **more)}}, schemas)


def having(**properties: Any) -> Node:
    """A document whose pets have these properties, beside cats and dogs."""
    return document(schemas={"Cat": CAT, "Dog": DOG, "Pet": record(**properties)})


def chosen(**discriminator: Any) -> Node:
    """A document with a choice between cats and dogs."""
    animal = {"oneOf": [ref("Cat"), ref("Dog")]} | discriminator
    return document(schemas={"Cat": CAT, "Dog": DOG, "Animal": animal, "Pet": record(animal=ref("Animal"))})


def secured(scheme: Node) -> Node:
    """A document with another security scheme."""
    spec = document()
    spec["components"]["securitySchemes"]["Key"] = scheme
    return spec


def reported(by: str) -> Node:
    """A document with a report whose rows a list counts."""
    total_of = {"operation": "pets.list", "by": by}
    pages = {key: PAGING[key] for key in PAGING if key != "items"}
    listed = operation(
        "pets.list",
        reply(ref("Page")),
        parameters=[*PAGED, query("shop")],
        x_pagination={**PAGING, "total": "sum"},
    )
    report = operation(
        "pets.report",
        reply(TEXT, "text/csv"),
        parameters=[*PAGED, in_path("shop")],
        x_pagination=pages,
        x_report={"header": "every", "total-of": total_of},
    )
    page = PAGE["Page"] | {"properties": {**PAGE["Page"]["properties"], "sum": NUMBER}}
    return document({"/pets": {"get": listed}, "/{shop}/report": {"get": report}}, {"Page": page})


def two(first: Node, second: Node) -> Node:
    """A request body or response of two media types."""
    return first | {"content": first["content"] | second["content"]}


REFUSED: dict[str, tuple[Node, str, str]] = {
    # Requests
    "body of two media types": (
        getting(requestBody=two(body(ref("Pet")), body(ref("Pet"), "multipart/form-data"))),
        GET,
        "its request body has several media types",
    ),
    "body of a media type that we do not serve": (
        getting(requestBody=body(ref("Pet"), "application/xml")),
        GET,
        "has a request body of type application/xml",
    ),
    "form of no named schema": (
        getting(requestBody=body({"type": "object"}, "multipart/form-data")),
        GET,
        "has a request body of type multipart/form-data",
    ),
    "body without a schema": (
        getting(requestBody={"required": True, "content": {"application/json": {}}}),
        f"{GET}/requestBody/content/application~1json",
        "application/json has no schema",
    ),
    "parameter in a cookie": (
        getting(parameters=[query("a") | {"in": "cookie"}]),
        GET,
        "has a parameter in cookie",
    ),
    "parameter without a schema": (
        getting(parameters=[{"name": "a", "in": "query", "content": {"application/json": {"schema": TEXT}}}]),
        GET,
        "has a parameter 'a' without a schema",
    ),
    "query array that is not exploded": (
        getting(parameters=[query("a", {"type": "array", "items": TEXT}, explode=False)]),
        GET,
        "writes parameter 'a' in a way that we do not serve",
    ),
    "deep object": (
        getting(parameters=[query("a", {"type": "object"}, style="deepObject")]),
        GET,
        "writes parameter 'a' in a way that we do not serve",
    ),
    "header that is exploded": (
        getting(parameters=[header("a", {"type": "object"}, explode=True)]),
        GET,
        "writes parameter 'a' in a way that we do not serve",
    ),
    "two headers for a dry run": (
        getting(parameters=[header("a", x_dry_run=True), header("b", x_dry_run=True)]),
        GET,
        "has several headers that ask for a dry run",
    ),
    "path with one parameter twice": (
        document({"/{a}/{a}": {"get": operation("pets.get", parameters=[in_path("a")])}}),
        "/paths/~1{a}~1{a}/get",
        "its path and its path parameters differ",
    ),
    "path parameter with a label": (
        document(
            {"/{a}": {"get": operation("pets.get", parameters=[in_path("a") | {"style": "label"}])}},
        ),
        "/paths/~1{a}/get",
        "writes parameter 'a' in a way that we do not serve",
    ),
    "bearer": (
        secured({"type": "http", "scheme": "bearer", "x-credential": {"option": "a", "username": "b"}}),
        "/components/securitySchemes/Key",
        "is of a kind that we cannot serve: ('http', 'bearer')",
    ),
    "key in the query": (
        secured({"type": "apiKey", "in": "query", "name": "a", "x-credential": {"option": "a"}}),
        "/components/securitySchemes/Key",
        "is of a kind that we cannot serve: ('apiKey', 'query')",
    ),
    # Replies
    "reply of two media types": (
        getting(two(reply(ref("Pet")), reply(TEXT, "text/csv"))),
        GET,
        "replies with several media types",
    ),
    "page without rows": (
        getting(reply(ref("Pet")), x_pagination=PAGING, parameters=PAGED),
        GET,
        "its envelope has no array 'data'",
    ),
    "page whose rows are not named": (
        getting(
            reply(ref("Page")),
            schemas=PAGE,
            x_pagination={key: PAGING[key] for key in PAGING if key != "items"},
            parameters=PAGED,
        ),
        GET,
        "its envelope has no array None",
    ),
    "page without the total that it promises": (
        getting(reply(ref("Page")), schemas=PAGE, x_pagination={**PAGING, "total": "sum"}, parameters=PAGED),
        GET,
        "its envelope has no 'sum'",
    ),
    "page that is an array": (
        getting(reply({"type": "array", "items": ref("Pet")}), x_pagination=PAGING, parameters=PAGED),
        GET,
        "is paged, but its envelope is no named schema",
    ),
    "page of nothing": (
        getting(status="204", x_pagination=PAGING, parameters=PAGED),
        GET,
        "is paged, but replies with nothing that has rows",
    ),
    "page without its parameters": (
        getting(reply(ref("Page")), schemas=PAGE, x_pagination=PAGING, parameters=[query("n", NUMBER)]),
        GET,
        "is paged, but not by two query parameters alone",
    ),
    "page that is asked for with a body": (
        getting(
            reply(ref("Page")),
            schemas=PAGE,
            x_pagination=PAGING,
            parameters=PAGED,
            requestBody=body(ref("Pet")),
        ),
        GET,
        "is paged, but not by two query parameters alone",
    ),
    "report without pages": (
        getting(reply(TEXT, "text/csv"), x_report={"header": "every"}),
        GET,
        "is a report, but not of CSV in pages",
    ),
    "report of JSON": (
        getting(
            x_report={"header": "every"},
            x_pagination={key: PAGING[key] for key in PAGING if key != "items"},
            parameters=PAGED,
        ),
        GET,
        "is a report, but not of CSV in pages",
    ),
    "report counted by something else": (
        reported(by="store"),
        "/paths/~1{shop}~1report/get",
        "has no path parameter 'store' to give to pets.list",
    ),
    # Schemas
    "choice between models": (
        having(a={"anyOf": [ref("Cat"), ref("Dog"), {"type": "null"}]}),
        f"{PET}/properties/a",
        "is a choice between models",
    ),
    "union that nothing tells apart": (
        chosen(),
        "/components/schemas/Animal",
        "is a union whose members cannot be told apart",
    ),
    "union without a mapping": (
        chosen(discriminator={"propertyName": "kind"}),
        "/components/schemas/Animal",
        "its mapping and its members differ",
    ),
    "union with half a mapping": (
        chosen(discriminator={"propertyName": "kind", "mapping": {"cat": ref("Cat")["$ref"]}}),
        "/components/schemas/Animal",
        "its mapping and its members differ",
    ),
    "mapping to nothing": (
        chosen(
            discriminator={
                "propertyName": "kind",
                "mapping": {"cat": ref("Cat")["$ref"], "dog": "#/components/schemas/Wolf"},
            }
        ),
        "/components/schemas/Animal",
        "its mapping and its members differ",
    ),
    "kind in no property": (
        document(
            schemas={
                "Cat": CAT,
                "Animal": {"oneOf": [ref("Cat")]},
                "Pet": record(
                    animal=ref("Animal")
                    | {"x-discriminator": {"sibling": "kind", "mapping": {"cat": ref("Cat")["$ref"]}}}
                ),
            }
        ),
        PET,
        "has no 'kind' to tell the kind of another property",
    ),
    "constant that is no text": (
        having(a={"const": 1}),
        f"{PET}/properties/a",
        "is a constant, but no text",
    ),
    "enum of numbers": (
        having(a={"type": "integer", "enum": [1, 2]}),
        f"{PET}/properties/a/enum",
        "1 is no string or no name of its own",
    ),
    "enum of nothing": (having(a={"enum": []}), f"{PET}/properties/a", "is an enum without values"),
    "items that are no schema": (
        having(a={"type": "array", "items": True}),
        f"{PET}/properties/a/items",
        "is not a schema",
    ),
    "property that is no schema": (having(a=True), f"{PET}/properties/a", "is not a schema"),
    "parts of different types": (
        having(a={"allOf": [TEXT, NUMBER]}),
        f"{PET}/properties/a/allOf/1",
        "is of another type than what it is merged with",
    ),
    "reference to something that is no schema": (
        having(a={"$ref": "#/components/securitySchemes/Key"}),
        f"{PET}/properties/a",
        "refers to '#/components/securitySchemes/Key', which is no schema of components/schemas",
    ),
    "reference into a schema": (
        having(a={"$ref": "#/components/schemas/Cat/properties/claws"}),
        f"{PET}/properties/a",
        "refers to '#/components/schemas/Cat/properties/claws', which is no schema of components/schemas",
    ),
    "part that is no schema": (
        having(a={"allOf": [{"$ref": "#/components/securitySchemes/Key"}]}),
        f"{PET}/properties/a/allOf/0",
        "refers to '#/components/securitySchemes/Key', which is no schema of components/schemas",
    ),
    "array of itself": (
        document(schemas={"Tree": {"type": "array", "items": ref("Tree")}, "Pet": record(a=ref("Tree"))}),
        "/components/schemas/Tree/items",
        "refers to 'Tree', which refers to itself",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_we_do_not_serve_is_refused(name: str, tmp_path: Path) -> None:
    """The linter takes it, for it is OpenAPI; inference refuses it with pointer, line and remedy."""
    spec, pointer, rule = REFUSED[name]
    with pytest.raises(SpecError) as caught:
        inferred(tmp_path, spec)
    (finding,) = caught.value.findings
    assert (finding.pointer, finding.problem) == (pointer, rule)
    assert finding.line > 1
    assert finding.remedy
