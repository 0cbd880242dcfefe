"""Bodies and objects: from `--body`, from options, and from `--set`, the later ones winning."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

import click

from tallion.cli.commands_file import Argument, Described, Target
from tallion.cli.groups import suggestion
from tallion.cli.values import from_json, parsed_json, type_of


def merged(
    context: click.Context, target: Target, given: Mapping[str, Any], values: Mapping[str, Any]
) -> dict[str, Any]:
    """The arguments of the resource's method.

    Args:
        given: the arguments that options gave.
        values: those of all options.

    Raises:
        click.UsageError: the body is no JSON, or names what the operation does not have.
    """
    try:
        arguments = _from_body(target.described, values.get("body"))
        arguments |= given
        for order in values.get("set_", ()):
            _set(target, arguments, order)
    except (ValueError, click.BadParameter) as error:
        raise click.UsageError(str(error), context) from None
    return arguments


def _from_body(described: Described, source: str | None) -> dict[str, Any]:
    if source is None:
        return {}
    try:
        value = parsed_json(_text(source))
    except ValueError as error:
        raise ValueError(f"--body {error}") from None
    if described["body"] == "value":
        return {"body": value}
    if not isinstance(value, dict):
        raise ValueError("--body must be a JSON object")
    fields = {each["wire"]: each for each in described["arguments"] if each["where"] == "body"}
    return {
        _known(fields, name, "--body")["name"]: from_json(fields[name], item) for name, item in value.items()
    }


def _text(source: str) -> str:
    """The text of a body: given itself, in a file, or on standard input."""
    if source in ("-", "@-"):
        content = sys.stdin.buffer.read()
    elif source.startswith("@"):
        try:
            with open(source[1:], "rb") as file:  # noqa: PTH123 - pathlib is not needed otherwise
                content = file.read()
        except OSError as error:
            raise ValueError(f"{source}: {error.strerror}") from None
    else:
        return source
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("is no UTF-8") from None


def _known(fields: Mapping[str, Argument], name: str, place: str) -> Argument:
    if name not in fields:
        raise ValueError(f"{place}: there is no field {name!r}{suggestion(name, fields)}")
    return fields[name]


def _set(target: Target, arguments: dict[str, Any], order: str) -> None:
    """Carry out one `--set`."""
    described = target.described
    key, is_set, text = order.partition("=")
    as_json = key.endswith(":")
    first, *below = key.removesuffix(":").split(".")
    if not is_set or not all((first, *below)):
        raise ValueError(f"--set {order!r}: write KEY=VALUE, such as cartItems.0.name=Shoe")
    if described["body"] == "value":
        argument, name, below = None, "body", [first, *below]
    else:
        settable = {
            a["wire"]: a for a in described["arguments"] if a["where"] == "body" or a["kind"] == "json"
        }
        argument = _known(settable, first, "--set")
        name = argument["name"]
    try:
        if not below and argument is not None and argument["kind"] != "json" and not as_json:
            arguments[name] = _plain(argument, arguments.get(name), text)
            return
        from tallion.cli.nesting import put

        arguments[name] = put(target, argument, arguments.get(name), below, text, as_json=as_json)
        if argument is not None and not below:
            arguments[name] = from_json(argument, arguments[name])
    except (ValueError, click.BadParameter) as error:
        raise ValueError(f"--set {key}: {error}") from None


def _plain(argument: Argument, present: Any, text: str) -> Any:
    """A value that is none of several below a key; an array gets one more entry."""
    value = type_of(argument).convert(text, None, None)
    return [*(present or ()), value] if argument["many"] else value
