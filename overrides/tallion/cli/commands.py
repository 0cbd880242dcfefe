"""The command of one operation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click

from tallion.cli import credentials, parameters
from tallion.cli.commands_file import Commands, Described, Target, word
from tallion.cli.session import everywhere
from tallion.cli.values import Seconds, Whole

_Sections = Sequence[tuple[str, Sequence[click.Parameter]]]
_ASKS = {
    "create": "Asks first on a terminal.",
    "money": "Asks first on a terminal; elsewhere it needs --yes.",
}


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
            options = [each for each in listed if isinstance(each, click.Option)]
            records = [record for each in options if (record := each.get_help_record(ctx))]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


def operation_command(target: Target) -> click.Command:
    """The command that calls an operation."""
    described = target.described
    sections = (
        ("What is sent", parameters.own_parameters(target.file, described)),
        ("How it is sent", _how(target.file, described)),
        ("What is shown", showing()),
    )
    return SectionedCommand(
        word(target.method),
        sections,
        help="\n\n".join(
            [described["summary"], *described["description"], _notes(target.package, described)]
        ),
        callback=_callback(target),
    )


def _notes(package: str, described: Described) -> str:
    notes = [parameters.safety_line(described), _ASKS.get(described["safety"], "")]
    if described["deprecated"]:
        resource, _, method = (described["successor"] or "").partition(".")
        instead = f": use {package} {word(resource)} {word(method)}" if method else ""
        notes.append(f"Deprecated{instead}.")
    return " ".join(filter(None, notes))


def _callback(target: Target) -> Callable[..., None]:
    @click.pass_context
    def call(context: click.Context, /, **values: Any) -> None:
        from tallion.cli.invoke import invoke

        invoke(context, target, values)

    return call


def _how(file: Commands, described: Described) -> list[click.Parameter]:
    options: list[click.Parameter] = []
    if described["safety"] in _ASKS:
        options.append(click.Option(["--yes"], is_flag=True, help="Send it without asking."))
    dry = click.Option(
        ["--dry-run"],
        is_flag=True,
        hidden=described["dry_run"] is None,
        callback=_refuse_dry_run if described["dry_run"] is None else None,
        help="Only try it out: the server checks it and replies, but keeps nothing.",
    )
    told = "Print the request instead of sending it; secrets are masked."
    options += [dry, click.Option(["--curl"], is_flag=True, help=told)]
    return [*options, *page_size(described), *patience(), *credentials.file_options(file), *everywhere()]


def _refuse_dry_run(context: click.Context, _: click.Parameter, given: bool) -> bool:
    if given and not context.resilient_parsing:
        message = "this operation has no dry run, and nothing was sent; --curl shows what would be"
        raise click.UsageError(message, context)
    return given


def page_size(described: Described) -> list[click.Option]:
    """How many rows to ask for at a time, where what comes back has pages."""
    usual = described["page_size"]
    told = f"Rows to ask for at a time; {usual} unless given."
    return [click.Option(["--page-size"], type=Whole(1), help=told)] if usual else []


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
