"""What a spec says of operations is what the generated package does: parameters, traits and replies."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
import warnings
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from uuid import UUID

import httpx
import pytest

from tallion.errors import ConfigurationError, InvalidRequestError, ResponseDecodeError
from tallion.operation import RateLimit, Safety
from tests.codegen.petshop import DOG_ID, PATHS, Reply, dog, recorded
from tests.codegen.strict import mypy_settings
from tests.codegen.tiny import ROOT


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
    settings.write_text(mypy_settings((folder.parent, ROOT / "overrides")), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--cache-dir", tmp_path, "--config-file", settings, folder],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
