"""Groups of commands that are made when they are used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click


class LazyGroup(click.Group):
    """A group that knows a line of each command, and makes those alone that are used.

    Args:
        lines: name → what its command does, in a few words.
        make: makes the command of a name.
    """

    def __init__(
        self, name: str, lines: Mapping[str, str], make: Callable[[str], click.Command], **more: Any
    ) -> None:
        super().__init__(name, invoke_without_command=True, callback=_print_help, **more)
        self._lines = lines
        self._make = make

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self._lines)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return self._make(cmd_name) if cmd_name in self._lines else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] in self._lines or args[0].startswith("-") or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        raise click.UsageError(f"there is no command {args[0]!r}{suggestion(args[0], self._lines)}", ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(self._lines.items()))


@click.pass_context
def _print_help(context: click.Context, /) -> None:
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def suggestion(word: str, known: Sequence[str] | Mapping[str, object]) -> str:
    """`; did you mean ...?` where a known word is much like this one."""
    from difflib import get_close_matches

    close = get_close_matches(word, known, n=2)
    return f"; did you mean {' or '.join(close)}?" if close else ""
