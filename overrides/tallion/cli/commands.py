"""The command of one operation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

import click

from tallion.cli import credentials, parameters
from tallion.cli.commands_file import Commands, Described, word
from tallion.cli.session import everywhere
from tallion.cli.values import Seconds, Whole
from tallion.operation import Operation, Safety

_Sections = Sequence[tuple[str, Sequence[click.Parameter]]]


def operations_of(package: str) -> tuple[Operation, ...]:
    """The operations of an API."""
    found: tuple[Operation, ...] = import_module(f"{package}.operations").ALL
    return found


class SectionedCommand(click.Command):
    """A command whose help has several sections of options."""

    def __init__(self, name: str, sections: _Sections, **more: Any) -> None:
        super().__init__(name, params=[each for _, section in sections for each in section], **more)
        self._sections = sections

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        own_help = self.get_help_option(ctx)
        last = len(self._sections) - 1
        for number, (title, section) in enumerate(self._sections):
            listed = [*section, own_help] if number == last and own_help else section
            records = [record for each in listed if (record := each.get_help_record(ctx))]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


def operation_command(file: Commands, operation: Operation, described: Described) -> click.Command:
    """The command that calls an operation."""
    sections = (
        ("What is sent", parameters.own_parameters(operation, described)),
        ("How it is sent", _how(operation)),
        ("What is shown", showing()),
    )
    return SectionedCommand(
        word(operation.name.partition(".")[2]),
        sections,
        help="\n\n".join([described["summary"], *described["description"], _notes(operation)]),
        deprecated=operation.deprecated,
        callback=_callback(file, operation, described),
    )


def _notes(operation: Operation) -> str:
    notes = [parameters.safety_line(operation)]
    if operation.deprecated and operation.successor:
        resource, _, method = operation.successor.partition(".")
        notes.append(f"Use {operation.api.package} {word(resource)} {word(method)} instead.")
    return " ".join(notes)


def _callback(file: Commands, operation: Operation, described: Described) -> Callable[..., None]:
    @click.pass_context
    def call(context: click.Context, /, **values: Any) -> None:
        from tallion.cli.invoke import invoke

        invoke(context, file, operation, described, values)

    return call


def _how(operation: Operation) -> list[click.Parameter]:
    options: list[click.Parameter] = []
    if operation.safety in (Safety.CREATE, Safety.MONEY):
        options.append(click.Option(["--yes"], is_flag=True, help="Send it without asking."))
    dry = click.Option(
        ["--dry-run"],
        is_flag=True,
        hidden=operation.dry_run is None,
        callback=_refuse_dry_run if operation.dry_run is None else None,
        help="Only try it out: the server checks it and replies, but keeps nothing.",
    )
    curl = click.Option(
        ["--curl"], is_flag=True, help="Print the request instead of sending it; secrets are masked."
    )
    options += [dry, curl]
    if operation.paging is not None:
        told = f"Rows to ask for at a time; {operation.paging.default_size} unless given."
        options.append(click.Option(["--page-size"], type=Whole(1), help=told))
    return [*options, *patience(), *credentials.file_options(operation.api), *everywhere()]


def _refuse_dry_run(context: click.Context, _: click.Parameter, given: bool) -> bool:
    if given and not context.resilient_parsing:
        message = "this operation has no dry run, and nothing was sent; --curl shows what would be"
        raise click.UsageError(message, context)
    return given


def patience() -> list[click.Option]:
    """How long to wait, and how often to try."""
    seconds = Seconds()
    return [
        click.Option(
            ["--timeout"], type=seconds, help="Seconds for each connect, read and write; 30 unless given."
        ),
        click.Option(
            ["--deadline"], type=seconds, help="Seconds for the call, or each page; 120 unless given."
        ),
        click.Option(["--max-attempts"], type=Whole(1), help="3 unless given."),
    ]


def showing() -> list[click.Option]:
    """How the result is shown."""
    return [
        click.Option(
            ["--output"],
            type=click.Choice(["table", "json", "csv"]),
            help="A table on a terminal, a line of JSON for each entry elsewhere, unless given.",
        ),
        click.Option(
            ["--columns"], metavar="NAME,NAME", help="What to show of each entry: id,name or meta.total."
        ),
    ]
