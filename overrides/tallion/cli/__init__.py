"""The command `tallion`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

_USAGE: Final = "usage: tallion sandbox [--port N] [--state FILE] [--seed-data SEED] [--faults FILE]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a subcommand; the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    match given:
        case ["sandbox", *rest]:
            from tallion.sandbox.__main__ import run

            return run(rest, "tallion sandbox")
        case ["-h" | "--help"]:
            print(_USAGE)
            return 0
        case _:
            print(_USAGE, file=sys.stderr)
            return 2
