"""The options of an operation, made from what its package ships."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import click

from tallion.cli.commands_file import Argument, Commands, Described, word
from tallion.cli.values import type_of

_TAKEN = frozenset(
    (
        "api-key-file",
        "body",
        "client-secret-file",
        "columns",
        "curl",
        "deadline",
        "debug",
        "dry-run",
        "help",
        "max-attempts",
        "output",
        "page-size",
        "sandbox",
        "set",
        "timeout",
        "yes",
    )
)
"""Options of every command; an argument of such a name is an option `--its-NAME`."""


def option_name(argument: Argument) -> str:
    """The option of an argument, without its dashes."""
    name = word(argument["name"])
    return f"its-{name}" if name in _TAKEN else name


def flag(argument: Argument) -> str:
    """What people are told an argument is called."""
    return argument["name"].upper() if argument["where"] == "path" else _option_flag(argument)


def _option_flag(argument: Argument) -> str:
    """The option of an argument, as it is typed. A secret is read from a file: others see command lines."""
    return f"--{option_name(argument)}{'-file' if argument.get('secret') else ''}"


def own_parameters(file: Commands, described: Described) -> list[click.Parameter]:
    """What is sent: an option for each argument, and for path parameters a place in the line too."""
    arguments = described["arguments"]
    places: list[click.Parameter] = [
        click.Argument([_place(each)], required=False, metavar=f"[{each['name'].upper()}]")
        for each in arguments
        if each["where"] == "path"
    ]
    wanted = sorted(arguments, key=lambda each: not each["required"])
    return [*places, *(_option(each, file) for each in wanted), *_for_bodies(described)]


def _place(argument: Argument) -> str:
    """The name under which click hands over a path parameter that stands in the line."""
    return f"place_{argument['name']}"


def _key(argument: Argument) -> str:
    """The name under which click hands over an option, which is none of our own options'."""
    return f"its_{argument['name']}"


def _option(argument: Argument, file: Commands) -> click.Option:
    told: dict[str, Any] = {"help": _help(argument, file), "multiple": argument["many"]}
    if argument.get("secret"):
        from tallion.cli.secret_files import SECRET_FILE

        told["type"] = SECRET_FILE
    elif argument["kind"] == "boolean":
        name = option_name(argument)
        return click.Option(
            [f"--{name}/--no-{name}", _key(argument)], default=None, help=_help(argument, file)
        )
    else:
        told["type"] = type_of(argument)
    return click.Option([_option_flag(argument), _key(argument)], **told)


def _help(argument: Argument, file: Commands) -> str:
    parts = [argument["help"]]
    if bounds := argument.get("bounds"):
        parts.append(f"{bounds[0].upper()}{bounds[1:]}.")
    if default := argument.get("client_default"):
        parts.append(f"Left out: {file['env_prefix']}_{default.upper()} of the environment.")
    if "deprecated" in argument:
        successor = argument["deprecated"]
        parts.append(f"Deprecated: use {successor}." if successor else "Deprecated.")
    if argument["many"]:
        parts.append("May be given several times.")
    if argument["required"]:
        parts.append("[required]")
    return " ".join(filter(None, parts))


def _for_bodies(described: Described) -> list[click.Option]:
    options = []
    if described["body"]:
        told = (
            "The body as JSON: the text itself, @FILE, or - for standard input. Options win over its fields."
        )
        options.append(click.Option(["--body"], metavar="JSON|@FILE|-", help=told))
    if described["body"] or any(each["kind"] == "json" for each in described["arguments"]):
        told = (
            "One value inside a body or object, by the API's names: cartItems.0.name=Shoe. With := the value "
            "is JSON whatever the spec says."
        )
        options.append(click.Option(["--set", "set_"], multiple=True, metavar="KEY=VALUE", help=told))
    return options


def given_arguments(
    described: Described, values: Mapping[str, Any], context: click.Context
) -> dict[str, Any]:
    """The arguments that were given as options, or in their place in the line, by their names in Python.

    Raises:
        click.UsageError: one was given twice.
    """
    given: dict[str, Any] = {}
    for argument in described["arguments"]:
        value = values[_key(argument)]
        placed = values.get(_place(argument))
        if value is not None and placed is not None:
            raise click.UsageError(f"{argument['name'].upper()} is given twice.", context)
        value = placed if value is None else value
        if value not in (None, ()):
            given[argument["name"]] = list(value) if argument["many"] else value
    return given


def missing(described: Described, given: Iterable[str], context: click.Context) -> None:
    """Refuse a call that lacks what it needs.

    Raises:
        click.UsageError: it names all that is missing.
    """
    names = [
        flag(argument)
        for argument in described["arguments"]
        if argument["required"] and argument["name"] not in given
    ]
    if described["body"] == "value" and "body" not in given:
        names.append("--body")
    if names:
        raise click.UsageError(
            f"{' and '.join([', '.join(names[:-1]), names[-1]] if names[1:] else names)} missing.", context
        )


def safety_line(described: Described) -> str:
    """What repeating the call would do."""
    key = described["retry_key"]
    lines = {
        "read": "Reads, and changes nothing.",
        "idempotent": "Leads to the same end state each time.",
        "create": f"Creates one thing for each {key}." if key else "Creates something each time.",
        "money": "Moves money.",
    }
    return lines[described["safety"]]
