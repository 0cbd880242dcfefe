"""`tallion whoami`: which credentials are configured, from where, and whether they are good."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from tallion.cli import commands_file, credentials, exits
from tallion.cli.commands import SectionedCommand, patience, showing
from tallion.cli.output import Output
from tallion.cli.session import Session, everywhere, session_of

_COLUMNS = ("api", "setting", "value", "source")
_CHECKS = {"talli": "campaigns.list"}
"""A harmless call for each API that has one."""
_HELP = """Show which credentials are configured and from where, secrets masked, and check them.

Talli's are checked with a token and one list. A Talon.One key has no call that checks it and does nothing
else, so it stays unverified."""


def command(packages: tuple[str, ...]) -> click.Command:
    """The command."""
    files = {package: commands_file.read(package) for package in packages}
    of_files = [option for file in files.values() for option in credentials.file_options(file)]

    @click.pass_context
    def run(context: click.Context, /, **values: Any) -> None:
        session = session_of(context)
        output = Output(values["output"], values["columns"], dict.fromkeys(_COLUMNS, True), context)
        states = [_Api(session, package, file, values) for package, file in files.items()]
        output.entries([[entry for state in states for entry in state.entries()]])
        if any(state.is_bad for state in states) or all(state.is_bare for state in states):
            context.exit(exits.CREDENTIALS)

    return SectionedCommand(
        "whoami",
        [("How it is checked", [*patience(), *of_files, *everywhere()]), ("What is shown", showing())],
        help=_HELP,
        callback=run,
    )


class _Api:
    """What is configured of one API."""

    def __init__(
        self, session: Session, package: str, file: commands_file.Commands, values: Mapping[str, Any]
    ) -> None:
        self._session = session
        self._package = package
        self._file = file
        self._values = values
        # Any operation will do where none is a check: all of them are configured alike.
        name = _CHECKS.get(package) or _first(file)
        self._operation = credentials.operation_of(commands_file.target(package, name))
        self._settings = credentials.settings(session, self._operation, values)
        self._names = credentials.setting_names(self._operation.api)
        self.is_bad = False
        """Something is missing or refused."""
        self.is_bare = all(self._source(name) in ("default", "not set") for name in self._names)
        """Nothing is configured."""

    def entries(self) -> Iterator[dict[str, Any]]:
        """A line for each setting, and one for the check."""
        for name in self._names:
            value = self._settings.values.get(name)
            shown = "***" if value and name in self._file["secrets"] else value
            yield {"api": self._package, "setting": name, "value": shown, "source": self._source(name)}
        yield {"api": self._package, "setting": "check", "value": self._checked(), "source": None}

    def _source(self, name: str) -> str:
        if self._values.get(f"secret_{name}") and not self._session.in_sandbox:
            return f"--{commands_file.word(name)}-file"
        variable = f"{self._file['env_prefix']}_{name.upper()}"
        if self._session.environment.get(variable):
            return f"{'sandbox' if self._session.in_sandbox else 'environment'} {variable}"
        return "default" if self._settings.values.get(name) else "not set"

    def _checked(self) -> str:
        if self.is_bare:
            return "not configured"
        from tallion.errors import TallionError

        try:
            with credentials.client(self._file, self._operation, self._settings, self._values) as client:
                return self._called(client)
        except (exits.CredentialsError, TallionError) as error:
            self.is_bad = True
            exits.show_trace(error, self._session)
            return f"failed: {error}"

    def _called(self, client: Any) -> str:
        if self._package not in _CHECKS:
            return "unverified: no call checks the key and does nothing else"
        resource, _, method = self._operation.name.partition(".")
        getattr(getattr(client, resource), method)(page_size=1).first()
        return "good: a token and a list came"


def _first(file: commands_file.Commands) -> str:
    resource, described = next(iter(file["resources"].items()))
    return f"{resource}.{next(iter(described['operations']))}"
