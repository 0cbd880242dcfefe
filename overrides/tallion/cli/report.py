"""`tallion report`: a campaign's report in a file, whole or not at all."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from tallion.cli import commands_file, credentials
from tallion.cli.commands import SectionedCommand, page_size, patience, showing
from tallion.cli.output import Output
from tallion.cli.session import everywhere, session_of

_COLUMNS = ("path", "rows", "pages", "bytes", "sha256")


def command() -> click.Command:
    """The command."""
    target = commands_file.target("talli", "reports.campaign_basic")
    what: list[click.Parameter] = [
        click.Argument(["campaign_id"], metavar="CAMPAIGN_ID"),
        click.Option(
            ["-o", "--file", "path"],
            required=True,
            metavar="FILE",
            callback=_checked_place,
            help="Where to write the CSV.",
        ),
        click.Option(["--resume"], is_flag=True, help=_RESUME),
        *page_size(target.described),
    ]
    how = [*patience(), *credentials.file_options(target.file), *everywhere()]

    @click.pass_context
    def run(context: click.Context, /, **values: Any) -> None:
        from tallion.cli import notes

        session = session_of(context)
        output = Output(values["output"], values["columns"], dict.fromkeys(_COLUMNS, True), context)
        operation = credentials.operation_of(target)
        configured = credentials.settings(session, operation, values)
        client = credentials.client(target.file, operation, configured, values)
        with client, notes.shown(), notes.in_words_of(context, target.described):
            output.value(_saved(client, values))

    return SectionedCommand(
        "report",
        [("What is downloaded", what), ("How it is sent", how), ("What is shown", showing())],
        help="Download the report of a campaign into a CSV file, which is whole at the end, or as it was.",
        callback=run,
    )


_RESUME = "Keep what came if the download fails, and go on with what an earlier run with --resume kept."


def _checked_place(context: click.Context, _: click.Parameter, path: str) -> str:
    """Refuse a place where no file can be, before anything is downloaded."""
    folder = os.path.dirname(path)  # noqa: PTH120 - pathlib is not needed otherwise
    if folder and not os.path.isdir(folder):  # noqa: PTH112
        raise click.UsageError(f"--file: there is no folder {folder}", context)
    if os.path.isdir(path):  # noqa: PTH112
        raise click.UsageError(f"--file: {path} is a folder; name a file in it", context)
    return path


def _saved(client: Any, values: dict[str, Any]) -> dict[str, Any]:
    """Download the report; what it came to."""
    from tallion.cli import notes

    size = {"page_size": values["page_size"]} if values["page_size"] else {}
    report = client.reports.campaign_basic(values["campaign_id"], **size)
    try:
        with notes.without_log():  # which says how to go on, in the words of Python
            saved = report.save(values["path"], progress=True, resume=values["resume"])
    except BaseException:
        _say_what_is_kept(values["path"])
        raise
    totals = {name: getattr(saved, name) for name in _COLUMNS}
    return totals | {"path": str(saved.path), "rows": int(saved.rows)}


def _say_what_is_kept(path: str) -> None:
    """Say how to go on, where that is possible."""
    if os.path.exists(f"{path}.part.json"):  # noqa: PTH110
        print("What came is kept; to go on, run it again with --resume.", file=sys.stderr)
