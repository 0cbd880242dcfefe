"""`make generate` for both specs, beside the stock generator on the same specs."""

from __future__ import annotations

import subprocess

import stock
from measure import REPEATS_OF_SECONDS, print_row, take_turns
from places import ROOT, TOOLS, environment


def ours() -> None:
    """What `make generate` runs, to another folder."""
    command = [TOOLS, "-m", "codegen", "generate", "--out", ROOT / "build" / "bench-generated"]
    subprocess.run(command, check=True, cwd=ROOT, env=environment(ROOT / "overrides"))


def theirs() -> None:
    """The same specs, its own settings."""
    stock.generate()


def main() -> None:
    """Print the row."""
    peer = "stock openapi-python-client"
    times = take_turns({"tallion": ours, peer: theirs}, REPEATS_OF_SECONDS)
    print_row("`make generate`, both specs", times, peer, at_most=1.5)


if __name__ == "__main__":
    main()
