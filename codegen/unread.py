"""What a spec says of fields where no call would heed it: extensions of requests, files, parts of forms."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.findings import Finding, Rule
from codegen.ir import Api, Model, SumLimit
from codegen.normalise import NormalSpec
from codegen.pointers import step, token
from codegen.types import Array, Map, ModelRef, Type, UnionRef, holds_file, unlimited
from codegen.walk import only_parts, resolved

_OF_REQUESTS = ("x-ignored-unless", "x-sum-limit")


def unread(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """All of it."""
    for check in (_unheeded, _unfilled, _misplaced_files, _other_parts, _empty_sums):
        yield from check(normal, api)


def _unheeded(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Extensions of requests on what is in none."""
    sent = {model.schema for model in api.models if model.is_sent}
    parts = set(only_parts(normal.spec))
    for name, schema in normal.schemas.items():
        if name in sent or normal.pointers[name] in parts:
            continue
        places = [(normal.pointers[name], schema)]
        places += [
            (step(f"{normal.pointers[name]}/properties", key), value)
            for key, value in schema.get("properties", {}).items()
        ]
        for pointer, node in places:
            for key in _OF_REQUESTS:
                if key in node:
                    problem = f"has {key}, and is in no request"
                    yield normal.spec.finding(pointer, Rule.EXTENSION_PLACE, problem, "Drop it")


def _unfilled(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Fields that no client fills in: those of bodies are arguments, and no others."""
    bodies = {operation.body.model for operation in api.operations if operation.body}
    for model in api.models:
        for field in model.fields:
            if field.client_default is not None and model.name not in bodies:
                problem = "has x-client-default, and is no field of a request body"
                yield normal.spec.finding(field.pointer, Rule.EXTENSION_PLACE, problem, "Drop it")


def _misplaced_files(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Files that stand in JSON, which cannot hold any."""
    forms = {op.body.model for op in api.operations if op.body and op.body.kind == "multipart"}
    for model in api.models:
        for field in model.fields:
            if holds_file(field.type) and model.name not in forms:
                remedy = "Send it as multipart/form-data, or drop the format"
                yield normal.spec.finding(field.pointer, Rule.FILE, "is a file, and stands in JSON", remedy)


def _other_parts(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Parts of a form that are not written as clients write them."""
    fields = {model.name: {field.wire: field.type for field in model.fields} for model in api.models}
    operations = {operation.name: operation for operation in api.operations}
    for source in normal.operations:
        operation = operations[source.raw["operationId"]]
        if operation.body is None or operation.body.kind != "multipart":
            continue
        (media,) = resolved(normal.spec, source.raw["requestBody"])["content"].values()
        for name, encoding in media.get("encoding", {}).items():
            is_json = isinstance(
                unlimited(fields[str(operation.body.model)][name]), ModelRef | UnionRef | Map
            )
            served = {"style": "form", "explode": True} | (
                {"contentType": "application/json"} if is_json else {}
            )
            for key, value in encoding.items():
                if served.get(key) != value:
                    problem = f"writes the part {name!r} with {key} {value!r}, which we do not"
                    place = f"{source.pointer}/requestBody"
                    yield normal.spec.finding(place, Rule.REQUEST_BODY, problem, f"We serve {served}")


def _empty_sums(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Sums of what is not there."""
    models = {model.name: model for model in api.models}
    for model in api.models:
        for rule in model.rules:
            for pointer in rule.of if isinstance(rule, SumLimit) else ():
                if not isinstance(_at(models, ModelRef(model.name), pointer), Array):
                    problem = f"x-sum-limit counts {pointer!r}, which is no array of it"
                    place = normal.pointers[model.schema]
                    yield normal.spec.finding(
                        place, Rule.SUM_LIMIT, problem, "Write /NAME, and /* for any item"
                    )


def _at(models: dict[str, Model], type_: Type | None, pointer: str) -> Type | None:
    """The type of what a JSON pointer leads to, in which `*` is any index."""
    for part in pointer.split("/")[1:]:
        if isinstance(type_, ModelRef):
            fields = {field.wire: field.type for field in models[type_.name].fields}
            type_ = fields.get(token(part))
        else:
            type_ = type_.item if isinstance(type_, Array) and part == "*" else None
        type_ = None if type_ is None else unlimited(type_)
    return type_
