"""Arrays and objects in queries and headers, as `style` and `explode` of the shipped documents say."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from wire.samples import APIS, DOCUMENTS, operations, resolved
from wire.server import Recorded, Scripted, ScriptedServer

from tallion.errors import NotFoundError
from talonone import AsyncTalonOne, TalonOne

Pairs = list[tuple[str, str]]
OBJECT = {"firstName": "jöhn & co", "tags": ["a,b", "c=d", "+"], "loyal": True, "age": 30, "score": 1.5}
ARRAY = ["customerProfile", "effects", "a-new-field"]
REFUSED = Scripted(status=404, headers={"content-type": "application/json"}, body=b"{}")
PYTHON_NAMES = {"attributes": "attributes", "X-Content-Fields": "content_fields"}
"""Wire name to argument, of every parameter that is an array or an object."""
REQUIRED: Mapping[str, Mapping[str, Any]] = {
    "iterable.create_coupon": {"application_id": 1, "campaign_id": 2, "iterable_campaign_id": "b"},
    "iterable.create_referral": {"campaign_id": 2, "advocate_profile_integration_id": "a"},
    "cep.create_coupon": {"application_id": 1, "campaign_id": 2, "external_campaign_id": "b"},
    "cep.create_referral": {
        "campaign_id": 2,
        "advocate_profile_integration_id": "a",
    },
    "segment.update_customer_session": {"customer_session_id": "a"},
    "segment.update_customer_session_v1": {"customer_session_id": "a"},
}
"""The other arguments that an operation with such a parameter asks for."""


def composed() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every parameter that is an array or an object, with its operation."""
    for api in APIS:
        for item in DOCUMENTS[api]["paths"].values():
            for operation in item.values():
                if not isinstance(operation, dict) or "operationId" not in operation:
                    continue
                for reference in (*item.get("parameters", ()), *operation.get("parameters", ())):
                    parameter = resolved(api, reference)
                    if resolved(api, parameter["schema"]).get("type") in ("array", "object"):
                        yield operation["operationId"], parameter


COMPOSED = list(composed())


def text(value: Any) -> str:
    """A scalar as it stands in a query or header."""
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else str(value)


def exploded(prefix: str, value: Mapping[str, Any]) -> Pairs:
    """Style form, explode true: each property a parameter of its own, and each item of a list once more."""
    return [
        (f"{prefix}{key}", text(each))
        for key, item in value.items()
        for each in (item if isinstance(item, list) else [item])
    ]


def expected(parameter: Mapping[str, Any], shape: str) -> tuple[Any, Pairs]:
    """What is given to a parameter, and the pairs that are sent. Source: OpenAPI 3.1, section 4.8.12.4."""
    match parameter["in"], parameter["style"], parameter["explode"], shape:
        case "query", "form", True, "object":
            return OBJECT, exploded(parameter.get("x-key-prefix", ""), OBJECT)
        case "header", "simple", False, "array":
            return ARRAY, [(parameter["name"].lower(), ",".join(ARRAY))]
        case style:
            raise AssertionError(f"add what {style} looks like")


def call(kind: str, options: Mapping[str, Any], name: str, arguments: Mapping[str, Any]) -> None:
    """Call a method of either client."""
    resource, _, method = name.partition(".")

    async def run() -> None:
        async with AsyncTalonOne(**options) as client:
            await getattr(getattr(client, resource), method)(**arguments)

    if kind == "async":
        asyncio.run(run())
    else:
        with TalonOne(**options) as client:
            getattr(getattr(client, resource), method)(**arguments)


def sent(kind: str, name: str, arguments: Mapping[str, Any]) -> Recorded:
    """The request that a method sends, as a server sees it."""
    options = {"api_key": "k" * 40, "deployment": "d.talon.one", "platform_name": "p"}
    with ScriptedServer(replies=[REFUSED]) as server, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with pytest.raises(NotFoundError):
            call(kind, {"base_url": server.url, **options}, name, REQUIRED[name] | arguments)
        (request,) = server.requests
    return request


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("name", "parameter"), COMPOSED, ids=[f"{name} {each['name']}" for name, each in COMPOSED]
)
def test_a_composed_parameter_is_sent_in_its_style(
    kind: str, name: str, parameter: Mapping[str, Any]
) -> None:
    """What the server reads from query or header is what the style of the document makes of the value."""
    value, pairs = expected(parameter, resolved("talonone", parameter["schema"])["type"])
    request = sent(kind, name, {PYTHON_NAMES[parameter["name"]]: value})
    if parameter["in"] == "query":
        read = parse_qsl(urlsplit(request.target).query, keep_blank_values=True, strict_parsing=True)
    else:
        read = list(request.headers)
    names = {parameter["name"], *(name for name, _ in pairs)}
    assert [pair for pair in read if pair[0] in names] == pairs


def test_every_parameter_with_a_style_is_tried() -> None:
    """Scalars have none: what has one is an array or an object, and there are some of each place."""
    styled = [
        parameter["name"]
        for api in APIS
        for _, operation in operations(api)
        for parameter in (resolved(api, each) for each in operation.get("parameters", ()))
        if parameter.keys() & {"style", "explode"}
    ]
    tried = [parameter["name"] for _, parameter in COMPOSED]
    assert sorted(styled) == sorted(tried)
    assert {parameter["in"] for _, parameter in COMPOSED} == {"query", "header"}
