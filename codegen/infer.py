"""From a normal spec to the IR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen import ir
from codegen.describe import sentence
from codegen.findings import Rule
from codegen.infer_operations import OperationInference
from codegen.infer_schemas import Schemas
from codegen.load import Spec
from codegen.naming import pascal
from codegen.normalise import NormalSpec
from codegen.pointers import step
from tallion.operation import (
    ApiKeyHeader,
    BasicAuth,
    ClientCredentials,
    ClientOption,
    ProblemFields,
    SecurityScheme,
)


def infer(normal: NormalSpec) -> ir.Api:
    """Take every decision that the templates print."""
    spec, schemas = normal.spec, Schemas(normal)
    document = spec.document
    client = document["x-client"]
    schemes = {
        name: _scheme(spec, name, raw)
        for name, raw in document.get("components", {}).get("securitySchemes", {}).items()
    }
    operations = [OperationInference(normal, schemas, raw).operation() for raw in normal.operations]
    return ir.Api(
        package=client["package"],
        class_name=client["class"],
        title=" ".join(document["info"]["title"].split()),
        version=str(document["info"]["version"]),
        description=sentence(document["info"].get("description", "")),
        spec_name=spec.name,
        origin=spec.origin,
        env_prefix=client["env-prefix"],
        base_url=document["servers"][0]["url"] if client["base-url"] == "default" else None,
        schemes=schemes,
        default_scheme=next((name for entry in document.get("security", ()) for name in entry), None),
        credentials=tuple(_credentials(schemes)),
        options=tuple(_options(client)),
        option_descriptions={
            name: sentence(option["description"]) for name, option in client.get("options", {}).items()
        },
        checks_credentials_at_construction=client["required"] == "construction",
        problem=_problem(client["problem"]),
        resources=tuple(_resources(document, operations)),
        models=tuple(schemas.models()),
        enums=tuple(schemas.enums()),
        unions=tuple(schemas.unions()),
        document=document,
    )


def _scheme(spec: Spec, name: str, raw: Mapping[str, Any]) -> SecurityScheme:
    credential = raw.get("x-credential", {})
    kind = raw.get("type"), raw.get("in", raw.get("scheme"))
    if kind == ("apiKey", "header"):
        return ApiKeyHeader(
            option=credential["option"], header=raw["name"], prefix=credential.get("prefix", "")
        )
    if kind == ("http", "basic"):
        return BasicAuth(option=credential["option"], username=credential["username"])
    if kind[0] == "oauth2" and "clientCredentials" in raw.get("flows", {}):
        return ClientCredentials(token_url=credential["token-url"], options=tuple(credential["options"]))
    pointer = step("/components/securitySchemes", name)
    problem = f"is of a kind that we cannot serve: {kind}"
    raise spec.error(pointer, Rule.SCHEME, problem, "See specs/README.md for those we can")


def _credentials(schemes: Mapping[str, SecurityScheme]) -> Iterator[ir.Credential]:
    found: dict[str, bool] = {}
    for scheme in schemes.values():
        if isinstance(scheme, ClientCredentials):
            found[scheme.token_url] = False
            found.update({option: option == "client_secret" for option in scheme.options})
        else:
            found[scheme.option] = True
    for name, secret in found.items():
        yield ir.Credential(name=name, secret=secret)


def _options(client: Mapping[str, Any]) -> Iterator[ClientOption]:
    for name, option in client.get("options", {}).items():
        is_hostname = option.get("format") == "hostname"
        yield ClientOption(name=name, falls_back_to=option.get("falls-back-to"), hostname=is_hostname)


def _problem(raw: Mapping[str, Any]) -> ProblemFields:
    return ProblemFields(message=tuple(raw["message"]), request_id=tuple(raw["request-id"]))


def _resources(document: Mapping[str, Any], operations: list[ir.Operation]) -> Iterator[ir.Resource]:
    tags = {tag["name"]: sentence(tag.get("description", "")) for tag in document.get("tags", ())}
    tag_of = {
        raw["operationId"].partition(".")[0]: raw["tags"][0]
        for item in document["paths"].values()
        for raw in item.values()
        if isinstance(raw, dict) and "operationId" in raw
    }
    for name in dict.fromkeys(operation.resource for operation in operations):
        members = tuple(operation for operation in operations if operation.resource == name)
        description = tags.get(tag_of[name], "")
        yield ir.Resource(name=name, class_name=pascal(name), description=description, operations=members)
