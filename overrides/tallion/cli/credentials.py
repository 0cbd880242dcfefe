"""Where settings and secrets come from: the environment, files, or a sandbox."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from tallion.cli.commands_file import word
from tallion.operation import Api, ClientCredentials, Operation

if TYPE_CHECKING:
    from tallion.cli.session import Session
    from tallion.client import SyncClient
    from tallion.config import Settings

_PATIENCE = ("timeout", "deadline", "max_attempts")


def secret_names(api: Api) -> list[str]:
    """The settings of an API that are secret."""
    found = [
        "client_secret" if isinstance(scheme, ClientCredentials) else scheme.option
        for scheme in api.schemes.values()
    ]
    return list(dict.fromkeys(found))


def setting_names(api: Api) -> Iterator[str]:
    """All settings of an API, in the order in which people are told of them."""
    yield "base_url"
    for scheme in api.schemes.values():
        if isinstance(scheme, ClientCredentials):
            yield scheme.token_url
            yield from scheme.options
    yield from (name for name in secret_names(api) if name != "client_secret")
    yield from (option.name for option in api.options)


def file_options(api: Api) -> list[click.Option]:
    """An option for each secret, which names a file that holds it."""
    from tallion.cli.secret_files import SECRET_FILE

    return [
        click.Option(
            [f"--{word(name)}-file", f"secret_{name}"],
            type=SECRET_FILE,
            help=f"A file with the {_spoken(name)} that nobody else may read; wins over the environment.",
        )
        for name in secret_names(api)
    ]


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def settings(session: Session, operation: Operation, values: Mapping[str, Any]) -> Settings:
    """What is configured for an operation; nothing need be.

    Args:
        values: those of the options.
    """
    from tallion.config import Settings, variable

    api = operation.api
    found = {name: session.environment.get(variable(api, name)) or None for name in setting_names(api)}
    for name in secret_names(api):
        if session.in_sandbox:
            resource = operation.name.partition(".")[0]
            found[name] = session.keys.get(resource, found[name]) if name == "api_key" else found[name]
        else:
            found[name] = values.get(f"secret_{name}") or found[name]
        session.secrets.update(filter(None, [found[name]]))
    found["base_url"] = found["base_url"] or api.base_url
    return Settings(api=api, values=found)


def client(
    client_name: str, operation: Operation, configured: Settings, values: Mapping[str, Any]
) -> SyncClient:
    """The client that calls an operation.

    Raises:
        CredentialsError: something is missing.
    """
    from tallion.cli.exits import CredentialsError
    from tallion.config import variable

    api = operation.api
    needed: list[str] = []
    if operation.security is not None:
        scheme = api.schemes[operation.security]
        if isinstance(scheme, ClientCredentials):
            needed = ["base_url", scheme.token_url, *scheme.options]
        else:
            needed = [scheme.option]
    lacking = [variable(api, name) for name in needed if configured.find(name) is None]
    if lacking:
        raise CredentialsError(
            f"set {', '.join(lacking)} in the environment, or try it with --sandbox; nothing was sent."
        )
    patience = {name: values[name] for name in _PATIENCE if values.get(name) is not None}
    made: SyncClient = getattr(import_module(api.package), client_name)(**configured.values, **patience)
    return made
