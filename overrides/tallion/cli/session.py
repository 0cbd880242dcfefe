"""What one run of the command knows: how it was started, and what it is about to do."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, Literal

import click


class Session:
    """One run of the command."""

    def __init__(self) -> None:
        self.debug = False
        self.environment: Mapping[str, str] = os.environ
        self.environment_name = "environment"
        """Where its values come from, as people are told."""
        self.keys: Mapping[str, str] = {}
        """In a sandbox: Talon.One's keys by resource."""
        self.secrets: set[str] = set()
        """Never to be shown, whatever fails."""
        self.is_risky = False
        """The call would do something more if it were sent again."""
        self.stage: Literal["idle", "sending", "done"] = "idle"
        """Of the call: whether it may have been carried out, or has been and is not shown yet."""
        self.resources = ExitStack()

    @property
    def in_sandbox(self) -> bool:
        """Whether calls go to a temporary sandbox."""
        return self.environment is not os.environ

    def use_sandbox(self) -> None:
        """Start a sandbox that lasts as long as this run, and take all settings from it.

        Raises:
            click.UsageError: its packages are not installed.
        """
        if self.in_sandbox:
            return
        try:
            from tallion.sandbox import Sandbox
        except ImportError as error:
            raise click.UsageError(str(error)) from None
        sandbox = self.resources.enter_context(Sandbox())
        self.environment, self.environment_name, self.keys = sandbox.env(), "sandbox", sandbox.keys

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
        session_of(context).use_sandbox()


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
