"""Small specs that use, together, everything that we serve."""

from __future__ import annotations

from tests.codegen.tiny import Node, body, document, header, in_path, operation, query, record, ref, reply

TEXT: Node = {"type": "string"}
NUMBER: Node = {"type": "integer"}
PAGES = {"number": "pageNumber", "size": "pageSize", "first": 1, "default-size": 2}
PAGED = [query("pageNumber", NUMBER), query("pageSize", NUMBER)]


def parameters() -> Node:
    """Parameters everywhere, with bounds, defaults, examples, deprecation and a dry run."""
    get = operation(
        "pets.get",
        parameters=[
            query("search", {**TEXT, "default": "cat", "examples": ["dog"]}, description="What to look for."),
            query("since", {"type": "string", "format": "date-time"}, example="2030-01-02T03:04:05Z"),
            query("code", {**TEXT, "pattern": "^[a-z]+$", "minLength": 1, "maxLength": 9}),
            query("old", deprecated=True, x_successor="search"),
            query("filter", {"type": "object"}, x_key_prefix="."),
            query("names", {"type": "array", "items": {**TEXT, "format": "uuid"}}),
            query("store", x_client_default="shop"),
            query("order", {**TEXT, "enum": ["up", "down"]}, examples={"first": {"value": "up"}}),
            header("X-Trace", {**TEXT, "const": "on"}),
            header("X-Dry", {"type": "boolean"}, x_dry_run=True, description="Ask only."),
            header("X-Secret", x_sensitive=True, x_python_name="secret"),
        ],
        description="Looks for pets.\n\nAnd returns one.",
        x_rate_limit={"group": "search", "limit": 3, "per": 1},
        x_assumed=["path"],
    )
    old = operation("pets.find", deprecated=True, x_successor="pets.get", security=[{"Basic": []}])
    shared = {"summary": "One pet", "parameters": [{"$ref": "#/components/parameters/PetId"}], "get": get}
    made = document({"/pets/{petId}": shared, "/old": {"get": old}})
    made["components"]["parameters"] = {"PetId": in_path("petId", {**TEXT, "description": "Which pet."})}
    return made


def bodies() -> Node:
    """Bodies: flattened, free-form, arrays, forms with files; retry keys, sums and what is ignored."""
    new = record(
        "label",
        label={**TEXT, "description": "What it is called.", "default": "Tom", "examples": ["Tim"]},
        key=TEXT,
        shop={**TEXT, "x-client-default": "shop"},
        pin={**TEXT, "x-sensitive": True},
        born={"type": ["string", "null"], "format": "date"},
        price={"type": "number", "format": "decimal", "minimum": 0.5, "default": 1.5},
        size={**TEXT, "enum": ["big (really)", "small"]},
        extra={"type": "object", "additionalProperties": {**TEXT, "pattern": "a|b"}},
        mode={**TEXT},
        speed={**NUMBER, "x-ignored-unless": {"property": "mode", "equals": "fast"}},
        parts={"type": "array", "items": record(part=TEXT)},
        former={**TEXT, "deprecated": True, "x-successor": "label"},
    )
    new |= {
        "x-sum-limit": {"of": ["/parts"], "maximum": 9, "remedy": "Send fewer."},
        "description": "A new pet.",
    }
    form = record("photo", photo={"type": "string", "format": "binary"}, caption=TEXT)
    sent = body(ref("NewPet")) | {"description": "The pet."}
    upload = body(ref("Form"), "multipart/form-data")
    upload["content"]["multipart/form-data"]["encoding"] = {"caption": {"style": "form", "explode": True}}
    return document(
        {
            "/pets": {
                "post": operation("pets.add", requestBody=sent, x_safety="create", x_retry_key="body.key")
            },
            "/photos": {"post": operation("photos.add", status="204", requestBody=upload, tags=["photos"])},
            "/lists": {
                "put": operation("lists.put", requestBody=body({"type": "array", "items": ref("NewPet")}))
            },
        },
        {"NewPet": new, "Form": form},
        tags=[
            {"name": "pets", "description": "All of them."},
            {"name": "photos", "description": "Pictures."},
        ],
    )


def replies() -> Node:
    """Replies: pages, a report with a total, content, values, errors, callbacks and examples."""
    page = record("rows", "sum", rows={"type": "array", "items": ref("Pet")}, sum=NUMBER)
    listed = operation(
        "pets.list",
        reply(ref("Page")),
        parameters=[*PAGED, query("shopId")],
        x_pagination={**PAGES, "items": "rows", "total": "sum"},
    )
    report = operation(
        "reports.pets",
        reply(TEXT, "text/csv"),
        parameters=[*PAGED, in_path("shopId")],
        x_pagination=PAGES,
        x_report={"header": "every", "total-of": {"operation": "pets.list", "by": "shopId"}},
    )
    get = operation("pets.get", callbacks={"changed": {"$ref": "#/components/callbacks/Changed"}})
    get["responses"] |= {
        "404": {"$ref": "#/components/responses/Missing"},
        "418": reply(ref("Problem")) | {"description": "No pet but a teapot."},
    }
    media = get["responses"]["200"]["content"]["application/json"]
    media["examples"] = {
        "one": {"$ref": "#/components/examples/Tom"},
        "two": {"summary": "Tim", "value": {"a": "b"}},
    }
    photo = operation("pets.photo", reply({**TEXT, "format": "binary"}, "image/png"))
    values = operation("pets.names", reply({"type": "array", "items": TEXT}), "2XX")
    changed = {"summary": "It changed", "requestBody": body(ref("Pet")), "responses": {"200": reply(TEXT)}}
    made = document(
        {
            "/pets": {"get": listed},
            "/{shopId}/report": {"get": report},
            "/pet": {"get": get},
            "/photo": {"get": photo},
            "/names": {"get": values},
        },
        {"Page": page, "Problem": record(message=TEXT, requestId=TEXT)},
    )
    made["components"] |= {
        "responses": {"Missing": reply(ref("Problem")) | {"description": "There is none."}},
        "callbacks": {"Changed": {"{$request.header.X-Url}": {"post": changed}}},
        "examples": {"Tom": {"summary": "A cat", "value": {"name": "Tom", "deep": ["a", {"b": "c"}]}}},
    }
    return made


def unions() -> Node:
    """Unions told apart inside and beside, enums, constants, maps, merged and nullable schemas."""
    mapping = {"cat": ref("Cat")["$ref"], "dog": ref("Dog")["$ref"]}
    beside = ref("Effect") | {
        "x-discriminator": {"sibling": "effectType", "mapping": {"gain": ref("Gain")["$ref"]}}
    }
    return document(
        {
            "/animals": {
                "post": operation("animals.send", reply(ref("Animal")), requestBody=body(ref("Animal"))),
                "get": operation(
                    "animals.list", reply({"type": "object", "additionalProperties": ref("Holder")})
                ),
            }
        },
        {
            "Cat": record("kind", kind={"const": "cat"}, claws={**TEXT, "description": "How sharp."}),
            "Dog": record("kind", kind={"const": "dog"}, bark=TEXT),
            "Animal": {
                "description": "A cat or a dog.",
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "kind", "mapping": mapping},
            },
            "Gain": record(points=NUMBER),
            "Effect": {"description": "What came of it.", "oneOf": [ref("Gain")]},
            "Holder": record("effectType", effectType=TEXT, props=beside)
            | {"title": "A holder", "description": "Holds an effect."},
            "Base": record("name", name=TEXT, colour=ref("Colour")),
            "Colour": {**TEXT, "enum": ["dark red", "light-blue"], "description": "Of its fur."},
            "Pet": {
                "allOf": [ref("Base"), record(nick={"anyOf": [TEXT, {"type": "null"}]}, any={})],
                "x-provenance": "assumed",
            },
            "Tree": record(
                children={"type": "array", "items": ref("Tree")}, either={"type": ["string", "integer"]}
            ),
        },
    )


def logins() -> Node:
    """Client credentials, keys and passwords, and a client with many options."""
    made = document()
    made["components"]["securitySchemes"]["Login"] = {
        "type": "oauth2",
        "description": "Log in.",
        "flows": {"clientCredentials": {"tokenUrl": "https://pets.test/token", "scopes": {"read": "Reads."}}},
        "x-credential": {
            "options": ["client_id", "client_secret"],
            "token-url": "token_url",
            "request": "#/components/schemas/Pet",
            "reply": "#/components/schemas/Pet",
        },
    }
    made["security"] = [{"Login": []}]
    made["paths"]["/pets"]["get"]["x-safety"] = "money"
    made["paths"]["/pets"]["put"] = operation("pets.put", security=[], x_safety="idempotent")
    made["x-client"]["options"] = {
        "shop": {"description": "Your shop."},
        "branch": {"description": "Its branch.", "falls-back-to": "shop", "format": "hostname"},
    }
    made["info"]["description"] = "All about pets.\n\nAnd more."
    made["servers"][0]["description"] = "The only one."
    loose = {"anyOf": [TEXT, {"type": "object"}], "x-allow": {"choice": "The vendor takes either."}}
    made["components"]["schemas"]["Pet"]["properties"]["loose"] = loose
    return made


FEATURES = {
    "parameters": parameters,
    "bodies": bodies,
    "replies": replies,
    "unions": unions,
    "logins": logins,
}
