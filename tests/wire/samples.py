"""Every sample of the shipped documents and the vectors, with the schema that it is one of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import frozen

ROOT = Path(__file__).parents[2]
VECTORS = ROOT / "tests" / "vectors"
APIS = ("talli", "talonone")


@frozen
class Sample:
    """A JSON value from a source, and the schema it is one of."""

    name: str
    api: str
    schema: Mapping[str, Any]
    value: Any
    operation: str = ""
    status: int = 0
    """Of a reply; 0 elsewhere."""

    def __str__(self) -> str:
        return self.name


def document(api: str) -> Any:
    """The shipped document, its numbers with all their digits."""
    text = (ROOT / "generated" / api / "openapi.json").read_text(encoding="utf-8")
    return json.loads(text, parse_float=Decimal)


DOCUMENTS = {api: document(api) for api in APIS}


def resolved(api: str, node: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a node refers to, itself or in the end."""
    while "$ref" in node:
        target = DOCUMENTS[api]
        for token in node["$ref"].split("/")[1:]:
            target = target[token]
        node = target
    return node


def operations(api: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each operation, with its name."""
    for item in DOCUMENTS[api]["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                yield operation["operationId"], operation


def _of_content(sample: Sample, content: Mapping[str, Any]) -> Iterator[Sample]:
    """The samples of a body."""
    for media_type, body in content.items():
        if "json" not in media_type:
            continue
        values = {key: resolved(sample.api, each)["value"] for key, each in body.get("examples", {}).items()}
        values |= {"example": body["example"]} if "example" in body else {}
        for key, value in values.items():
            yield Sample(
                name=f"{sample.name} {key}",
                api=sample.api,
                schema=body["schema"],
                value=value,
                operation=sample.operation,
                status=sample.status,
            )


def _of_operation(api: str, name: str, operation: Mapping[str, Any]) -> Iterator[Sample]:
    request = resolved(api, operation.get("requestBody", {}))
    yield from _of_content(Sample(f"{api} {name} request", api, {}, None, name), request.get("content", {}))
    for code, reply in operation["responses"].items():
        status = int(code.replace("X", "0"))
        blank = Sample(f"{api} {name} {code}", api, {}, None, name, status)
        yield from _of_content(blank, resolved(api, reply).get("content", {}))


def _of_vectors(api: str, name: str, operation: Mapping[str, Any]) -> Iterator[Sample]:
    for path in sorted((VECTORS / api / name).glob("*.json")):
        vector = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        for number, exchange in enumerate(_exchanges(vector)):
            where = f"{api} {name} {path.stem} {number}"
            request = resolved(api, operation.get("requestBody", {})).get("content", {})
            if "json" in (exchange["request"]["body"] or {}):
                schema = request["application/json"]["schema"]
                body = exchange["request"]["body"]["json"]
                yield Sample(f"{where} request", api, schema, body, name)
            if "json" not in (exchange["response"]["body"] or {}):
                continue
            status = exchange["response"]["status"]
            reply = _reply(api, operation, status)
            if "application/json" in reply.get("content", {}):
                schema = reply["content"]["application/json"]["schema"]
                body = exchange["response"]["body"]["json"]
                yield Sample(f"{where} reply", api, schema, body, name, status)


def _exchanges(vector: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [vector, *vector.get("then", ())] if vector["request"] else []


def _reply(api: str, operation: Mapping[str, Any], status: int) -> Mapping[str, Any]:
    responses = operation["responses"]
    found = responses.get(str(status)) or responses.get(f"{str(status)[0]}XX") or {}
    return resolved(api, found)


def bodies() -> Iterator[Sample]:
    """Every sample of a body."""
    for api in APIS:
        for name, operation in operations(api):
            yield from _of_operation(api, name, operation)
            yield from _of_vectors(api, name, operation)


def schemas() -> Iterator[Sample]:
    """Every sample that stands at a named schema."""
    for api in APIS:
        for name, schema in DOCUMENTS[api]["components"]["schemas"].items():
            for number, value in enumerate(schema.get("examples", ())):
                ref = {"$ref": f"#/components/schemas/{name}"}
                yield Sample(f"{api} {name} {number}", api, ref, value)


def properties() -> Iterator[tuple[str, str, str, Any]]:
    """Every sample that stands at a property of a named schema: API, schema, property, value."""
    for api in APIS:
        for name, schema in DOCUMENTS[api]["components"]["schemas"].items():
            for part in (schema, *schema.get("allOf", ())):
                for wire, value in part.get("properties", {}).items():
                    for sample in value.get("examples", ()):
                        yield api, name, wire, sample
