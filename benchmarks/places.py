"""Where the contestants lie: what `make bench` installed and made."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
OURS = ROOT / "build" / "demo-venv" / "bin" / "python"
"""A Python with tallion and what it asks for, as `pip install tallion` leaves it."""
PEERS = ROOT / "build" / "bench-venv" / "bin" / "python"
"""A Python with the peers, and nothing that they do not ask for."""
TOOLS = ROOT / ".venv" / "bin" / "python"
STOCK = ROOT / "build" / "bench-stock"
"""What openapi-python-client makes of our specs when it is left as it comes."""


def environment(*folders: Path) -> dict[str, str]:
    """The environment of a contestant: no proxies, nothing of ours but these folders of modules."""
    kept = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    return kept | {"PYTHONPATH": os.pathsep.join(map(str, folders)), "PATH": f"{PEERS.parent}:{os.defpath}"}


def installed() -> Path:
    """The folder in which tallion is installed."""
    program = "import talonone, pathlib; print(pathlib.Path(talonone.__file__).parents[1])"
    done = subprocess.run(
        [OURS, "-c", program], check=True, capture_output=True, text=True, env=environment()
    )
    return Path(done.stdout.strip())
