"""The command `tallion`: `pip install "tallion[cli]"`."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        from tallion.cli.app import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        return _without_click(given)
    return run(given)


def _without_click(given: Sequence[str]) -> int:
    """The sandbox has an extra of its own, and needs no click."""
    if given[:1] == ["sandbox"]:
        from tallion.sandbox.__main__ import run

        return run(given[1:], "tallion sandbox")
    print(
        'tallion: the command needs click, which is not installed: pip install "tallion[cli]"',
        file=sys.stderr,
    )
    return 2
