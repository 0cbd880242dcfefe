"""`codegen explain` names the right lines, the right symbols, and the request that is really sent."""

from __future__ import annotations

import ast
import importlib
import json
import re
import sys
import warnings
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import define
from wire.server import Recorded, Scripted, ScriptedServer

import talli
import talonone
from codegen import pipeline
from codegen.explain import Explanation, UnknownOperationError, explanations
from codegen.load import load
from tallion.errors import BadRequestError
from tests.codegen.tiny import NAME, ROOT, body, document, operation, record, ref, run_codegen, written
from tests.wire.described import described

pytestmark = pytest.mark.slow

SPECS = ("talli", "talonone")
TEXTS = {name: (ROOT / "specs" / f"{name}.yaml").read_text(encoding="utf-8").splitlines() for name in SPECS}
EXPLAINED = {
    (name, operation): explanation
    for name in SPECS
    for operation, explanation in explanations(load(ROOT / "specs" / f"{name}.yaml")).items()
}
THIRD = ROOT / "tests" / "codegen" / "third" / "ferries.yaml"
FERRIES = explanations(load(THIRD))
DESCRIBED = {(each.api, each.name): each for each in described()}
WRITTEN = {
    "safety": "x-safety",
    "retry key": "x-retry-key",
    "security": "security",
    "paging": "x-pagination",
    "report": "x-report",
    "deprecated": "x-successor",
    "rate limit": "x-rate-limit",
    "provenance": "x-provenance",
    "assumed": "x-assumed",
    "dry run": "x-dry-run",
    "client default": "x-client-default",
    "sensitive": "x-sensitive",
}
"""The key of the spec that each trait comes from."""
EVERY_REQUEST_HAS = {"host", "user-agent", "accept-encoding", "connection", "content-length"}
SECRETS = {"ApiKey-v1 key-1": "ApiKey-v1 ***", "Bearer token-1": "Bearer ***"}
JSON = {"content-type": "application/json"}
EMPTY_PAGE = {"data": [], "pageNumber": 1, "pageSize": 1, "totalPages": 1, "totalItems": 0}
TOKEN = {"access_token": "token-1", "expires_in": 3600}

every_operation = pytest.mark.parametrize("key", EXPLAINED, ids=".".join)


def test_there_are_54_operations() -> None:
    """All of both specs, and each is described in the shipped document too."""
    assert len(EXPLAINED) == 54
    assert EXPLAINED.keys() == DESCRIBED.keys()


@every_operation
def test_it_names_the_lines_of_the_operation(key: tuple[str, str]) -> None:
    """From its method to the last line before whatever is not indented as deep."""
    lines = TEXTS[key[0]]
    found = re.search(r"^  specs/(\w+)\.yaml:(\d+)  to line (\d+), (\S+)$", printed(key), re.MULTILINE)
    assert found is not None
    assert found[1] == key[0]
    first, last = int(found[2]) - 1, int(found[3]) - 1
    assert re.fullmatch(r"    (get|put|post|patch|delete):", lines[first])
    assert lines[first + 1] == f"      operationId: {key[1]}"
    assert all(len(line) - len(line.lstrip()) > 4 for line in lines[first + 1 : last + 1] if line)
    rest = (line for line in lines[last + 1 :] if line.strip() and not line.lstrip().startswith("#"))
    assert len(following := next(rest)) - len(following.lstrip()) <= 4 or is_wrapped(lines[last])


def is_wrapped(line: str) -> bool:
    """Whether the value that begins in a line goes on in the next."""
    return line.rstrip().endswith((">-", "|", ">"))


@every_operation
def test_each_trait_stands_in_the_line_that_is_named(key: tuple[str, str]) -> None:
    """The line has the key of the spec, in the operation or in a component that it uses."""
    traits = list(printed_traits(printed(key)))
    for line, name, words in traits:
        written = TEXTS[key[0]][line - 1]
        assert f"{WRITTEN[name]}:" in written, (name, written)
        if name in ("safety", "retry key", "provenance"):
            assert re.search(rf"{WRITTEN[name]}: {re.split('[;,]', words)[0]}\b", written)
        if name == "client default":
            assert f"x-client-default: {words.rpartition(' ')[2]}" in written


@every_operation
def test_no_trait_is_missing(key: tuple[str, str]) -> None:
    """What the shipped document says of the operation, and nothing else; the rest is named as not there."""
    found = [name for _, name, _ in printed_traits(printed(key))]
    node = DESCRIBED[key].node
    expected = {name for name, written in WRITTEN.items() if written in node} | {"security"}
    fields = list(DESCRIBED[key].fields)
    expected |= {"dry run"} if any(each.dry_run for each in fields) else set()
    expected |= {"client default"} if any(each.client_default for each in fields) else set()
    expected |= {"sensitive"} if EXPLAINED[key].operation.sensitive else set()
    assert set(found) == expected
    assert found.count("client default") == len({each.key for each in fields if each.client_default})
    absent = re.search(r"^ +none: (.*)$", printed(key), re.MULTILINE)
    assert absent is not None
    assert set(absent[1].split(", ")) == WRITTEN.keys() - expected - {"assumed"}


@every_operation
def test_every_symbol_is_there(key: tuple[str, str]) -> None:
    """Files exist, and have the functions, methods, constants and models that are named."""
    section = printed(key).partition("\nGenerated\n")[2].partition("\n\n")[0]
    found = re.findall(r"^  (\S+)\.py  +(.*)$", section, re.MULTILINE)
    assert [path.split("/")[1] for path, _ in found] == ["api", "resources", "operations"]
    for path, names in found:
        assert (ROOT / "generated" / f"{path}.py").is_file()
        module = importlib.import_module(path.replace("/", "."))
        for name in names.split(", "):
            owner, _, attribute = name.rpartition(".")
            assert hasattr(getattr(module, owner) if owner else module, attribute)
    classes = re.findall(r"(\w+)\s+\((\w+)\.py\)", section)
    assert bool(classes) == bool({"sent:", "received:"} & set(section.split()))
    for name, module in classes:
        assert (ROOT / "generated" / key[0] / "models" / f"{module}.py").is_file()
        assert hasattr(importlib.import_module(f"{key[0]}.models"), name)


@define
class Server(ScriptedServer):
    """Refuses every call, so that it is sent once; says how long the list is that a report watches."""

    def answer(self, request: Recorded) -> Scripted:
        self.requests.append(request)
        if request.target == "/token":
            return Scripted(status=200, headers=JSON, body=json.dumps(TOKEN).encode())
        if request.method == "GET" and request.target.split("?")[0].endswith("/payout-instructions"):
            return Scripted(status=200, headers=JSON, body=json.dumps(EMPTY_PAGE).encode())
        return Scripted(status=400, headers=JSON, body=b"{}")


@every_operation
def test_the_request_is_what_the_client_sends(
    key: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call that is printed, made over a socket, gives the request that is printed below it."""
    monkeypatch.chdir(tmp_path)  # where a report would be saved
    assert_sent(EXPLAINED[key])


@pytest.mark.parametrize("name", FERRIES)
def test_the_request_of_a_third_api_is_too(
    name: str, ferries: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where a field of the body is a union."""
    monkeypatch.chdir(tmp_path)
    assert_sent(FERRIES[name], ferries=ferries)


@pytest.fixture(scope="module")
def ferries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the third API."""
    out = tmp_path_factory.mktemp("third")
    pipeline.generate_one(THIRD, None, out)
    sys.path.append(str(out))
    yield importlib.import_module("ferries")
    sys.path.remove(str(out))
    for name in [name for name in sys.modules if name.partition(".")[0] == "ferries"]:
        del sys.modules[name]  # other tests have a package of that name elsewhere


def test_a_schema_that_holds_itself_is_cut(tmp_path: Path) -> None:
    """No value fits it, and the explanation is there all the same."""
    node = record("child", child=ref("Node"))
    send = operation("nodes.send", requestBody=body(record("node", node=ref("Node"))), x_safety="create")
    spec = load(written(tmp_path, document({"/nodes": {"post": send}}, {"Node": node})) / NAME)
    request = explanations(spec)["nodes.send"].exemplar().request()
    assert request.body == {"node": {"child": {}}}


def assert_sent(explanation: Explanation, **packages: ModuleType) -> None:
    """That the printed request is the one which the printed call sends."""
    expected = explanation.exemplar().request()
    with Server() as server:
        call(explanation, server.url, **packages)
        sent = [request for request in server.requests if request.target != "/token"]
    (request,) = (each for each in sent if each.target.split("?")[0] == expected.target.split("?")[0])
    assert (request.method, request.target) == (expected.method, expected.target)
    headers = {name: SECRETS.get(value, value) for name, value in request.headers}
    if headers.get("authorization", "").startswith("Basic "):
        headers["authorization"] = "Basic ***"
    content_type = headers.get("content-type", "")
    if content_type.startswith("multipart/form-data"):
        assert forms(content_type, request.body) == [
            (name, file_content(value)) for name, value in expected.parts
        ]
        headers["content-type"] = "multipart/form-data"
    else:
        assert (json.loads(request.body, parse_float=Decimal) if request.body else None) == exact(
            expected.body
        )
    printed_headers = {name.lower(): value for name, value in expected.headers}
    assert {
        name: value for name, value in headers.items() if name not in EVERY_REQUEST_HAS
    } == printed_headers
    shown = "\n".join(f"  {line}".rstrip() for line in expected.lines())
    assert shown in "\n".join(explanation.lines())


def file_content(printed: str) -> str:
    """What a part of a form holds: of a file, the text behind its name."""
    found = re.fullmatch(r"file\.csv: (.*)", printed)
    return ast.literal_eval(found[1]) if found else printed


def exact(value: Any) -> Any:
    """A JSON value with exact decimals, as it is compared."""
    return json.loads(json.dumps(value), parse_float=Decimal)


def forms(content_type: str, body: bytes) -> list[tuple[str, str]]:
    """Names and values of a form."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    return [
        (str(part.get_param("name", header="content-disposition")), part.get_payload(decode=True).decode())
        for part in message.iter_parts()
    ]


def call(explanation: Explanation, url: str, **packages: ModuleType) -> None:
    """Make the call that is printed, with a client for the server."""
    names: dict[str, Any] = {
        "Talli": partial(
            talli.Talli,
            base_url=url,
            token_url=f"{url}/token",
            client_id="me",
            client_secret="s",
            audience="a",
            allow_insecure_http=True,
        ),
        "TalonOne": partial(talonone.TalonOne, base_url=url, api_key="key-1", allow_insecure_http=True),
        **packages,
        "Ferries": lambda **options: packages["ferries"].Ferries(
            base_url=url, token_url=f"{url}/token", client_id="me", client_secret="s", **options
        ),
        "datetime": datetime,
        "date": date,
        "Decimal": Decimal,
        "__name__": __name__,  # warnings are told of the module that calls
    }
    first, *rest = explanation.exemplar().python()
    exec(first, names)  # noqa: S102 - the constructor, as it is printed
    with names["client"], warnings.catch_warnings(record=True) as warned, suppress(BadRequestError):
        warnings.simplefilter("always")
        eval("\n".join(rest), names)  # noqa: S307 - the call, as it is printed
    expected = [f"{explanation.operation.name} is deprecated"] * explanation.operation.deprecated
    messages = [str(warning.message) for warning in warned]
    vain = [message for message in messages if "will be ignored: the server looks at it only if" in message]
    assert [message.partition(":")[0] for message in messages if message not in vain] == expected


@cache
def printed(key: tuple[str, str]) -> str:
    """The whole explanation."""
    return "\n".join(EXPLAINED[key].lines())


def printed_traits(text: str) -> Iterator[tuple[int, str, str]]:
    """Line, name and words of each."""
    section = text.partition("\nTraits\n")[2].partition("\n\n")[0]
    for line in section.splitlines()[:-1]:
        found = re.fullmatch(r"  specs/\w+\.yaml:(\d+) +([a-z ]+): (.*)", line)
        assert found is not None, line
        yield int(found[1]), found[2], found[3]


def test_the_command_prints_it() -> None:
    """`explain` ends with 0, prints to standard output, and needs no variable to find its modules."""
    done = run_codegen("explain", "braze.create_coupon", PYTHONPATH="")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == printed(("talonone", "braze.create_coupon")) + "\n"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("braze.create_cupon", "Did you mean braze.create_coupon or "),
        ("campaigns.gett", "Did you mean campaigns.get"),
        ("?", "Write resource.method, as operationId has it."),
    ],
)
def test_suggestions_are_the_names_that_come_nearest(name: str, hint: str) -> None:
    """At most three, or how names are written where none is near."""
    error = UnknownOperationError(name, [operation for _, operation in EXPLAINED])
    assert str(error).startswith(f"no operation is called {name!r}. {hint}")
    assert str(error).count(" or ") <= 2


def test_an_unknown_operation_ends_with_2() -> None:
    """And with one line of suggestions, on standard error."""
    done = run_codegen("explain", "campaigns.gett")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("no operation is called 'campaigns.gett'. Did you mean campaigns.get")
    assert done.stderr.count("\n") == 1
