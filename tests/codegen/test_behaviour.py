"""What a spec says is what the generated package does: one tiny shop, every shape that we serve."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
import warnings
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import httpx
import pytest
from attrs import frozen

from tallion.errors import ConfigurationError, InvalidRequestError, ResponseDecodeError
from tallion.operation import RateLimit, Safety
from tallion.unset import UNSET
from tests.codegen.conftest import Generate
from tests.codegen.tiny import (
    ROOT,
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
)

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
                label={"allOf": [TEXT, {"maxLength": 5}]},
                code=ref("Code"),
                codes={"type": "array", "items": ref("Code")},
                scores={"type": "array", "items": {"type": ["integer", "null"]}},
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


@pytest.fixture(scope="module")
def shop(importable: Generate) -> ModuleType:
    """The package of the shop."""
    importable(document(PATHS, SCHEMAS, package="petshop"))
    return importlib.import_module("petshop")


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


# Schemas


def test_all_of_is_one_model(shop: ModuleType) -> None:
    """Its own description, every property and every required name of the parts, aliases followed."""
    fields = {field.wire: field for field in shop.models.Dog.wire_fields()}
    assert {name for name, field in fields.items() if field.required} == {"id", "name", "born"}
    assert list(fields)[:3] == ["id", "created", "name"]
    assert shop.models.Dog.__doc__ == "A dog."


def test_all_of_texts_is_no_model(shop: ModuleType) -> None:
    """Parts that are enums or texts stay what they are."""
    rex = shop.models.Dog.from_dict(dog(breed="pug", label="x"))
    assert (rex.breed, rex.label) == ("pug", "x")
    assert [member.value for member in type(rex.breed)] == ["pug", "collie"]
    assert '"""Its breed, roughly."""' in inspect.getsource(shop.models.Dog)


def test_formats_have_their_types(shop: ModuleType) -> None:
    """Dates, moments, decimals and floats are what they are called; a UUID is a text."""
    properties = {"weight": 1.10, "speed": 2, "created": "2030-01-02T03:04:05Z"}
    rex = shop.models.Dog.from_dict(dog(**properties))
    assert (rex.born, rex.weight, rex.id) == (date(2030, 1, 2), Decimal("1.1"), DOG_ID)
    assert rex.created == datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert isinstance(rex.speed, float)
    assert rex.to_dict() == dog(**properties)


def test_decimals_of_an_argument_take_no_float(shop: ModuleType) -> None:
    """A decimal parameter takes Decimal, int and text, each exact; a float is refused."""
    request = shop.api.dogs.search.request
    for value in (Decimal("1.10"), "1.10"):
        assert ("least", "1.10") in request(shop_name="x", return_="y", least=value).query
    with pytest.raises(InvalidRequestError, match="a float is not exact"):
        request(shop_name="x", return_="y", least=1.1)


def test_inline_objects_become_models(shop: ModuleType) -> None:
    """An object inside an object is a class, named after both."""
    rex = shop.models.Dog.from_dict(dog(home={"street": "Elm"}))
    assert rex.home == shop.models.DogHome(street="Elm")
    with pytest.raises(ResponseDecodeError, match="street"):
        shop.models.Dog.from_dict(dog(home={}))


def test_inline_enums_become_open_enums(shop: ModuleType) -> None:
    """A listed value is a member; another stays text; the member's description is the schema's."""
    assert shop.models.Dog.from_dict(dog(size="very big")).size is shop.models.DogSize.VERY_BIG
    assert shop.models.Dog.from_dict(dog(size="tiny")).size == "tiny"
    assert shop.models.DogSize.__doc__ == "How big it is."


def test_scalar_components_are_inlined(shop: ModuleType) -> None:
    """A component that is a text is no class; its description stands at each field."""
    rex = shop.models.Dog.from_dict(dog(code="abc", codes=["a", "b"]))
    assert (rex.code, rex.codes) == ("abc", ["a", "b"])
    assert not hasattr(shop.models, "Code")
    source = inspect.getsource(shop.models.Dog)
    assert '"""A short code. At most 3 characters."""' in source


@pytest.mark.parametrize("name", ["nick", "mother", "kennel", "mood"])
def test_null_and_unset_differ(shop: ModuleType, name: str) -> None:
    """Null is None and goes back as null; what was left out is UNSET and stays out."""
    assert getattr(shop.models.Dog.from_dict(dog()), name) is UNSET
    assert name not in shop.models.Dog.from_dict(dog()).to_dict()
    assert getattr(shop.models.Dog.from_dict(dog(**{name: None})), name) is None
    assert shop.models.Dog.from_dict(dog(**{name: None})).to_dict()[name] is None


def test_null_is_annotated_where_it_is_allowed(shop: ModuleType) -> None:
    """Null on what takes it, Unset on what may be left out, and neither on what must be there."""
    fields = shop.models.Dog.__annotations__
    assert fields["name"] == "str"
    assert fields["nick"] == "str | None | Unset"
    assert fields["mother"] == "Dog | None | Unset"
    assert fields["kennel"] == "DogKennel | None | Unset"
    assert fields["mood"] == "DogMood | str | None | Unset"
    assert shop.models.NewDog.__annotations__["note"] == "str | None | Unset"
    assert shop.models.NewDog.__annotations__["owner"] == "str | Unset"
    assert shop.models.NewDog.__annotations__["basket"] == "NewDogBasket | None | Unset"
    assert shop.models.NewDog.__annotations__["crate"] == "Crate | None | Unset"


def test_null_on_a_required_field_is_refused(shop: ModuleType) -> None:
    """Null where a schema does not allow it does not decode."""
    with pytest.raises(ResponseDecodeError, match="/name"):
        shop.models.Dog.from_dict(dog(name=None))


def test_models_refer_to_themselves(shop: ModuleType) -> None:
    """A dog has puppies, and null inside an array stays there."""
    rex = shop.models.Dog.from_dict(dog(puppies=[dog()], scores=[1, None]))
    assert rex.puppies == [shop.models.Dog.from_dict(dog())]
    assert rex.scores == [1, None]


def test_free_form_values_are_kept(shop: ModuleType) -> None:
    """An object without properties, an empty schema and unknown fields keep what comes."""
    rex = shop.models.Dog.from_dict(dog(meta={"a": [1]}, anything=[None], number_or_text=1, new={"b": 2}))
    assert (rex.meta, rex.anything, rex.number_or_text) == ({"a": [1]}, [None], 1)
    assert rex.additional_properties == {"new": {"b": 2}}


def test_sensitive_fields_are_not_shown(shop: ModuleType) -> None:
    """A field marked `x-sensitive` is masked, and a parameter too."""
    assert "chip=***" in repr(shop.models.Dog.from_dict(dog(chip="12345")))
    call = shop.api.dogs.search.request(shop_name="x", return_="y", secret="12345")
    assert "12345" not in repr(call)


def test_tagged_union_is_told_by_its_members(shop: ModuleType) -> None:
    """The standard discriminator: a property of the members themselves, which fills itself in."""
    models, parse = shop.models, shop.api.shapes.send.parse
    assert parse(Reply(b'{"kind": "square", "side": 2}')) == models.Square(side=2)
    assert parse(Reply(b'{"kind": "oval"}')) == models.UnknownShape(raw={"kind": "oval"})
    call = shop.api.shapes.send.request(body=models.Circle(radius=1))
    assert json.loads(call.body.content) == {"kind": "circle", "radius": 1}


def test_sibling_union_is_told_by_the_property_beside_it(shop: ModuleType) -> None:
    """`x-discriminator`: the kind stands beside the union."""
    models, parse = shop.models, shop.api.events.get.parse
    event = parse(Reply(b'{"type": "run", "deed": {"distance": 5}, "shape": {"kind": "circle"}}'))
    assert (event.deed, event.shape) == (models.Run(distance=5), models.Circle())
    assert parse(Reply(b'{"type": "nap", "deed": {"distance": 5}}')).deed == models.UnknownDeed(
        raw={"distance": 5}
    )


# Parameters


def test_path_level_parameters_belong_to_every_operation(shop: ModuleType) -> None:
    """They come first in the path's order, and the operation's own of the same name wins."""
    call = shop.api.dogs.get.request(dog_id=UUID(DOG_ID), lang="en", trace="t")
    assert call.path == f"/dogs/{DOG_ID}"
    assert call.query == (("lang", "en"),)
    assert call.headers == (("X-Trace", "t"),)
    assert "DogsGetLang" in shop.api.dogs.get.request.__annotations__["lang"]
    assert "DogsDeleteLang" not in shop.api.dogs.delete.request.__annotations__["lang"]


def test_path_parameters_stand_first_and_by_position(shop: ModuleType) -> None:
    """Ids may be given by position, everything else by name."""
    parameters = (
        inspect.signature(shop.resources.dogs.Dogs.get).parameters if hasattr(shop, "resources") else None
    )
    module = importlib.import_module("petshop.resources.dogs")
    parameters = inspect.signature(module.Dogs.get).parameters
    by_position = [name for name, each in parameters.items() if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert by_position == ["self", "dog_id"]
    assert list(parameters)[-1] == "options"


def test_arrays_are_exploded_in_the_query_and_joined_in_headers(shop: ModuleType) -> None:
    """`tags=a&tags=b`, and `X-Fields: id,name`; a bare text is no array."""
    request = shop.api.dogs.search.request
    call = request(shop_name="x", return_="y", tags=["a", "b"], fields=["id", "name"])
    assert [pair for pair in call.query if pair[0] == "tags"] == [("tags", "a"), ("tags", "b")]
    assert ("X-Fields", "id,name") in call.headers
    with pytest.raises(InvalidRequestError, match="/query/tags"):
        request(shop_name="x", return_="y", tags="ab")


def test_objects_in_the_query_are_exploded(shop: ModuleType) -> None:
    """Each key is a parameter, with the prefix that the spec gives it."""
    call = shop.api.dogs.search.request(
        shop_name="x", return_="y", attributes={"age": 3, "breeds": ["a", "b"]}, filter={"sex": "f"}
    )
    assert call.query == ((".age", "3"), (".breeds", "a"), (".breeds", "b"), ("sex", "f"), ("return", "y"))


def test_booleans_and_moments_are_written_as_the_wire_wants(shop: ModuleType) -> None:
    """`true`, and RFC 3339."""
    moment = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    call = shop.api.dogs.search.request(shop_name="x", return_="y", dry_run=True, since=moment)
    assert ("X-DRY-RUN", "true") in call.headers
    assert ("since", "2030-01-02T03:04:05Z") in call.query


def test_client_default_makes_an_argument_optional(shop: ModuleType) -> None:
    """The method asks the client; the endpoint function, which knows no client, requires it."""
    answer = httpx.Response(200, json=[])
    client, requests = recorded(shop, answer, shop="mine")
    client.dogs.search(return_="y")
    client.dogs.search(return_="y", shop_name="yours")
    assert [request.headers["shop-name"] for request in requests] == ["mine", "yours"]
    with pytest.raises(TypeError, match="shop_name"):
        shop.api.dogs.search.request(return_="y")
    without, requests = recorded(shop, answer)
    with pytest.raises(ConfigurationError, match="PETSHOP_SHOP"):
        without.dogs.search(return_="y")
    assert requests == []


def test_client_default_fills_a_field_of_the_body(shop: ModuleType) -> None:
    """A body field marked `x-client-default` is filled in too, and what is left out is not sent."""
    client, requests = recorded(shop, httpx.Response(201, json=dog()), shop="mine")
    client.dogs.create(name="Rex", owner=UUID(DOG_ID), weight="1.10", home={"street": "Elm"}, note=None)
    assert requests[0].content == (
        b'{"name":"Rex","shop":"mine","owner":"%s","weight":1.10,"home":{"street":"Elm"},"note":null}'
        % DOG_ID.encode()
    )


# Operations


def test_operations_carry_their_traits(shop: ModuleType) -> None:
    """Security is pushed down, and what the spec says of repeating and limits is there."""
    by_name = {each.name: each for each in shop.operations.ALL}
    assert by_name["dogs.get"].security == "Key"
    assert by_name["dogs.delete"].security is None
    assert by_name["dogs.old"].security == "Basic"
    assert by_name["dogs.update"].safety is Safety.MONEY
    assert by_name["dogs.old"].rate_limit == RateLimit(6, per=2.0, group="slow")
    assert by_name["dogs.search"].dry_run == "X-DRY-RUN"
    assert by_name["dogs.get"].dry_run is None
    assert by_name["dogs.exists"].method == "HEAD"
    assert len(by_name) == sum(len(set(item) - {"parameters"}) for item in PATHS.values())


def test_credentials_go_where_the_scheme_says(shop: ModuleType) -> None:
    """The key in its header, Basic, or nothing at all."""
    client, requests = recorded(shop, httpx.Response(200, json=dog()))
    client.dogs.get(DOG_ID)
    with pytest.warns(DeprecationWarning, match="dogs.old"):
        client.dogs.old()
    client.dogs.delete(DOG_ID)
    assert [request.headers.get("authorization") for request in requests] == ["Key k", "Basic S2V5IGs6", None]


def test_deprecated_method_warns_with_its_successor(shop: ModuleType) -> None:
    """A deprecated operation says what to use instead; others are silent."""
    client, _ = recorded(shop, httpx.Response(200, json=dog()))
    with pytest.warns(DeprecationWarning, match=r"dogs\.old is deprecated: use dogs\.get"):
        client.dogs.old()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.dogs.get(DOG_ID)
    assert shop.operations.DOGS_OLD.successor == "dogs.get"


def test_list_becomes_a_pager(shop: ModuleType) -> None:
    """Number and size are the pager's, rows are models, and the documented total ends it."""
    client, requests = recorded(shop, httpx.Response(200, json={"data": [dog()], "total": 1}))
    assert list(client.dogs.list(breed="pug")) == [shop.models.Dog.from_dict(dog())]
    assert requests[0].url.query == b"n=0&s=25&breed=pug"
    assert list(inspect.signature(client.dogs.list).parameters) == ["breed", "page_size", "options"]
    assert not inspect.iscoroutinefunction(shop.AsyncPetshop(api_key="k").dogs.list)


def test_csv_becomes_a_report(shop: ModuleType, tmp_path: Path) -> None:
    """A CSV reply with `x-report` is saved page by page, with one header, to the total that it names."""
    headers = {"content-type": "text/csv", "x-total": "2"}
    pages = [httpx.Response(200, text=text, headers=headers) for text in ("a,b\n1,2\n", "3,4\n")]
    client = shop.Petshop(
        api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(lambda _: pages.pop(0)))
    )
    client.dogs.export().save(tmp_path / "dogs.csv")
    assert (tmp_path / "dogs.csv").read_text(encoding="utf-8") == "a,b\n1,2\n3,4\n"
    assert shop.operations.DOGS_EXPORT.accept == "text/csv"
    assert shop.operations.DOGS_EXPORT.report.header_on_every_page is False
    assert shop.operations.DOGS_EXPORT.report.total_header == "X-Total"


def test_reply_of_another_kind_is_bytes(shop: ModuleType) -> None:
    """A media type that is neither JSON nor a report is handed on as it came."""
    assert shop.api.dogs.photo.parse(Reply(b"\x89PNG")) == b"\x89PNG"
    assert shop.operations.DOGS_PHOTO.accept == "image/png"


def test_reply_without_content_is_none(shop: ModuleType) -> None:
    """204 is None, whatever comes with it."""
    assert shop.api.dogs.delete.parse(Reply(b"", 204)) is None


def test_uncertain_reply_may_be_empty(shop: ModuleType) -> None:
    """A `2XX` may be empty and have any number; a documented number may not be empty."""
    assert shop.api.dogs.update.parse(Reply(b"", 202)) is None
    assert shop.api.dogs.update.parse(Reply(json.dumps(dog()).encode(), 207)).name == "Rex"
    with pytest.raises(ResponseDecodeError):
        shop.api.dogs.create.parse(Reply(b"", 201))


def test_body_of_no_plain_object_is_one_argument(shop: ModuleType) -> None:
    """A union is `body=`, a model or a mapping with wire names."""
    client, requests = recorded(shop, httpx.Response(200, json={"kind": "circle"}))
    client.shapes.send(body=shop.models.Square(side=1))
    client.shapes.send(body={"kind": "square", "side": 1})
    assert [request.content for request in requests] == [b'{"kind":"square","side":1}'] * 2


@pytest.mark.slow
def test_every_shape_is_typed_strictly(shop: ModuleType, tmp_path: Path) -> None:
    """`mypy --strict` has nothing to say about what is generated."""
    folder = Path(str(shop.__file__)).parent
    settings = tmp_path / "mypy.ini"
    extras = "[mypy-aiohttp.*,httpx_aiohttp.*,yarl.*]\nignore_missing_imports = True\n"
    settings.write_text(f"[mypy]\nstrict = True\n{extras}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", tmp_path, "--config-file", settings, folder],
        env={"MYPYPATH": f"{folder.parent}:{ROOT / 'overrides'}"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
