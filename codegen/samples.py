"""Arguments for an operation, made from the examples of its spec, as they stand on the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import frozen

from codegen.ir import Argument, Operation
from codegen.load import Spec
from codegen.normalise import NormalOperation, NormalSpec, is_null, reference
from codegen.walk import resolved

_TEXTS = {
    "uuid": "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    "date-time": "2030-01-02T03:04:05Z",
    "date": "2030-01-02",
    "hostname": "mycompany.example",
    "binary": "text of the file\n",
}


@frozen(kw_only=True)
class Given:
    """An argument and the value that it has on the wire."""

    argument: Argument
    value: Any
    by: str = ""
    """The constructor option that fills it, or `pager`; empty where the call itself gives it."""


def given(normal: NormalSpec, source: NormalOperation, operation: Operation) -> tuple[Given, ...]:
    """What an exemplary call of an operation is given: what it needs, and whatever has an example.

    What is deprecated, and the header of a dry run, are left out.
    """
    return tuple(_Samples(normal, source).given(operation))


def whole_body(normal: NormalSpec, source: NormalOperation, operation: Operation) -> Any:
    """The body of a call that takes it as one argument; None where it takes none."""
    if operation.body is None or operation.body.model is not None:
        return None
    return _Samples(normal, source).body()


class _Samples:
    def __init__(self, normal: NormalSpec, source: NormalOperation) -> None:
        self._schemas = normal.schemas
        self._source = source
        self._spec = normal.spec
        self._options: dict[str, Any] = {}
        self._under_way: list[str] = []

    def given(self, operation: Operation) -> Iterator[Given]:
        body = self.body() if operation.body and operation.body.model else {}
        pages = {}
        if operation.paging is not None:
            pages[operation.paging.number] = operation.paging.first
            pages[operation.paging.size] = operation.paging.default_size
        for argument in operation.arguments:
            is_dry_run = argument.where == "header" and argument.wire == operation.dry_run
            if argument.wire in pages and argument.where == "query":
                yield Given(argument=argument, value=pages[argument.wire], by="pager")
            elif not is_dry_run and argument.deprecated is None:
                yield from self._given(argument, body)

    def body(self) -> Any:
        """The example of the request body, or what its schema asks for."""
        raw = resolved(self._spec, self._source.raw.get("requestBody", {}))
        ((media_type, media),) = raw["content"].items()
        schema = (self._source.body or {})[media_type]
        return next(_examples(self._spec, media), None) or self._of(schema)

    def _given(self, argument: Argument, body: Mapping[str, Any]) -> Iterator[Given]:
        if argument.where == "body":
            values = [body[argument.wire]] if argument.wire in body else []
        else:
            values = list(self._of_parameter(argument))
        if not values and not argument.required and argument.client_default is None:
            return
        value = values[0] if values else self._of(self._schema_of(argument))
        option = argument.client_default
        if option is not None:
            value = self._options.setdefault(option, value)
        yield Given(argument=argument, value=value, by=option or "")

    def _parameter(self, argument: Argument) -> Mapping[str, Any]:
        wanted = argument.where, argument.wire
        return next(each for each in self._source.parameters if (each["in"], each["name"]) == wanted)

    def _of_parameter(self, argument: Argument) -> Iterator[Any]:
        parameter = self._parameter(argument)
        yield from _examples(self._spec, parameter)
        yield from _examples(self._spec, parameter["schema"])

    def _schema_of(self, argument: Argument) -> Mapping[str, Any]:
        if argument.where != "body":
            schema: Mapping[str, Any] = self._parameter(argument)["schema"]
            return schema
        ((_, body),) = (self._source.body or {}).items()
        properties = self._schemas[str(reference(body))]["properties"]
        return dict(properties[argument.wire])

    def _of(self, schema: Mapping[str, Any]) -> Any:
        """A value of a schema: the first that it lists, else the least that it asks for."""
        for value in _listed(self._spec, schema):
            return value
        target = reference(schema)
        if target is not None:
            return self._of_component(target)
        members = [each for each in schema.get("oneOf") or schema.get("anyOf") or () if not is_null(each)]
        if members:
            return self._of(members[0])
        if "properties" in schema:
            required = schema.get("required", ())
            return {key: self._of(value) for key, value in schema["properties"].items() if key in required}
        return self._plain(schema)

    def _of_component(self, name: str) -> Any:
        if name in self._under_way:  # it holds itself, which no value can
            return {}
        self._under_way.append(name)
        value = self._of(self._schemas[name])
        self._under_way.pop()
        return value

    def _plain(self, schema: Mapping[str, Any]) -> Any:
        kinds = schema.get("type", "string")
        kind = next(each for each in kinds if each != "null") if isinstance(kinds, list) else kinds
        if kind in ("integer", "number"):
            return max(schema.get("minimum", 1), 1)
        if kind == "array":
            return [self._of(schema["items"])] * schema.get("minItems", 0)
        if kind == "string":
            text = _TEXTS.get(schema.get("format", ""), "text")
            return text.ljust(schema.get("minLength", 0), "t")[: schema.get("maxLength")]
        return kind == "boolean" or {}


def _listed(spec: Spec, schema: Mapping[str, Any]) -> Iterator[Any]:
    if "const" in schema:
        yield schema["const"]
    yield from _examples(spec, schema)
    yield from schema.get("enum", ())


def _examples(spec: Spec, node: Mapping[str, Any]) -> Iterator[Any]:
    """The examples of a parameter, media type or schema."""
    if "example" in node:
        yield node["example"]
    examples = node.get("examples", ())
    if isinstance(examples, Mapping):
        yield from (resolved(spec, each)["value"] for each in examples.values())
    else:
        yield from examples
