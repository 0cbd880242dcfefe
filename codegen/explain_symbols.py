"""What is generated for an operation: files, and the functions and classes in them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from codegen.ir import Api, Enum, Model, Operation, Union
from codegen.naming import pascal
from codegen.types import ModelRef, Type

_WIDTH = 96


def symbols(api: Api, operation: Operation) -> Iterator[str]:
    """A line for each file, with the names in it that are the operation's."""
    resource, method = operation.resource, operation.method
    class_name = pascal(resource)
    names = {
        f"api/{resource}/{method}.py": "OPERATION, request, parse",
        f"resources/{resource}.py": f"{class_name}.{method}, Async{class_name}.{method}",
        "operations.py": operation.constant,
    }
    width = max(map(len, names))
    yield from (f"{api.package}/{name:{width}}  {found}" for name, found in names.items())
    modules = {name: module for module, name in _classes(api)}
    for title, found in (("sent", sent_classes(api, operation)), ("received", _received(api, operation))):
        if found:
            listed = ", ".join(f"{name} ({modules[name]}.py)" for name in found)
            indent = " " * 4
            yield f"{api.package}/models/, {title}:"
            yield from textwrap.wrap(listed, _WIDTH, initial_indent=indent, subsequent_indent=indent)


def sent_classes(api: Api, operation: Operation) -> list[str]:
    """The models, enums and unions that a request can hold."""
    types = [argument.type for argument in operation.arguments]
    return _reachable(api, [*types, *([operation.body.type] if operation.body else [])])


def _received(api: Api, operation: Operation) -> list[str]:
    reply = operation.reply
    envelope = [ModelRef(reply.envelope)] if reply.envelope else []
    return _reachable(api, [*envelope, *([reply.type] if reply.type else [])])


def _classes(api: Api) -> Iterator[tuple[str, str]]:
    """Module and name of every class."""
    everything: tuple[Model | Enum | Union, ...] = (*api.models, *api.enums, *api.unions)
    for named in everything:
        yield named.module, named.name


def _reachable(api: Api, types: Iterable[Type]) -> list[str]:
    """Classes that some types name, and those below them, nearest first."""
    composed: tuple[Model | Union, ...] = (*api.models, *api.unions)
    imports = {named.name: named.imports for named in composed}
    known = {name for _, name in _classes(api)}
    found: dict[str, None] = {}
    waiting = [name for type_ in types for _, name in type_.names() if name in known]
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found[name] = None
            waiting += [below for _, below in imports.get(name, ()) if below in known]
    return list(found)
