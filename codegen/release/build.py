"""The wheel and the source distribution: the same bytes wherever and whenever they are built."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("overrides", "generated")
"""Where the packages lie that ship."""
VERSION_FILE = Path("overrides/tallion/__init__.py")
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


def version_of(root: Path) -> str:
    """The version that is written in a tree."""
    return _found(root)[1]


def set_version(root: Path, version: str) -> None:
    """Write another version."""
    text = (root / VERSION_FILE).read_text(encoding="utf-8")
    start, end = _found(root).span(1)
    (root / VERSION_FILE).write_text(text[:start] + version + text[end:], encoding="utf-8")


def _found(root: Path) -> re.Match[str]:
    found = list(_VERSION.finditer((root / VERSION_FILE).read_text(encoding="utf-8")))
    if len(found) != 1:
        raise ValueError(f"{VERSION_FILE} has {len(found)} lines with a __version__, and needs one")
    return found[0]


def build(root: Path, out: Path) -> list[Path]:
    """Build the source distribution, and the wheel from it; check both.

    Raises:
        subprocess.CalledProcessError: something does not build, or an index would refuse it.
    """
    # With it, the backend would write another time into each file than without it.
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    _run([sys.executable, "-m", "build", "--no-isolation", "--outdir", out, root], environment)
    version = version_of(root)
    made = [out / f"tallion-{version}.tar.gz", out / f"tallion-{version}-py3-none-any.whl"]
    for check in checks(root, made):
        _run(check, environment)
    return made


def checks(root: Path, made: list[Path]) -> Iterator[list[str | Path]]:
    """The commands that look whether an index takes both, and whether the wheel has each package whole."""
    yield [sys.executable, "-m", "twine", "check", "--strict", *made]
    packages = sorted(marker.parent for folder in FOLDERS for marker in root.glob(f"{folder}/*/__init__.py"))
    whole = [argument for package in packages for argument in ("--package", str(package))]
    toplevel = ",".join(package.name for package in packages)
    yield [
        sys.executable,
        "-m",
        "check_wheel_contents",
        "--no-config",
        "--toplevel",
        toplevel,
        *whole,
        made[1],
    ]


def _run(command: list[str | Path], environment: dict[str, str]) -> None:
    subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=True)
