"""Requests checked against the document, with a library and not with the client's own code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from attrs import Factory, frozen
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from tallion.sandbox import exact_json
from tallion.sandbox.document import Document, Operation, Parameter, Schema
from tallion.sandbox.formats import validator
from tallion.sandbox.forms import File, Part, read_form
from tallion.sandbox.messages import Received
from tallion.sandbox.replies import RefusalError

_INTEGER: Final = re.compile(r"-?\d+")
_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
_BOOLEANS: Final = {"true": True, "false": False}
_ABSENT: Final = object()
_DEEPEST: Final = 100
"""Levels of arrays and objects: what is kept must also be copied, checked and written, with recursion."""


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

    def check(self, request: Received, path: Mapping[str, str]) -> Incoming:
        """The request's parameters and body.

        Raises:
            RefusalError: 400, with what is wrong.
        """
        values: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
        query = parse_qsl(request.query, keep_blank_values=True)
        for parameter, rules in self._parameters:
            value = _received(parameter, request, path, query)
            if value is not _ABSENT:
                _refuse_unless_valid(rules, value, f"{parameter.place} parameter {parameter.name}")
                values[parameter.place][parameter.name] = value
            elif parameter.required:
                raise RefusalError(400, f"The {parameter.place} parameter {parameter.name} is missing.")
        body, files = self._body(request)
        self._check_sums(body)
        return Incoming(operation=self._operation, body=body, files=files, **values)

    def _body(self, request: Received) -> tuple[Any, dict[str, list[File]]]:
        content = request.body
        if not self._bodies or not (content or self._operation.body_required):
            return None, {}
        declared = request.header("content-type") or ""
        kind = declared.partition(";")[0].strip().lower()
        if kind not in self._bodies:
            expected = " or ".join(self._bodies)
            raise RefusalError(400, f"The body must be {expected}, not {kind or 'of no declared type'}.")
        schema, rules = self._bodies[kind]
        if kind.endswith("json"):
            body, files = _read_json(content), dict[str, list[File]]()
        else:
            body, files = _sorted_parts(_read_form(declared, content), self._properties(schema))
        _refuse_unless_valid(rules, body, "body")
        return body, files

    def _check_sums(self, body: Any) -> None:
        """The lengths of certain arrays together have a limit, which JSON Schema cannot say."""
        for schema, _ in self._bodies.values():
            rule = self._document.resolve(schema).get("x-sum-limit")
            if rule is None:
                continue
            total = sum(len(found) for pointer in rule["of"] for found in _at(body, pointer))
            if total > rule["maximum"]:
                raise RefusalError(400, f"The body has {total} changes; {rule['maximum']} are the most.")

    def _properties(self, schema: Schema) -> Mapping[str, Schema]:
        properties = self._document.resolve(schema).get("properties", {})
        return {name: self._document.resolve(node) for name, node in properties.items()}

    def _validator(self, schema: Schema) -> Draft202012Validator:
        return validator(schema, self._document.registry)


def _refuse_unless_valid(validator: Draft202012Validator, value: Any, what: str) -> None:
    error = best_match(validator.iter_errors(value))
    if error is not None:
        raise RefusalError(400, f"The {what} is not valid at {error.json_path}: {error.message}")


def _at(node: Any, pointer: str) -> list[Any]:
    """What a JSON pointer leads to, in which `*` is any index."""
    found = [node]
    for step in pointer.split("/")[1:]:
        if step == "*":
            found = [item for items in found for item in items]
        else:
            found = [item[step] for item in found if isinstance(item, Mapping) and step in item]
    return found


def _received(
    parameter: Parameter, request: Received, path: Mapping[str, str], query: list[tuple[str, str]]
) -> Any:
    if parameter.place == "path":
        return _typed(unquote(path[parameter.name]), parameter.schema)
    if parameter.place == "header":
        value = request.header(parameter.name)
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
        value = exact_json.loads(content)
    except ValueError as error:
        raise RefusalError(400, f"The body is not JSON: {error}") from None
    if exact_json.depth(value) > _DEEPEST:
        raise RefusalError(400, f"The body is nested deeper than {_DEEPEST} levels.")
    return value


def _read_form(content_type: str, body: bytes) -> list[Part]:
    try:
        return read_form(content_type, body)
    except ValueError as error:
        raise RefusalError(400, f"The body is not a form: {error}") from None


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
        elif "binary" in {schema.get("format"), schema.get("items", {}).get("format")}:
            raise RefusalError(400, f"The part {name} must be a file, with a file name.")
        else:
            value = _from_part(part, schema.get("items", {}) if repeated else schema)
        body[name] = [*body.get(name, []), value] if repeated else value
    return body, files


def _from_part(part: str, schema: Schema) -> Any:
    return _read_json(part.encode()) if "object" in _types(schema) else _typed(part, schema)
