"""What a package ships for the command line: `commands.json`, and its types."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from importlib import import_module
from typing import Literal, NamedTuple, NotRequired, TypedDict

Kind = Literal["string", "integer", "number", "decimal", "boolean", "date-time", "date", "file", "json"]


class Argument(TypedDict):
    """An argument of an operation."""

    name: str
    """Its name in Python."""
    wire: str
    where: Literal["path", "query", "header", "body"]
    kind: Kind
    many: bool
    """It is an array; its option may be given several times."""
    required: bool
    help: str
    secret: NotRequired[bool]
    choices: NotRequired[list[str]]
    range: NotRequired[dict[str, int]]
    bounds: NotRequired[str]
    """Its constraints in words."""
    example: NotRequired[str]
    client_default: NotRequired[str]
    """Setting of the client that stands in for it."""
    deprecated: NotRequired[str]
    """Wire name of its successor; may be empty."""


class Described(TypedDict):
    """What the command line needs to know of an operation before it is called."""

    method: str
    path: str
    safety: Literal["read", "idempotent", "create", "money"]
    retry_key: str | None
    """Wire name of the field by which the server knows a repeat."""
    deprecated: bool
    successor: str | None
    """Name of the operation to use instead."""
    page_size: int | None
    """Of a list or report: how many rows are asked for at a time unless somebody says so."""
    summary: str
    description: list[str]
    """Paragraphs."""
    body: Literal["fields", "value"] | None
    """Whether the fields of its body are arguments, or the body is one argument."""
    dry_run: str | None
    """Name of the argument that asks for a dry run."""
    arguments: list[Argument]
    columns: dict[str, bool]
    """Wire names of what comes back, and whether each is a single value."""


Resource = TypedDict("Resource", {"class": str, "description": str, "operations": dict[str, Described]})
"""Operations that belong together."""


class Commands(TypedDict):
    """The whole file."""

    client: str
    """Class name of the client."""
    title: str
    env_prefix: str
    secrets: list[str]
    """Settings that are secret."""
    resources: Mapping[str, Resource]


def read(package: str) -> Commands:
    """The file of a package."""
    folder = os.path.dirname(str(import_module(package).__file__))  # noqa: PTH120 - pathlib takes 5 ms to import
    with open(f"{folder}/commands.json", encoding="utf-8") as file:  # noqa: PTH123 - as above
        commands: Commands = json.load(file)
    return commands


class Target(NamedTuple):
    """An operation that a command calls."""

    package: str
    file: Commands
    resource: str
    method: str

    @property
    def name(self) -> str:
        """`resource.method`."""
        return f"{self.resource}.{self.method}"

    @property
    def described(self) -> Described:
        """What is known of it."""
        return self.file["resources"][self.resource]["operations"][self.method]


def target(package: str, name: str) -> Target:
    """An operation of a package, `resource.method`."""
    return Target(package, read(package), *name.split("."))


def word(name: str) -> str:
    """A Python name as the command line has it: `create_coupon` is `create-coupon`."""
    return name.strip("_").replace("_", "-")
