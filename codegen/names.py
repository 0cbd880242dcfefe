"""Names that the generated code may have: short enough for files, and bound once where they stand."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from codegen.findings import Finding, Rule
from codegen.ir import Api
from codegen.normalise import NormalSpec
from codegen.pointers import step
from codegen.walk import each_operation

_LENGTH = 100
"""Files may have names of 255 bytes, and most people lines of fewer characters than that."""


def long_names(normal: NormalSpec, api: Api) -> Iterator[Finding]:
    """Names that are too long for files and for readers."""
    spec = normal.spec
    pointers = {raw["operationId"]: pointer for pointer, raw in each_operation(spec)}
    named = [("/x-client/package", api.package), ("/x-client/class", api.class_name)]
    for operation in api.operations:
        pointer = pointers[operation.name]
        named += [
            (f"{pointer}/operationId", operation.resource),
            (f"{pointer}/operationId", operation.method),
        ]
        named += [(pointer, argument.name) for argument in operation.arguments]
    for item in api.classes:
        named.append((normal.pointers[item.schema], item.name))
    named += [(field.pointer, field.name) for model in api.models for field in model.fields]
    named += [(step("/x-client/options", option.name), option.name) for option in api.options]
    for pointer, name in dict.fromkeys(named):
        if len(name) > _LENGTH:
            problem = f"gives a name of {len(name)} characters, {name[:20]}…"
            yield spec.finding(pointer, Rule.NAME_LENGTH, problem, f"Keep to {_LENGTH}")


def rebound_names(normal: NormalSpec, api: Api, package: Path) -> Iterator[Finding]:
    """Names that a rendered module or class binds twice, or that a class takes from what it is made with."""
    pointers = _pointers(normal, api)
    for path in sorted(package.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        found = set(_twice(tree.body)) | {name for each in classes for name in _taken(each)}
        for name in sorted(found):
            place = str(path.relative_to(package))
            problem = f"gives {place}, where {name!r} would be two things"
            pointer = pointers.get(place, "/x-client/class")
            yield normal.spec.finding(pointer, Rule.BOUND_ONCE, problem, "Name one of them otherwise")


def _pointers(normal: NormalSpec, api: Api) -> dict[str, str]:
    """Where in the spec the name of each file comes from."""
    pointers = {raw["operationId"]: pointer for pointer, raw in each_operation(normal.spec)}
    found = {f"models/{item.module}.py": normal.pointers[item.schema] for item in api.classes}
    for operation in api.operations:
        found[f"api/{operation.resource}/{operation.method}.py"] = pointers[operation.name]
        found.setdefault(f"resources/{operation.resource}.py", f"{pointers[operation.name]}/operationId")
    return found


def _twice(body: list[ast.stmt]) -> Iterator[str]:
    seen: set[str] = set()
    for name in (name for statement in body for name in _bound(statement)):
        if name in seen:
            yield name
        seen.add(name)


def _taken(node: ast.ClassDef) -> Iterator[str]:
    """Names that a class binds twice, or binds and reads from outside: in annotations and decorators."""
    yield from _twice(node.body)
    bound = {name for statement in node.body for name in _bound(statement)}
    for statement in node.body:
        for outer in _outer(statement):
            names = (part.id for part in ast.walk(outer) if isinstance(part, ast.Name))
            yield from (name for name in names if name in bound)


def _outer(statement: ast.stmt) -> Iterator[ast.AST]:
    if isinstance(statement, ast.AnnAssign):
        yield statement.annotation
        if statement.value is not None:
            yield statement.value
    elif isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from statement.decorator_list
        yield statement.args
        if statement.returns is not None:
            yield statement.returns


def _bound(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            yield from (alias.asname or alias.name for alias in names)
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            yield name
        case ast.If(body=body):
            yield from (name for inner in body for name in _bound(inner))
        case _:
            pass
