"""What one run of the command knows: how it was started, and what it is about to do."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import click

if TYPE_CHECKING:
    from tallion.sandbox import Sandbox


class Session:
    """One run of the command."""

    def __init__(self) -> None:
        self.debug = False
        self.in_sandbox = False
        """Calls go to a sandbox that lasts as long as this run."""
        self.secrets: set[str] = set()
        """Never to be shown, whatever fails."""
        self.is_risky = False
        """The call would do something more if it were sent again."""
        self.stage: Literal["idle", "asking", "sending", "done"] = "idle"
        """Of the call: whether it may have been carried out, or has been and is not shown yet."""
        self.resources = ExitStack()

    @cached_property
    def sandbox(self) -> Sandbox:
        """The sandbox, which starts when it is needed first.

        Raises:
            click.UsageError: its packages are not installed.
        """
        try:
            from tallion.sandbox import Sandbox
        except ImportError as error:
            raise click.UsageError(str(error)) from None
        return self.resources.enter_context(Sandbox())

    @cached_property
    def environment(self) -> Mapping[str, str]:
        """The variables that settings are in."""
        return self.sandbox.env() if self.in_sandbox else os.environ

    def write_debug(self) -> None:
        """Show every attempt as it is made, and the trace of an error."""
        if not self.debug:
            from tallion.cli.debug import log_to_stderr

            self.debug = True
            log_to_stderr(self)


def session_of(context: click.Context) -> Session:
    """The session of a context."""
    session: Session = context.find_root().obj
    return session


def _sandboxed(context: click.Context, _: click.Parameter, given: Any) -> None:
    if given and not context.resilient_parsing:
        session_of(context).in_sandbox = True


def _debugged(context: click.Context, _: click.Parameter, given: Any) -> None:
    if given and not context.resilient_parsing:
        session_of(context).write_debug()


def everywhere() -> list[click.Option]:
    """The options that stand before a command, or behind it."""
    return [
        click.Option(
            ["--sandbox"],
            is_flag=True,
            expose_value=False,
            callback=_sandboxed,
            help="Run against a sandbox that lasts as long as this command; no account is needed.",
        ),
        click.Option(
            ["--debug"],
            is_flag=True,
            expose_value=False,
            callback=_debugged,
            help="Show each attempt, and the trace of an error; secrets are masked.",
        ),
    ]
