"""What `--debug` shows on standard error."""

from __future__ import annotations

import logging
import sys
import traceback
from typing import TYPE_CHECKING

from tallion import redact

if TYPE_CHECKING:
    from tallion.cli.session import Session


class _ToStderr(logging.Handler):
    """Writes what is logged of each attempt, without the secrets of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def emit(self, record: logging.LogRecord) -> None:
        print(redact.text(self.format(record), self._session.secrets), file=sys.stderr)


def log_to_stderr(session: Session) -> None:
    """Show what the runtime logs."""
    redact.logger.addHandler(_ToStderr(session))
    redact.logger.setLevel(logging.DEBUG)


def print_trace(session: Session, error: BaseException) -> None:
    """Show where an error comes from."""
    lines = "".join(traceback.format_exception(error))
    print(redact.text(lines, session.secrets), end="", file=sys.stderr)
