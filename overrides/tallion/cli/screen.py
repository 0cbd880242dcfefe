"""What standard output and standard error can show, and must not."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def visible(text: str) -> str:
    r"""Text with its control characters written out: an escape sequence is `\x1b[2J`."""
    return _CONTROL.sub(lambda found: ascii(found.group())[1:-1], text)


def is_plain() -> bool:
    """Whether output must have no colours: a pipe, or `NO_COLOR` (no-color.org)."""
    return not sys.stdout.isatty() or bool(os.environ.get("NO_COLOR"))


def note_not_shown(names: Iterable[str]) -> None:
    """Say what was left out."""
    listed = ", ".join(map(visible, names))
    if listed:
        print(f"Not shown: {listed}. --columns chooses, --output json shows all.", file=sys.stderr)
