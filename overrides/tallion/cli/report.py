"""`tallion report`: a campaign's report in a file, whole or not at all."""

from __future__ import annotations

from typing import Any

import click

from tallion.cli import commands_file, credentials
from tallion.cli.commands import SectionedCommand, operations_of, patience, showing
from tallion.cli.output import Output
from tallion.cli.session import everywhere, session_of
from tallion.cli.values import Whole

_PACKAGE = "talli"
_OPERATION = "reports.campaign_basic"
_COLUMNS = ("path", "rows", "pages", "bytes", "sha256")


def command() -> click.Command:
    """The command."""
    (operation,) = (each for each in operations_of(_PACKAGE) if each.name == _OPERATION)
    what: list[click.Parameter] = [
        click.Argument(["campaign_id"], metavar="CAMPAIGN_ID"),
        click.Option(["-o", "--file", "path"], required=True, metavar="FILE", help="Where to write the CSV."),
        click.Option(["--resume"], is_flag=True, help=_RESUME),
        click.Option(["--page-size"], type=Whole(1), help="Rows to ask for at a time; 1000 unless given."),
    ]
    how = [*patience(), *credentials.file_options(operation.api), *everywhere()]

    @click.pass_context
    def run(context: click.Context, /, **values: Any) -> None:
        session = session_of(context)
        output = Output(values["output"], values["columns"], dict.fromkeys(_COLUMNS, True), context)
        configured = credentials.settings(session, operation, values)
        client_name = commands_file.read(_PACKAGE)["client"]
        client = credentials.client(client_name, operation, configured, values)
        with client:
            _save(client, values, output)

    return SectionedCommand(
        "report",
        [("What is downloaded", what), ("How it is sent", how), ("What is shown", showing())],
        help="Download the report of a campaign into a CSV file, which is whole at the end, or as it was.",
        callback=run,
    )


_RESUME = "Keep what came if the download fails, and go on with what an earlier run with --resume kept."


def _save(client: Any, values: dict[str, Any], output: Output) -> None:
    from tallion.cli import notes

    size = {"page_size": values["page_size"]} if values["page_size"] else {}
    with notes.shown():
        report = client.reports.campaign_basic(values["campaign_id"], **size)
        saved = report.save(values["path"], progress=True, resume=values["resume"])
    totals = {name: getattr(saved, name) for name in _COLUMNS}
    output.value(totals | {"path": str(saved.path), "rows": int(saved.rows)})
