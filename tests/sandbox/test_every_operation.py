"""Each operation of both documents answers, and what it answers fits its schema.

The requests are made from the documents' examples by code of this file's own, and the replies checked with
jsonschema against the documents, so that the sandbox is not its own judge.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tallion.sandbox import Sandbox
from tests.sandbox.credentials import key

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"
PATH_VALUES = {
    "campaignId": CAMPAIGN,
    "payoutInstructionId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
    "audienceId": "audience1",
    "customerProfileId": "customer1",
    "customerSessionId": "session1",
}
KNOWN_VALUES: dict[tuple[str, str], Any] = {
    **{("path", name): value for name, value in PATH_VALUES.items()},
    ("query", "payoutInstructionId"): PATH_VALUES["payoutInstructionId"],
    ("query", "status"): "Ready",
    ("query", "pageNumber"): 1,
    ("query", "pageSize"): 10,
}
DOCUMENTS = {
    package: json.loads(resources.files(package).joinpath("openapi.json").read_text(encoding="utf-8"))
    for package in ("talli", "talonone")
}


class Case(NamedTuple):
    package: str
    path: str
    method: str

    @property
    def item(self) -> Any:
        return DOCUMENTS[self.package]["paths"][self.path]

    @property
    def operation(self) -> Any:
        return self.item[self.method]

    @property
    def name(self) -> str:
        return str(self.operation["operationId"])


def cases() -> Iterator[Case]:
    """Every operation of both documents."""
    for package, document in DOCUMENTS.items():
        for path, item in document["paths"].items():
            for method in ("get", "put", "post", "patch", "delete"):
                if method in item:
                    yield Case(package, path, method)


CASES = list(cases())


def resolve(case: Case, node: Any) -> Any:
    """The node, or what it refers to."""
    while "$ref" in node:
        target = DOCUMENTS[case.package]
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def example(case: Case, node: Mapping[str, Any]) -> Any:
    """The first example of a parameter or media type, or None."""
    if "example" in node:
        return node["example"]
    for entry in node.get("examples", {}).values():
        return resolve(case, entry)["value"]
    return None


def parameters(case: Case) -> dict[str, dict[str, str]]:
    """Every parameter of the operation that an example is known for, by place."""
    found: dict[str, dict[str, str]] = {"path": {}, "query": {}, "header": {}}
    for reference in case.item.get("parameters", []) + case.operation.get("parameters", []):
        node = resolve(case, reference)
        name, place = node["name"], node["in"]
        if name == "X-DRY-RUN":
            continue
        value = KNOWN_VALUES.get((place, name), example(case, node))
        if isinstance(value, dict):
            found[place] |= {f"{node['x-key-prefix']}{key}": str(item) for key, item in value.items()}
        elif value is not None:
            found[place][name] = text(value)
    return found


def text(value: Any) -> str:
    """A value as parameters and form fields have it."""
    if isinstance(value, list):
        return ",".join(map(text, value))
    return json.dumps(value) if isinstance(value, bool) else str(value)


def body(case: Case, sandbox: Sandbox) -> dict[str, Any]:
    """The arguments for httpx that carry the body."""
    content = case.operation.get("requestBody", {}).get("content", {})
    for kind, media in content.items():
        value = example(case, media) or {}
        if kind == "application/json":
            account = value.get("account", {})
            if "account_settings" in account:
                settings = {**account["account_settings"], "apiKey": sandbox.keys["mparticle"]}
                value = {**value, "account": {**account, "account_settings": settings}}
            return {"json": value}
        schema = resolve(case, media["schema"])
        files = [("file", ("a.csv", b"email\r\na@example.com\r\n"))] if "file" in schema["properties"] else []
        lists = {name: item if isinstance(item, list) else [item] for name, item in value.items()}
        return {"files": files + [(name, (None, text(one))) for name, item in lists.items() for one in item]}
    return {}


def credentials(case: Case, sandbox: Sandbox, http: httpx.Client) -> dict[str, str]:
    """The header that the operation's security scheme asks for."""
    document = DOCUMENTS[case.package]
    schemes = [name for entry in case.operation.get("security", document["security"]) for name in entry]
    if not schemes:
        return {}
    if schemes == ["oauth2"]:
        known = sandbox.credentials
        request = {"client_id": known.client_id, "client_secret": known.client_secret}
        request |= {"audience": known.audience, "grant_type": "client_credentials"}
        return {"authorization": f"Bearer {http.post('/oauth/token', json=request).json()['access_token']}"}
    value = f"ApiKey-v1 {sandbox.keys[case.name.partition('.')[0]]}"
    if schemes == ["ApiKeyBasicAuth"]:
        return {"authorization": f"Basic {base64.b64encode(f'{value}:'.encode()).decode()}"}
    return {"authorization": value}


def prepare(case: Case, sandbox: Sandbox, http: httpx.Client) -> None:
    """Make what the operation changes, where a fresh sandbox has none."""
    platform = case.name.partition(".")[0]
    if "{audienceId}" in case.path:
        audience = {"id": 1, "created": "2030-01-01T00:00:00Z", "accountId": 1, "name": "One"}
        sandbox.state.audiences[platform, "audience1"] = audience
    if case.name == "braze.create_coupon_reservation":
        coupon = {"deploymentUrl": "d", "applicationId": 1, "campaignId": 2, "identifier": "k"}
        wanted = example(case, case.operation["requestBody"]["content"]["application/json"])["couponValue"]
        http.post("/braze/coupon", json=coupon | {"couponPattern": wanted}, headers=key(sandbox, "braze"))
    if case.name == "payout_instructions.update":
        sandbox.state.payout_instructions[PATH_VALUES["payoutInstructionId"]]["status"] = "Ready"


def check_reply(case: Case, reply: httpx.Response) -> None:
    """The reply is one that the document has, with a body that fits."""
    responses = case.operation["responses"]
    code = str(reply.status_code) if str(reply.status_code) in responses else "2XX"
    assert code in responses, f"{reply.status_code}: {reply.text}"
    content = resolve(case, responses[code]).get("content", {})
    if not content:
        assert reply.content == b""
        return
    kind = reply.headers["content-type"].partition(";")[0]
    assert kind in content
    if kind != "application/json":
        return
    base = f"urn:test:{case.package}"
    contents = Resource.from_contents(DOCUMENTS[case.package], default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource(base, contents)
    schema = json.loads(json.dumps(content[kind]["schema"]).replace('"#/', f'"{base}#/'))
    Draft202012Validator(schema, registry=registry).validate(reply.json())


def test_both_documents_have_their_operations() -> None:
    """18 operations of Talli and 36 of Talon.One."""
    counts = {package: sum(case.package == package for case in CASES) for package in DOCUMENTS}
    assert counts == {"talli": 18, "talonone": 36}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_operation_gives_a_valid_success(case: Case, sandbox: Sandbox, http: httpx.Client) -> None:
    """A request made from the document's examples gets a 2xx whose body fits its schema."""
    prepare(case, sandbox, http)
    given = parameters(case)
    reply = http.request(
        case.method,
        case.path.format(**{name: quote(value, safe="") for name, value in given["path"].items()}),
        params=given["query"],
        headers=given["header"] | credentials(case, sandbox, http),
        **body(case, sandbox),
    )
    check_reply(case, reply)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_operation_is_refused_without_credentials(case: Case, http: httpx.Client) -> None:
    """Each operation but mParticle's, which has its key in the body, answers 401 in the vendor's own form."""
    path = case.path.format(**PATH_VALUES)
    if case.name == "mparticle.send_event":
        message = example(case, case.operation["requestBody"]["content"]["application/json"])
        reply = http.post(path, json=message)
    else:
        reply = http.request(case.method, path)
    assert reply.status_code == 401
    if case.package == "talli":
        assert reply.headers["content-type"] == "application/problem+json"
        assert reply.json()["status"] == 401
    else:
        assert set(reply.json()) == {"StatusCode", "Error", "RequestUUID"}
