"""Runs the comparisons with peers and prints one table: what `make bench` does last."""

from __future__ import annotations

import subprocess
from pathlib import Path

from measure import HEAD
from places import OURS, PEERS, STOCK, TOOLS, environment, installed

HERE = Path(__file__).parent


def main() -> None:
    """Each program in the environment that it measures."""
    runs = [
        ("start.py", TOOLS, ()),
        ("models.py", PEERS, (installed(), STOCK)),
        ("calls.py", OURS, ()),
        ("tasks.py", TOOLS, ()),
        ("generate.py", TOOLS, ()),
    ]
    print(HEAD, flush=True)
    for program, python, folders in runs:
        subprocess.run([python, HERE / program], check=True, env=environment(*folders))


if __name__ == "__main__":
    main()
