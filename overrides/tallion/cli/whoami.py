"""`tallion whoami`: which credentials are configured, from where, and whether they are good."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from tallion.cli import commands_file, credentials, exits
from tallion.cli.commands import SectionedCommand, operations_of, patience, showing
from tallion.cli.output import Output
from tallion.cli.session import Session, everywhere, session_of
from tallion.operation import Operation

_COLUMNS = ("api", "setting", "value", "source")
_CHECKS = {"talli": "campaigns.list"}
"""A harmless call for each API that has one."""


def command(packages: tuple[str, ...]) -> click.Command:
    """The command."""
    files = [
        option for package in packages for option in credentials.file_options(operations_of(package)[0].api)
    ]

    @click.pass_context
    def run(context: click.Context, /, **values: Any) -> None:
        session = session_of(context)
        output = Output(values["output"], values["columns"], dict.fromkeys(_COLUMNS, True), context)
        states = [_Api(session, package, values) for package in packages]
        output.entries([[entry for state in states for entry in state.entries()]])
        if any(state.is_bad for state in states) or all(state.is_bare for state in states):
            context.exit(exits.CREDENTIALS)

    return SectionedCommand(
        "whoami",
        [("How it is sent", [*patience(), *files, *everywhere()]), ("What is shown", showing())],
        help=_HELP,
        callback=run,
    )


_HELP = """Show which credentials are configured and from where, secrets masked, and check them.

Talli's are checked with a token and one list. A Talon.One key has no call that checks it and does nothing
else, so it stays unverified."""


class _Api:
    """What is configured of one API."""

    def __init__(self, session: Session, package: str, values: dict[str, Any]) -> None:
        self._session = session
        self._package = package
        self._values = values
        self._operation = _check_of(package) or operations_of(package)[0]
        self._api = self._operation.api
        self._settings = credentials.settings(session, self._operation, values)
        self.is_bad = False
        """Something is missing or refused."""
        self.is_bare = all(self._source(name) in ("default", "not set") for name in self._names())
        """Nothing is configured."""

    def entries(self) -> Iterator[dict[str, Any]]:
        """A line for each setting, and one for the check."""
        secrets = credentials.secret_names(self._api)
        for name in self._names():
            value = self._settings.values.get(name)
            shown = "***" if value and name in secrets else value
            yield {"api": self._package, "setting": name, "value": shown, "source": self._source(name)}
        yield {"api": self._package, "setting": "check", "value": self._checked(), "source": None}

    def _names(self) -> Iterator[str]:
        return credentials.setting_names(self._api)

    def _source(self, name: str) -> str:
        from tallion.config import variable

        if self._values.get(f"secret_{name}") and not self._session.in_sandbox:
            return f"--{commands_file.word(name)}-file"
        known = variable(self._api, name)
        if self._session.environment.get(known):
            return f"{self._session.environment_name} {known}"
        return "default" if self._settings.values.get(name) else "not set"

    def _checked(self) -> str:
        if self.is_bare:
            return "not configured"
        try:
            name = commands_file.read(self._package)["client"]
            client = credentials.client(name, self._operation, self._settings, self._values)
            with client:
                if self._package not in _CHECKS:
                    return "unverified: no call checks the key and does nothing else"
                return self._called(client)
        except exits.CredentialsError as error:
            self.is_bad = True
            return error.message

    def _called(self, client: Any) -> str:
        from tallion.errors import TallionError

        resource, _, method = self._operation.name.partition(".")
        try:
            getattr(getattr(client, resource), method)(page_size=1).first()
        except TallionError as error:
            self.is_bad = True
            return f"failed: {error}"
        return "good: a token and a list came"


def _check_of(package: str) -> Operation | None:
    return next((each for each in operations_of(package) if each.name == _CHECKS.get(package)), None)
