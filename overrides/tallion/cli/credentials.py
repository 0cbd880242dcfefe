"""Where settings and secrets come from: the environment, files, or a sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from tallion.cli.commands_file import Commands, Target, word

if TYPE_CHECKING:
    from tallion.cli.session import Session
    from tallion.client import SyncClient
    from tallion.config import Settings
    from tallion.operation import Api, Operation, SecurityScheme

_PATIENCE = ("timeout", "deadline", "max_attempts")


def operation_of(target: Target) -> Operation:
    """The operation itself."""
    operations: tuple[Operation, ...] = import_module(f"{target.package}.operations").ALL
    (found,) = (operation for operation in operations if operation.name == target.name)
    return found


def setting_names(api: Api) -> list[str]:
    """All settings of an API, in the order in which people are told of them."""
    names = ["base_url"]
    for scheme in api.schemes.values():
        names += _needed_for(scheme)
    return list(dict.fromkeys([*names, *(option.name for option in api.options)]))


def _needed_for(scheme: SecurityScheme) -> list[str]:
    from tallion.operation import ClientCredentials

    if isinstance(scheme, ClientCredentials):
        return ["base_url", scheme.token_url, *scheme.options]
    return [scheme.option]


def file_options(file: Commands) -> list[click.Option]:
    """An option for each secret, which names a file that holds it."""
    from tallion.cli.secret_files import SECRET_FILE

    return [
        click.Option(
            [f"--{word(name)}-file", f"secret_{name}"],
            type=SECRET_FILE,
            help=f"A file with the {_spoken(name)} that nobody else may read; wins over the environment.",
        )
        for name in file["secrets"]
    ]


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def settings(session: Session, operation: Operation, values: Mapping[str, Any]) -> Settings:
    """What is configured for an operation; nothing need be.

    Args:
        values: those of the options.
    """
    from tallion.config import Settings, secret_options, variable

    api = operation.api
    found = {name: session.environment.get(variable(api, name)) or None for name in setting_names(api)}
    for name in secret_options(api):
        if session.in_sandbox and name == "api_key":
            found[name] = session.sandbox.keys.get(operation.name.partition(".")[0], found[name])
        elif not session.in_sandbox:
            found[name] = values.get(f"secret_{name}") or found[name]
        session.secrets.update(filter(None, [found[name]]))
    found["base_url"] = found["base_url"] or api.base_url
    return Settings(api=api, values=found)


def client(
    file: Commands, operation: Operation, configured: Settings, values: Mapping[str, Any]
) -> SyncClient:
    """The client that calls an operation.

    Raises:
        CredentialsError: something is missing.
    """
    from tallion.cli.exits import CredentialsError
    from tallion.config import variable

    api = operation.api
    needed = _needed_for(api.schemes[operation.security]) if operation.security else []
    lacking = [variable(api, name) for name in needed if configured.find(name) is None]
    if lacking:
        raise CredentialsError(
            f"set {', '.join(lacking)} in the environment, or try it with --sandbox; nothing was sent."
        )
    patience = {name: values[name] for name in _PATIENCE if values.get(name) is not None}
    made: SyncClient = getattr(import_module(api.package), file["client"])(**configured.values, **patience)
    return made
