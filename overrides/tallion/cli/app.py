"""The command and its groups, down to one operation."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

import click

from tallion import __version__
from tallion.cli import commands_file, exits
from tallion.cli.groups import LazyGroup
from tallion.cli.session import Session, everywhere

PROGRAM = "tallion"
_COMPLETE = "_TALLION_COMPLETE"
_HELP = {"help_option_names": ["-h", "--help"]}
_PACKAGES = {
    "talli": "Talli Campaign Manager API: campaigns, payouts and reports.",
    "talonone": "Talon.One Third-party API: coupons, loyalty, audiences and events.",
}
_COMMANDS = _PACKAGES | {
    "report": "Download the report of a Talli campaign into a file.",
    "operations": "List all operations of both APIs.",
    "whoami": "Show which credentials are configured, and check them.",
    "sandbox": "Play both APIs on loopback, until Ctrl-C.",
}


def run(arguments: Sequence[str]) -> int:
    """Run a command; the exit status."""
    session = Session()
    root = _root()
    _write_utf8()
    if os.environ.get(_COMPLETE):
        from click.shell_completion import shell_complete

        return shell_complete(root, {}, PROGRAM, _COMPLETE, os.environ[_COMPLETE])
    try:
        with session.resources:
            try:
                with root.make_context(PROGRAM, list(arguments), obj=session) as context:
                    root.invoke(context)
                    sys.stdout.flush()
                return 0
            except BaseException as error:  # noqa: BLE001 - each kind has an exit status
                return exits.told(error, session)
    except KeyboardInterrupt as error:
        return exits.told(error, session)


def _write_utf8() -> None:
    """What programs read is UTF-8 whatever the locale; a terminal need not be able to show everything."""
    if isinstance(sys.stdout, TextIOWrapper):
        if sys.stdout.isatty():
            sys.stdout.reconfigure(errors="backslashreplace")
        else:
            sys.stdout.reconfigure(encoding="utf-8")


def _root() -> click.Group:
    version = click.version_option(__version__, prog_name=PROGRAM)
    group = LazyGroup(
        PROGRAM,
        _COMMANDS,
        _command,
        params=everywhere(),
        context_settings=_HELP,
        help="Talli payouts and Talon.One coupons from a shell. Every command has --help.",
    )
    version(group)
    return group


def _command(name: str) -> click.Command:
    """A command of the root group."""
    match name:
        case "report":
            from tallion.cli import report

            return report.command()
        case "operations":
            from tallion.cli import operations

            return operations.command(tuple(_PACKAGES))
        case "whoami":
            from tallion.cli import whoami

            return whoami.command(tuple(_PACKAGES))
        case "sandbox":
            from tallion.cli import sandbox

            return sandbox.command()
        case _:
            return _package(name)


def _package(package: str) -> click.Group:
    """The group of an API, one command for each of its resources."""
    file = commands_file.read(package)
    resources = {commands_file.word(name): name for name in file["resources"]}
    lines = {word: file["resources"][name]["description"] for word, name in resources.items()}
    return LazyGroup(
        package,
        lines,
        lambda word: _resource(package, file, resources[word]),
        help=f"The {file['title']}.",
    )


def _resource(package: str, file: commands_file.Commands, name: str) -> click.Group:
    """The group of a resource, one command for each of its operations."""
    from tallion.cli.commands import operation_command

    operations = file["resources"][name]["operations"]
    methods = {commands_file.word(method): method for method in operations}
    lines = {
        word: operations[method]["summary"] + (" Deprecated." if operations[method]["deprecated"] else "")
        for word, method in methods.items()
    }
    return LazyGroup(
        commands_file.word(name),
        lines,
        lambda word: operation_command(commands_file.Target(package, file, name, methods[word])),
        help=file["resources"][name]["description"],
    )
