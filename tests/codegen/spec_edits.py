"""Changes of the spec in `tests.codegen.every_part`, as functions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.codegen.tiny import Node

Edit = Callable[[Node], Any]


def parts(made: Node) -> tuple[Node, Node, Node, Node]:
    """The operation that buys, its body, what is listed, and the schemas."""
    schemas = made["components"]["schemas"]
    return made["paths"]["/pets"]["post"], schemas["Order"], schemas["Pet"], schemas


def buying(key: str, value: Any) -> Edit:
    """Set a key of the operation that buys."""
    return lambda made: parts(made)[0].__setitem__(key, value)


def bought(number: int, **more: Any) -> Edit:
    """Change one of the parameters of the operation that buys."""
    return lambda made: parts(made)[0]["parameters"][number].update(more)


def order(field: str, **more: Any) -> Edit:
    """Change a field of what is sent."""
    return lambda made: parts(made)[1]["properties"].setdefault(field, {}).update(more)


def pet(field: str, **more: Any) -> Edit:
    """Change a field of what is received."""
    return lambda made: parts(made)[2]["properties"].setdefault(field, {}).update(more)


def schema(name: str, **more: Any) -> Edit:
    """Change a component."""
    return lambda made: parts(made)[3][name].update(more)


def endpoint(path: str, method: str, value: Node) -> Edit:
    """Set an operation."""
    return lambda made: made["paths"][path].__setitem__(method, value)


def client(**more: Any) -> Edit:
    """Change what the client class is made of."""
    return lambda made: made["x-client"].update(more)


def without(*path: str) -> Edit:
    """Drop what stands at a path."""

    def drop(made: Node) -> None:
        for key in path[:-1]:
            made = made[key]
        del made[path[-1]]

    return drop


def also(*edits: Edit) -> Edit:
    """Several edits at once."""
    return lambda made: [edit(made) for edit in edits]


def swapped(made: Node) -> None:
    """The two parameters of a path change places, in the path and in their order."""
    made["paths"]["/pets/{form}/as/{pet}"] = made["paths"].pop("/pets/{pet}/as/{form}")
