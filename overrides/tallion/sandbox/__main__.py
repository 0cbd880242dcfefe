"""`python -m tallion.sandbox`, also `tallion sandbox`: both APIs on loopback, until Ctrl-C."""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tallion.sandbox import Sandbox


def run(arguments: Sequence[str], program: str) -> int:
    """Serve until told to stop; the exit status."""
    options = _options(arguments, program)
    try:
        from tallion.sandbox import Sandbox
        from tallion.sandbox.fault_file import read_faults

        sandbox = Sandbox(
            host=options.host, port=options.port, state_file=options.state, seed_data=options.seed_data
        )
        for order in read_faults(options.faults) if options.faults else ():
            sandbox.order(order)
        sandbox.serve(_announce)
    except OSError as error:
        place = "" if error.filename is None else f": {error.filename}"
        print(f"{error.strerror}{place}.", file=sys.stderr)
        return 1
    except (ImportError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        pass
    return 0


def _options(arguments: Sequence[str], program: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=program, description="Both APIs on loopback, until Ctrl-C.")
    parser.add_argument("--port", type=int, default=0, help="0, the default, takes any free port")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    parser.add_argument("--state", type=Path, help="a file that keeps the state from one start to the next")
    parser.add_argument(
        "--seed-data",
        choices=("demo", "empty", "large"),
        default="demo",
        help="what a fresh state has; large has a report of 1,000,000 rows",
    )
    parser.add_argument("--faults", type=Path, help="a YAML file of faults to order at the start")
    return parser.parse_args(arguments)


def _announce(sandbox: Sandbox) -> None:
    """The address on the first line, then what to paste into a shell."""
    print(sandbox.base_url)
    for name, value in sandbox.env().items():
        print(f"export {name}={shlex.quote(value)}")
    for platform, key in sandbox.keys.items():
        print(f"# TALONONE_API_KEY for {platform}: {key}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], "python -m tallion.sandbox"))
