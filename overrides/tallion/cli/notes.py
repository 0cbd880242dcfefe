"""What the client has to say of a call, in the words of the command line."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import click

from tallion import redact
from tallion.cli.commands_file import Described
from tallion.cli.parameters import flag
from tallion.errors import InvalidRequestError, Violation


@contextmanager
def shown() -> Iterator[None]:
    """Print warnings as notes."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            yield
        finally:
            for message in dict.fromkeys(str(warning.message) for warning in caught):
                print(f"note: {message}", file=sys.stderr)


@contextmanager
def without_log() -> Iterator[None]:
    """Leave out what the client logs as a warning, unless everything is shown."""
    redact.logger.disabled = redact.logger.level == 0
    try:
        yield
    finally:
        redact.logger.disabled = False


@contextmanager
def in_words_of(context: click.Context, described: Described) -> Iterator[None]:
    """Name options where the client names its arguments."""
    try:
        yield
    except InvalidRequestError as error:
        names = {
            f"/{each['where']}/{each['wire'].replace('~', '~0').replace('/', '~1')}": flag(each)
            for each in described["arguments"]
        }
        told = "; ".join(_told(violation, names) for violation in error.violations)
        raise click.UsageError(f"nothing was sent: {told}", context) from error


def _told(violation: Violation, names: dict[str, str]) -> str:
    shape = f" (got {violation.shape})" if violation.shape else ""
    head = "/".join(violation.pointer.split("/")[:3])
    place = names.get(head, head) + violation.pointer[len(head) :]
    return f"{place} {violation.rule}{shape}"
