"""`tallion operations`: what there is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from tallion.cli import commands_file
from tallion.cli.commands import SectionedCommand, showing
from tallion.cli.output import Output
from tallion.cli.session import everywhere

_COLUMNS = ("command", "method", "path", "safety", "dry_run", "deprecated", "summary")


def command(packages: tuple[str, ...]) -> click.Command:
    """The command."""
    search = click.Option(
        ["--search"], metavar="TEXT", help="Only those with this text in command, path or summary."
    )

    @click.pass_context
    def run(context: click.Context, /, search: str | None, output: str | None, columns: str | None) -> None:
        shown = Output(output, columns, dict.fromkeys(_COLUMNS, True), context)
        found = [entry for entry in _entries(packages) if _matches(entry, search or "")]
        shown.entries([found] if found else [])

    return SectionedCommand(
        "operations",
        [("What is listed", [search]), ("What is shown", [*showing(), *everywhere()])],
        help="List all operations of both APIs: method, path, what repeating one does, and dry runs.",
        callback=run,
    )


def _entries(packages: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    for package in packages:
        for resource, of_resource in commands_file.read(package)["resources"].items():
            for method, described in of_resource["operations"].items():
                yield {
                    "command": f"{package} {commands_file.word(resource)} {commands_file.word(method)}",
                    "method": described["method"],
                    "path": described["path"],
                    "safety": described["safety"],
                    "dry_run": described["dry_run"] is not None,
                    "deprecated": described["deprecated"],
                    "summary": described["summary"],
                }


def _matches(entry: dict[str, Any], text: str) -> bool:
    wanted = text.lower()
    return any(wanted in entry[name].lower() for name in ("command", "path", "summary"))
