"""One call: planned, asked about, sent and shown."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from tallion.cli import confirm, credentials, notes
from tallion.cli.commands_file import Target
from tallion.cli.output import Output
from tallion.cli.plan import Plan, plan
from tallion.cli.session import session_of
from tallion.operation import Safety
from tallion.retry import harmless

if TYPE_CHECKING:
    from tallion.client import SyncClient


class Sending:
    """How one call of an operation is made.

    Args:
        values: those of the command's options.
    """

    def __init__(self, context: click.Context, target: Target, values: Mapping[str, Any]) -> None:
        self._context = context
        self._session = session_of(context)
        self._file = target.file
        self._class_name = target.file["resources"][target.resource]["class"]
        self._described = target.described
        self._operation = credentials.operation_of(target)
        self._values = values

    def run(self, arguments: Mapping[str, Any], output: Output) -> None:
        """Make the call with these arguments, and show what comes back."""
        configured = credentials.settings(self._session, self._operation, self._values)
        with notes.shown(), notes.in_words_of(self._context, self._described):
            planned = plan(self._operation, self._class_name, configured, arguments)
        base_url = configured.find("base_url")
        if self._values["curl"]:
            click.echo(planned.call.as_curl(base_url or "$BASE_URL"))
            return
        client = credentials.client(self._file, self._operation, configured, self._values)
        self._ask(planned, base_url)
        self._session.is_risky = not harmless(planned.call)
        with client:
            self._send(planned, client, output)

    def _ask(self, planned: Plan, base_url: str) -> None:
        is_safe = self._operation.safety in (Safety.READ, Safety.IDEMPOTENT)
        if not (is_safe or self._values["yes"] or self._values["dry_run"]):
            self._session.stage = "asking"
            confirm.ask(self._context, self._described, planned.call, base_url)

    def _send(self, planned: Plan, client: SyncClient, output: Output) -> None:
        self._session.stage = "sending"
        pieces = planned.send(client)
        if planned.is_list:
            output.entries(pieces)
        else:
            (value,) = next(pieces)
            self._session.stage = "done"
            output.value(value)
        sys.stdout.flush()
        self._session.stage = "idle"
