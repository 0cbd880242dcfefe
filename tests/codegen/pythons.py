"""Other Pythons that are here, and an environment with the generator for each, by `make reproducible`."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "dev.txt"
OWN = f"3.{sys.version_info.minor}"
_PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes")


def others() -> dict[str, str]:
    """Command of each Python from 3.11 on that is here, by its version; ours is not among them."""
    found = {f"3.{minor}": _command(f"3.{minor}") for minor in range(11, 30)}
    return {version: command for version, command in found.items() if command and version != OWN}


def _command(version: str) -> str | None:
    """On the PATH, or beside our own Python, where version managers keep them."""
    name = f"python{version}"
    beside = sorted(Path(sys.base_prefix).parent.glob(f"*/bin/{name}"))
    commands = (shutil.which(name), *map(str, beside))
    return next((command for command in commands if command and _runs(command, version)), None)


def _runs(command: str, version: str) -> bool:
    """A version manager may have commands for Pythons that it does not let run."""
    program = "import sys; print('3.%d' % sys.version_info.minor)"
    done = subprocess.run([command, "-c", program], capture_output=True, text=True, check=False)
    return done.stdout.strip() == version


def environment(version: str) -> Path:
    """The interpreter of the environment for a version, which need not be there."""
    return ROOT / "build" / f"python{version}-venv" / "bin" / "python"


def is_ready(version: str) -> bool:
    """Whether its environment is there, whole, and made from the lock as it stands."""
    stamp = environment(version).parents[1] / ".stamp"
    return stamp.is_file() and stamp.read_text(encoding="utf-8") == _stamp()


def _stamp() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def make(version: str, command: str) -> None:
    """Make the environment of a version from the lock."""
    python = environment(version)
    subprocess.run([command, "-m", "venv", "--clear", python.parents[1]], check=True)
    subprocess.run([python, *_PIP, "--only-binary", ":all:", "-r", LOCK], check=True)
    (python.parents[1] / ".stamp").write_text(_stamp(), encoding="utf-8")


def main() -> None:
    """Make the environments that lack, and say which Pythons there are."""
    found = others()
    for version, command in found.items():
        if not is_ready(version):
            make(version, command)
    print(f"Pythons: {OWN} (this one), {', '.join(found) or 'and no other'}")


if __name__ == "__main__":
    main()
