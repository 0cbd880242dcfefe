"""Fresh processes: help, lists and mistakes of the command line, beside the import of its parser, click."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from measure import HEAD, print_row, take_turns
from places import ROOT, TOOLS, environment

PROGRAM = "import sys; from tallion.cli import main; sys.exit(main())"
"""What the installed script does."""
COMMANDS: tuple[tuple[int, str], ...] = (
    (0, "--help"),
    (0, "talonone --help"),
    (0, "talonone segment --help"),
    (0, "talonone braze create-coupon --help"),
    (0, "report --help"),
    (0, "whoami --help"),
    (0, "operations --search coupon"),
    (2, "talli campaigns get"),
)


def fresh(program: str, arguments: str = "", status: int = 0) -> Callable[[], None]:
    """Runs a program in a process of its own."""
    variables = environment(ROOT / "overrides", ROOT / "generated")
    command = [TOOLS, "-c", program, *arguments.split()]

    def run() -> None:
        done = subprocess.run(command, env=variables, capture_output=True, check=False)
        assert done.returncode == status, done.stderr

    return run


def main() -> None:
    """Print a table."""
    print(HEAD)
    for status, command in COMMANDS:
        ours = fresh(PROGRAM, command, status)
        times = take_turns({"tallion": ours, "`import click`": fresh("import click")})
        print_row(f"`tallion {command}`", times, "`import click`", at_most=2)


if __name__ == "__main__":
    main()
