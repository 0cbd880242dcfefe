"""Exit statuses: what went wrong, in one or two lines, and as a number that scripts can go by."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

import click

from tallion.cli.screen import visible

if TYPE_CHECKING:
    from tallion.cli.session import Session
    from tallion.errors import TallionError

DECLINED: Final = 1
"""Not done, because whoever was asked said no."""
UNEXPECTED: Final = 1
"""A defect of ours."""
USAGE: Final = 2
CREDENTIALS: Final = 3
REFUSED: Final = 4
MAY_BE_REPEATED: Final = 5
DO_NOT_REPEAT: Final = 6
INTERRUPTED: Final = 130
PIPE_CLOSED: Final = 141
"""As other commands end whose reader has gone: 128 and the number of SIGPIPE."""

_BY_STAGE = {
    "idle": "",
    "asking": "Nothing was sent.",
    "sending": "It may have been carried out: look before you run it again.",
    "done": "It was carried out: do not run it again.",
}
"""What is known of a call that would do something more if it were sent again."""


class Declined(click.ClickException):
    """Whoever was asked said no."""

    exit_code = DECLINED


class CredentialsError(click.ClickException):
    """A credential is missing, or cannot be used."""

    exit_code = CREDENTIALS


def told(error: BaseException, session: Session) -> int:
    """Tell what went wrong on standard error; the exit status."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, OSError):
        _let_go_of_output()
    if isinstance(error, BrokenPipeError) and not _harm(session):
        return PIPE_CLOSED
    show_trace(error, session)
    status, lines = _explained(error, session)
    if status == INTERRUPTED and sys.stderr.isatty():
        print(file=sys.stderr)  # below the ^C
    for line in lines:
        print(_masked(line, session), file=sys.stderr)
    return status


def show_trace(error: BaseException, session: Session) -> None:
    """With `--debug`, show where an error comes from."""
    if session.debug:
        from tallion.cli.debug import print_trace

        print_trace(session, error)


def _masked(line: str, session: Session) -> str:
    if not session.secrets:
        return visible(line)
    from tallion import redact

    return redact.text(visible(line), session.secrets)


def _harm(session: Session) -> str:
    """What to bear in mind before the command is run again; empty if nothing is."""
    return _BY_STAGE[session.stage] if session.is_risky or session.stage == "asking" else ""


def _explained(error: BaseException, session: Session) -> tuple[int, list[str]]:
    if isinstance(error, click.UsageError):
        return USAGE, _usage(error)
    if isinstance(error, click.ClickException):
        return error.exit_code, [f"tallion: {error.format_message()}"]
    if isinstance(error, KeyboardInterrupt | click.Abort):
        return INTERRUPTED, [f"Interrupted. {_harm(session)}".rstrip()]
    from tallion.errors import TallionError

    if isinstance(error, TallionError):
        return _status(error), [f"tallion: {error}"]
    if harm := _harm(session):
        return DO_NOT_REPEAT, [f"tallion: {_said(error)}", harm]
    if isinstance(error, OSError):
        return MAY_BE_REPEATED, [f"tallion: {_said(error)}"]
    return UNEXPECTED, [f"tallion: {_said(error)}", "With --debug it shows where that was."]


def _said(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        place = f": {error.filename}" if error.filename else ""
        return f"{error.strerror}{place}."
    return f"unexpected {type(error).__name__}: {error}"


def _usage(error: click.UsageError) -> list[str]:
    """What is wrong, and where help is."""
    command = error.ctx.command_path if error.ctx else "tallion"
    message = " ".join(error.format_message().split())
    return [f"{command}: {message}", f"See: {command} --help"]


def _status(error: TallionError) -> int:
    from tallion import errors
    from tallion.operation import Outcome

    if isinstance(error, errors.InvalidRequestError | errors.DryRunUnsupportedError):
        return USAGE
    if error.outcome in (Outcome.UNKNOWN, Outcome.ACCEPTED):
        return MAY_BE_REPEATED if error.repeatable else DO_NOT_REPEAT
    match error:
        case errors.ConfigurationError() | errors.AuthenticationError() | errors.PermissionDeniedError():
            return CREDENTIALS
        case errors.RateLimitError():
            return MAY_BE_REPEATED
        case errors.APIError():
            return REFUSED
        case _:
            return MAY_BE_REPEATED


def _let_go_of_output() -> None:
    """Let go of an output that takes no more, which Python would complain of when it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
