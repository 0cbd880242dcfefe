"""One call of an operation: gather, plan, ask, send, show."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from tallion.cli import bodies, confirm, credentials, notes, parameters
from tallion.cli.commands_file import Commands, Described
from tallion.cli.output import Output
from tallion.cli.plan import Plan, plan
from tallion.cli.session import Session, session_of
from tallion.operation import Operation, Safety

if TYPE_CHECKING:
    from tallion.client import SyncClient


def invoke(
    context: click.Context,
    file: Commands,
    operation: Operation,
    described: Described,
    values: Mapping[str, Any],
) -> None:
    """Call an operation with the values of its command's options."""
    session = session_of(context)
    output = Output(values["output"], values["columns"], described["columns"], context)
    configured = credentials.settings(session, operation, values)
    arguments = _arguments(context, operation, described, values)
    resource = file["resources"][operation.name.partition(".")[0]]
    with notes.shown(), notes.in_words_of(context, described, operation):
        planned = plan(operation, resource["class"], configured, arguments)
    if values["curl"]:
        click.echo(planned.call.as_curl(configured.find("base_url") or "$BASE_URL"))
        return
    risky = operation.safety in (Safety.CREATE, Safety.MONEY) and not values["dry_run"]
    client = credentials.client(file["client"], operation, configured, values)
    if risky and not values["yes"]:
        confirm.ask(context, operation, planned.call, str(configured.find("base_url")))
    session.is_risky = risky
    with client:
        _show(session, output, planned, client)


def _arguments(
    context: click.Context, operation: Operation, described: Described, values: Mapping[str, Any]
) -> dict[str, Any]:
    given = parameters.given_arguments(described, values, context)
    arguments = bodies.merged(context, operation, described, given, values)
    parameters.missing(operation, described, arguments, context)
    if values["dry_run"] and described["dry_run"]:
        arguments[described["dry_run"]] = True
    if values.get("page_size"):
        arguments["page_size"] = values["page_size"]
    return arguments


def _show(session: Session, output: Output, planned: Plan, client: SyncClient) -> None:
    session.stage = "sending"
    pieces = planned.send(client)
    if planned.is_list:
        output.entries(pieces)
    else:
        (value,) = next(pieces)
        session.stage = "done"
        output.value(value)
    sys.stdout.flush()
    session.stage = "idle"
