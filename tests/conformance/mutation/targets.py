"""Each operation with all that is generated for it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from keyword import iskeyword

from attrs import frozen

from tests.conformance.mutation.sources import ROOT, Source, calls, read

PACKAGES = ("talli", "talonone")


@frozen(eq=False)
class Target:
    """An operation, and where its code lies."""

    package: str
    name: str
    """`resource.method`."""
    operations: Source
    constant: ast.Call
    """What `operations.py` says of it."""
    endpoint: Source
    resource: Source
    methods: Sequence[ast.FunctionDef | ast.AsyncFunctionDef]
    """Of the resource: the blocking one and the one that is awaited."""
    models: Sequence[Source]
    """Everything that its request and reply are made of."""

    def __str__(self) -> str:
        return f"{self.package}.{self.name}"

    def trait(self, name: str) -> ast.keyword | None:
        """A keyword of its constant."""
        return next((each for each in self.constant.keywords if each.arg == name), None)

    def function(self, name: str) -> ast.FunctionDef:
        """`request` or `parse`."""
        return next(
            each
            for each in self.endpoint.tree.body
            if isinstance(each, ast.FunctionDef) and each.name == name
        )

    @property
    def safety(self) -> str:
        """`CREATE` and so on."""
        trait = self.trait("safety")
        return trait.value.attr if trait and isinstance(trait.value, ast.Attribute) else ""


@cache
def targets() -> tuple[Target, ...]:
    """Every operation of both packages, in the order of the documents."""
    found = []
    for package in PACKAGES:
        operations = read(f"generated/{package}/operations.py")
        for constant in calls(operations.tree, "Operation"):
            named = next(each.value for each in constant.keywords if each.arg == "name")
            if isinstance(named, ast.Constant):
                found.append(_target(package, str(named.value), operations, constant))
    return tuple(found)


def _target(package: str, name: str, operations: Source, constant: ast.Call) -> Target:
    group, _, method = name.partition(".")
    method = f"{method}_" if iskeyword(method) else method
    endpoint = read(f"generated/{package}/api/{group}/{method}.py")
    resource = read(f"generated/{package}/resources/{group}.py")
    methods = [
        each
        for node in resource.tree.body
        if isinstance(node, ast.ClassDef)
        for each in node.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and each.name == method
    ]
    return Target(
        package=package,
        name=name,
        operations=operations,
        constant=constant,
        endpoint=endpoint,
        resource=resource,
        methods=methods,
        models=_models(package, endpoint),
    )


def _models(package: str, endpoint: Source) -> list[Source]:
    """The models that an endpoint names, and those that they import."""
    modules = _modules(package)
    waiting = [modules[name] for name in _named_models(endpoint) if name in modules]
    found: dict[str, Source] = {}
    while waiting:
        file = waiting.pop(0)
        if file not in found:
            found[file] = read(file)
            waiting += [
                f"generated/{node.module.replace('.', '/')}.py"
                for node in ast.walk(found[file].tree)
                if isinstance(node, ast.ImportFrom) and str(node.module).startswith(f"{package}.models.")
                if node.module
            ]
    return list(found.values())


def _named_models(endpoint: Source) -> Iterator[str]:
    for node in ast.walk(endpoint.tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "models":
            yield node.attr


@cache
def _modules(package: str) -> dict[str, str]:
    """The file that defines each public name of the models."""
    files: dict[str, str] = {}
    for path in sorted((ROOT / "generated" / package / "models").glob("[a-z]*.py")):
        for name in re.findall(r"^(?:class )?([A-Z]\w+)(?:\(|: | = )", path.read_text("utf-8"), re.MULTILINE):
            files.setdefault(name, str(path.relative_to(ROOT)))
    return files
