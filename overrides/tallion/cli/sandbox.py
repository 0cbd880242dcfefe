"""`tallion sandbox`: the sandbox's own program, as a command."""

from __future__ import annotations

import click


def command() -> click.Command:
    """The command; its options are the program's own."""

    @click.pass_context
    def run(context: click.Context, /, arguments: tuple[str, ...]) -> None:
        from tallion.sandbox.__main__ import run as serve

        context.exit(serve(arguments, "tallion sandbox"))

    return click.Command(
        "sandbox",
        params=[click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)],
        context_settings={"ignore_unknown_options": True, "help_option_names": []},
        add_help_option=False,
        callback=run,
    )
