"""From the options of a command to a call: everything that needs neither client nor network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from tallion.cli import bodies, parameters
from tallion.cli.commands_file import Target
from tallion.cli.output import Output
from tallion.cli.session import session_of


def invoke(context: click.Context, target: Target, values: Mapping[str, Any]) -> None:
    """Call an operation with the values of its command's options."""
    output = Output(values["output"], values["columns"], target.described["columns"], context)
    arguments = _arguments(context, target, values)
    from tallion.cli.sending import Sending

    Sending(context, target, values).run(arguments, output)


def _arguments(context: click.Context, target: Target, values: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of the resource's method."""
    described = target.described
    given = parameters.given_arguments(described, values, context)
    session_of(context).secrets.update(
        given[each["name"]] for each in described["arguments"] if each.get("secret") and each["name"] in given
    )
    arguments = bodies.merged(context, target, given, values)
    parameters.missing(described, arguments, context)
    if values["dry_run"] and described["dry_run"]:
        arguments[described["dry_run"]] = True
    if values.get("page_size"):
        arguments["page_size"] = values["page_size"]
    return arguments
