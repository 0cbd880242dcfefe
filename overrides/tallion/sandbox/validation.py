"""Requests checked against the document, with a library and not with the client's own code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from attrs import Factory, frozen
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from tallion.sandbox import exact_json
from tallion.sandbox.document import Document, Operation, Parameter, Schema
from tallion.sandbox.replies import RefusalError

_FORMATS: Final = FormatChecker(["uuid"])
_INTEGER: Final = re.compile(r"-?\d+")
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_BOOLEANS: Final = {"true": True, "false": False}
_ABSENT: Final = object()


@frozen(kw_only=True)
class File:
    """A file as it was uploaded."""

    name: str | None
    content: bytes


Part = tuple[str, str | File]
"""A part of a form, with its name."""


@frozen(kw_only=True)
class Incoming:
    """A request that was found valid, as handlers see it."""

    operation: Operation
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    header: Mapping[str, Any]
    body: Any = None
    files: Mapping[str, list[File]] = Factory(dict)
    """Uploaded files; the body has an empty string for each."""

    @property
    def dry_run(self) -> bool:
        """Whether nothing is to be kept."""
        return self.header.get("X-DRY-RUN") is True


class RequestChecker:
    """Turns requests for one operation into `Incoming`, or refuses them."""

    def __init__(self, operation: Operation, document: Document) -> None:
        self._operation = operation
        self._document = document
        self._parameters = [
            (parameter, self._validator(parameter.schema)) for parameter in operation.parameters
        ]
        self._bodies = {kind: (schema, self._validator(schema)) for kind, schema in operation.bodies.items()}

    async def check(self, request: Request) -> Incoming:
        """The request's parameters and body.

        Raises:
            RefusalError: 400, with what is wrong.
        """
        values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        query = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        for parameter, validator in self._parameters:
            value = _received(parameter, request, query)
            if value is not _ABSENT:
                _refuse_unless_valid(validator, value, f"{parameter.place} parameter {parameter.name}")
                values[parameter.place][parameter.name] = value
            elif parameter.required:
                raise RefusalError(400, f"The {parameter.place} parameter {parameter.name} is missing.")
        body, files = await self._body(request)
        return Incoming(operation=self._operation, body=body, files=files, **values)

    async def _body(self, request: Request) -> tuple[Any, dict[str, list[File]]]:
        content = await request.body()
        if not self._bodies or not (content or self._operation.body_required):
            return None, {}
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in self._bodies:
            expected = " or ".join(self._bodies)
            raise RefusalError(400, f"The body must be {expected}, not {kind or 'of no declared type'}.")
        schema, validator = self._bodies[kind]
        if kind.endswith("json"):
            body, files = _read_json(content), dict[str, list[File]]()
        else:
            body, files = _sorted_parts(await _read_form(request), self._properties(schema))
        _refuse_unless_valid(validator, body, "body")
        return body, files

    def _properties(self, schema: Schema) -> Mapping[str, Schema]:
        properties = self._document.resolve(schema).get("properties", {})
        return {name: self._document.resolve(node) for name, node in properties.items()}

    def _validator(self, schema: Schema) -> Draft202012Validator:
        return Draft202012Validator(schema, registry=self._document.registry, format_checker=_FORMATS)


def _refuse_unless_valid(validator: Draft202012Validator, value: Any, what: str) -> None:
    error = best_match(validator.iter_errors(value))
    if error is not None:
        raise RefusalError(400, f"The {what} is not valid at {error.json_path}: {error.message}")


def _received(parameter: Parameter, request: Request, query: list[tuple[str, str]]) -> Any:
    if parameter.place == "path":
        return _typed(unquote(request.path_params[parameter.name]), parameter.schema)
    if parameter.place == "header":
        value = request.headers.get(parameter.name)
        return _ABSENT if value is None else _from_one(parameter, value)
    if parameter.key_prefix is not None:
        return _from_keys(query, parameter.key_prefix)
    values = [value for name, value in query if name == parameter.name]
    if not values:
        return _ABSENT
    if "array" in _types(parameter.schema) and parameter.explode:
        return [_typed(value, parameter.schema.get("items", {})) for value in values]
    return _from_one(parameter, values[0])


def _from_one(parameter: Parameter, value: str) -> Any:
    if "array" in _types(parameter.schema):
        return [part.strip() for part in value.split(",")]
    return _typed(value, parameter.schema)


def _from_keys(query: Iterable[tuple[str, str]], prefix: str) -> Any:
    found: dict[str, Any] = {}
    for key, value in query:
        if key.startswith(prefix):
            found.setdefault(key.removeprefix(prefix), []).append(value)
    return {key: values if len(values) > 1 else values[0] for key, values in found.items()} or _ABSENT


def _types(schema: Schema) -> list[str]:
    kind = schema.get("type", "string")
    return kind if isinstance(kind, list) else [kind]


def _typed(value: str, schema: Schema) -> Any:
    """The text as the type that the schema asks for, or as it is: then the schema refuses it."""
    kinds = _types(schema)
    if "string" in kinds:
        return value
    if "boolean" in kinds and value in _BOOLEANS:
        return _BOOLEANS[value]
    if "integer" in kinds and _INTEGER.fullmatch(value):
        return int(value)
    if "number" in kinds and _NUMBER.fullmatch(value):
        return Decimal(value)
    return value


def _read_json(content: bytes) -> Any:
    try:
        return exact_json.loads(content)
    except ValueError as error:
        raise RefusalError(400, f"The body is not JSON: {error}") from None


async def _read_form(request: Request) -> list[Part]:
    try:
        async with request.form() as form:
            return [(name, await _content(part)) for name, part in form.multi_items()]
    except HTTPException as error:
        raise RefusalError(400, f"The body is not a form: {error.detail}") from None


async def _content(part: UploadFile | str) -> str | File:
    return part if isinstance(part, str) else File(name=part.filename, content=await part.read())


def _sorted_parts(
    parts: Iterable[Part], properties: Mapping[str, Schema]
) -> tuple[dict[str, Any], dict[str, list[File]]]:
    """Fields, typed as the schema asks, and files, for each of which the fields have an empty string."""
    body: dict[str, Any] = {}
    files: dict[str, list[File]] = {}
    for name, part in parts:
        schema = properties.get(name, {})
        repeated = "array" in _types(schema)
        if isinstance(part, File):
            files.setdefault(name, []).append(part)
            value: Any = ""
        else:
            value = _from_part(part, schema.get("items", {}) if repeated else schema)
        body[name] = [*body.get(name, []), value] if repeated else value
    return body, files


def _from_part(part: str, schema: Schema) -> Any:
    return _read_json(part.encode()) if "object" in _types(schema) else _typed(part, schema)
