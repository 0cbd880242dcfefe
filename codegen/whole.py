"""Whether a stage hands on all that it was given: nothing of a spec may get lost between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from codegen.findings import Finding, Rule
from codegen.ir import Api
from codegen.normalise import NormalSpec
from codegen.walk import each_operation, resolved


def lost_operations(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Operations, arguments and responses that the spec has and the IR has not."""
    made = {operation.name: operation for operation in api.operations}
    for pointer, raw in each_operation(normal.spec):
        operation = made.get(raw["operationId"])
        if operation is None:
            yield _lost(normal, pointer, "the operation")
            continue
        item = normal.spec.document["paths"][operation.path]
        declared = {
            (found["in"], found["name"])
            for node in (*item.get("parameters", ()), *raw.get("parameters", ()))
            for found in [resolved(normal.spec, node)]
        }
        for where, name in sorted(declared - {(a.where, a.wire) for a in operation.arguments}):
            yield _lost(normal, pointer, f"the {where} parameter {name!r}")
        errors = {status for status in raw["responses"] if not status.startswith("2")}
        for status in sorted(errors - {status for status, _ in operation.errors}):
            yield _lost(normal, pointer, f"the response {status}")


def lost_schemas(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Named schemas that became no class; a choice that is of use to nobody, as in errors, need not."""
    classes = {item.schema for item in api.classes}
    for name, schema in normal.schemas.items():
        if name not in classes and not {"oneOf", "anyOf"} & schema.keys():
            yield _lost(normal, normal.pointers[name], f"the schema {name!r}")


def lost_files(normal: NormalSpec, api: Api, package: Path) -> Iterator[Finding]:
    """Files that were not written, and those that nobody asked for."""
    modules = [item.module for item in api.classes]
    resources = [resource.name for resource in api.resources]
    expected = Counter(
        (
            *("__init__.py", "client.py", "operations.py", "py.typed", "openapi.json", "commands.json"),
            *("api/__init__.py", "models/__init__.py", "resources/__init__.py"),
            *(f"models/{module}.py" for module in modules),
            *(f"api/{operation.resource}/{operation.method}.py" for operation in api.operations),
            *(f"resources/{name}.py" for name in resources),
            *(f"api/{name}/__init__.py" for name in resources),
        )
    )
    found = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    twice = {name for name, times in expected.items() if times > 1}
    for name in sorted((set(expected) ^ found) | twice):
        yield _lost(normal, "", f"the file {name}")


def _lost(normal: NormalSpec, pointer: str, what: str) -> Finding:
    problem = f"{what} was lost, or made twice, on the way to the code"
    return normal.spec.finding(
        pointer, Rule.WHOLE, problem, "This is a fault of the generator: mend codegen/"
    )
