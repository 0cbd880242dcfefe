"""A mapping with wire names stands for a model or a member of a union, wherever a body holds one."""

from __future__ import annotations

import asyncio
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from attrs import frozen
from wire.server import Scripted, ScriptedServer

from tallion.errors import InvalidRequestError
from tests.codegen.conftest import Generate
from tests.codegen.strict import mypy_settings
from tests.codegen.tiny import ROOT, Node, body, document, operation, record, ref

NO_CONTENT = Scripted(status=204, headers={}, body=b"")
TEXT: Node = {"type": "string"}
NULL: Node = {"type": "null"}
BALL, BONE = {"kind": "ball", "size": 3}, {"kind": "bone", "since": "2030-01-02"}
RUN, BARK = {"far": 7}, {"volume": 5}
HOME = {"street": "Elm"}


def told(kind: str, **properties: Node) -> Node:
    """A member of a union."""
    return record("kind", kind={"const": kind}, **properties)


def array(items: Node) -> Node:
    """An array of such items."""
    return {"type": "array", "items": items}


def mapping(**kinds: str) -> Node:
    """From kinds to schemas."""
    return {kind: ref(name)["$ref"] for kind, name in kinds.items()}


SCHEMAS: dict[str, Node] = {
    "Ball": told("ball", size={"type": "integer", "maximum": 9}),
    "Bone": told("bone", since={**TEXT, "format": "date"}),
    "Toy": {
        "oneOf": [ref("Ball"), ref("Bone")],
        "discriminator": {"propertyName": "kind", "mapping": mapping(ball="Ball", bone="Bone")},
    },
    "Bark": record("volume", volume={"type": "integer"}),
    "Run": record("far", far={"type": "integer"}),
    "Deed": {"oneOf": [ref("Bark"), ref("Run")]},
    "Home": record("street", street=TEXT),
    "Child": record("toy", toy=ref("Toy")),
    "Order": record(
        toy=ref("Toy"),
        toys=array(ref("Toy")),
        named={"type": "object", "additionalProperties": ref("Toy")},
        grid=array(array(ref("Toy"))),
        none={"anyOf": [ref("Toy"), NULL]},
        child=ref("Child"),
        streets=array(array(ref("Home"))),
        gaps=array({"anyOf": [ref("Home"), NULL]}),
        act=TEXT,
        deed=ref("Deed")
        | {"x-discriminator": {"sibling": "act", "mapping": mapping(bark="Bark", run="Run")}},
        prices=array({"type": "number", "format": "decimal"}),
        ids=array({"anyOf": [{**TEXT, "format": "uuid"}, NULL]}),
    ),
}
SCHEMAS["Form"] = record(**{name: SCHEMAS["Order"]["properties"][name] for name in ("toy", "act", "deed")})
TRAITS: dict[str, Any] = {"status": "204", "x_safety": "create", "security": []}
PATHS: Node = {
    "/orders": {"post": operation("orders.send", requestBody=body(ref("Order")), **TRAITS)},
    "/form": {
        "post": operation("orders.fill_in", requestBody=body(ref("Form"), "multipart/form-data"), **TRAITS)
    },
    "/toy": {"post": operation("toys.send", requestBody=body(ref("Toy")), **TRAITS)},
    "/toys": {"post": operation("toys.send_all", requestBody=body(array(ref("Toy"))), **TRAITS)},
}


@frozen
class Shop:
    """A client of either kind, and its server."""

    package: ModuleType
    server: ScriptedServer
    is_async: bool

    def call(self, name: str, **arguments: Any) -> Any:
        """The JSON that an operation sends for these arguments."""
        return json.loads(self.sent(name, **arguments))

    def sent(self, name: str, **arguments: Any) -> bytes:
        """The body that an operation sends for these arguments."""
        kind = self.package.AsyncToyshop if self.is_async else self.package.Toyshop
        client = kind(base_url=self.server.url)
        resource, _, method = name.partition(".")
        made = getattr(getattr(client, resource), method)
        if self.is_async:
            asyncio.run(_called(client, made, arguments))
        else:
            with client:
                made(**arguments)
        return self.server.requests[-1].body


async def _called(client: Any, made: Any, arguments: dict[str, Any]) -> None:
    async with client:
        await made(**arguments)


@pytest.fixture(scope="module")
def package(importable: Generate) -> ModuleType:
    """The package of the shop."""
    importable(document(PATHS, SCHEMAS, package="toyshop"))
    return importlib.import_module("toyshop")


@pytest.fixture(params=["sync", "async"])
def shop(package: ModuleType, request: pytest.FixtureRequest) -> Iterator[Shop]:
    """The same test for both clients."""
    with ScriptedServer(fixed={}) as server:
        server.replies = [NO_CONTENT] * 9
        yield Shop(package, server, request.param == "async")


@pytest.mark.parametrize(
    "given",
    [
        {"toy": BALL},
        {"toys": [BALL, BONE]},
        {"named": {"a": BONE}},
        {"grid": [[BALL], [BONE, BALL]]},
        {"none": BONE},
        {"none": None},
        {"child": {"toy": BALL}},
        {"streets": [[HOME], []]},
        {"gaps": [HOME, None]},
        {"act": "run", "deed": RUN},
        {"act": "bark", "deed": BARK},
    ],
    ids="-".join,
)
def test_mappings_and_models_are_sent_alike(shop: Shop, given: dict[str, Any]) -> None:
    """Alone, in arrays and maps, beside null, inside another mapping; what tells the kind is kept."""
    order = shop.package.models.Order.from_dict(given)
    models = {name: getattr(order, name) for name in given}
    assert shop.call("orders.send", **given) == shop.call("orders.send", **models) == given


def test_a_whole_body_may_be_mappings(shop: Shop) -> None:
    """A union, and an array of unions."""
    ball = shop.package.models.Ball.from_dict(BALL)
    assert shop.call("toys.send", body=BONE) == BONE
    assert shop.call("toys.send_all", body=[ball, BONE]) == [BALL, BONE]


def test_a_form_may_hold_mappings(shop: Shop) -> None:
    """Each is a part with JSON."""
    form = shop.sent("orders.fill_in", toy=BALL, act="run", deed=RUN)
    for content in (BALL, RUN):
        assert json.dumps(content, separators=(",", ":")).encode() in form


def test_a_kind_that_the_spec_lacks_is_sent_as_it_is(shop: Shop) -> None:
    """As a value of an enum is: a kind that the API learns tomorrow can be sent today."""
    given = {"toy": {"kind": "rope", "length": 2}, "act": "sleep", "deed": {"hours": 8}}
    assert shop.call("orders.send", **given) == given


@pytest.mark.parametrize(
    ("given", "pointer", "rule"),
    [
        (
            {"toy": {"size": 3}},
            "/body/toy",
            "such as 'ball' or 'bone'",
        ),
        (
            {"toy": {"kind": 1}},
            "/body/toy",
            "such as 'ball' or 'bone'",
        ),
        ({"toy": {}}, "/body/toy", "such as 'ball' or 'bone'"),
        ({"toys": [BALL, {"size": 3}]}, "/body/toys/1", "must have a 'kind'"),
        ({"child": {"toy": {"size": 3}}}, "/body/child/toy", "must have a 'kind'"),
        ({"toy": 7}, "/body/toy", "must be one of Ball, Bone, or a mapping with wire names"),
        ({"toy": {**BALL, "size": "x"}}, "/body/toy/size", "must be an int"),
        ({"toy": {**BALL, "size": 10}}, "/body/toy/size", "must be at most 9"),
        ({"deed": RUN}, "/body/deed", "needs 'act' beside it, which tells its kind"),
        ({"act": "run", "deed": BARK}, "/body/deed/far", "is required"),
        ({"gaps": [7]}, "/body/gaps/0", "must be a Home or a mapping with wire names"),
    ],
)
def test_what_is_no_member_is_refused(shop: Shop, given: dict[str, Any], pointer: str, rule: str) -> None:
    """With where it stands and what it lacks, before anything is sent."""
    with pytest.raises(InvalidRequestError) as caught:
        shop.call("orders.send", **given)
    assert [violation.pointer for violation in caught.value.violations] == [pointer]
    assert rule in caught.value.violations[0].rule
    assert shop.server.requests == []


def test_endpoint_functions_say_how_to_make_what_they_take(package: ModuleType) -> None:
    """Their bodies are models: a mapping in one is refused with the method that makes a model of it."""
    request, models = package.api.orders.send.request, package.models
    for value, method in ((BALL, "Ball.from_dict"), ({"kind": "bone"}, "Bone.from_dict")):
        with pytest.raises(InvalidRequestError, match=method):
            request(body=models.Order(toy=value))
    for wrong in (BALL, models.Order(child={"toy": BALL}), models.Order(act="run", deed=RUN)):
        with pytest.raises(InvalidRequestError, match=r"make it with (Order|Child|Run)\.from_dict"):
            request(body=wrong)


def test_numbers_in_arrays_stay_exact(shop: Shop) -> None:
    """An argument takes decimals, ints, numerals and UUIDs, and a float no more than outside of an array."""
    uuid = UUID("1a2b3c4d-e5f6-7890-1234-567890abcdef")
    assert shop.call("orders.send", prices=[Decimal("9.99"), 7, "0.10"], ids=[uuid, None]) == {
        "prices": [9.99, 7, 0.1],
        "ids": [str(uuid), None],
    }
    with pytest.raises(InvalidRequestError, match="a float is not exact"):
        shop.call("orders.send", prices=[9.99])


USE = """
from decimal import Decimal
from toyshop import Toyshop, models
client = Toyshop()
client.orders.send(
    toy={"kind": "ball"},
    toys=[models.Bone(), {"kind": "ball"}],
    named={"a": {"kind": "bone"}},
    grid=[[{"kind": "ball"}, models.Ball()]],
    none=None,
    streets=[[{"street": "Elm"}]],
    gaps=[models.Home(street="Elm"), None, {"street": "Oak"}],
    act="run",
    deed={"far": 7},
    prices=["9.99", 7, Decimal(1)],
)
client.toys.send(body={"kind": "ball"})
client.toys.send_all(body=[{"kind": "ball"}, models.Bone()])
"""
MISUSE = "from toyshop import Toyshop\nToyshop().orders.send(toys=[7])\n"


def settings(folder: Path, package: Path) -> dict[str, list[str]]:
    """Commands of two strict checkers, whose settings are written into a folder."""
    paths = [str(package.parent), str(ROOT / "overrides")]
    (folder / "mypy.ini").write_text(mypy_settings(paths), encoding="utf-8")
    pyright = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": paths}
    (folder / "pyrightconfig.json").write_text(json.dumps(pyright), encoding="utf-8")
    return {
        "mypy": ["mypy", "--config-file", "mypy.ini", "--cache-dir", str(folder / "cache")],
        "basedpyright": ["basedpyright", "--pythonpath", sys.executable, "--project", str(folder)],
    }


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_hints_agree_with_what_is_taken(package: ModuleType, tmp_path: Path, checker: str) -> None:
    """Strict checkers pass the package and such calls, and refuse a number in the place of a toy."""
    folder = Path(str(package.__file__)).parent
    command = [sys.executable, "-m", *settings(tmp_path, folder)[checker]]
    (tmp_path / "use.py").write_text(USE, encoding="utf-8")
    (tmp_path / "misuse.py").write_text(MISUSE, encoding="utf-8")
    for files, code, words in (([str(folder), "use.py"], 0, ""), (["misuse.py"], 1, "1 error")):
        done = subprocess.run([*command, *files], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == code, done.stdout + done.stderr
        assert words in done.stdout
