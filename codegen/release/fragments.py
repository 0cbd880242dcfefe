"""The fragments of the changelog, and what they say of a release."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

from codegen.release.version import Level, Version

FOLDER = "changelog.d"
_OTHERS = {"README", "release.md.jinja"}
_BREAKING = "Breaking:"
_LEVELS = {
    "added": Level.MINOR,
    "changed": Level.MINOR,
    "deprecated": Level.MINOR,
    "removed": Level.MINOR,
    "fixed": Level.PATCH,
    "security": Level.PATCH,
}
"""What a fragment of each kind asks for that does not break callers."""
_NAME = re.compile(rf"[a-z0-9-]+\.({'|'.join(_LEVELS)})\.md")


@frozen
class Fragment:
    """One entry of the changelog."""

    name: str
    text: str

    @property
    def breaks(self) -> bool:
        return self.text.startswith(_BREAKING)

    @property
    def level(self) -> Level:
        return Level.MAJOR if self.breaks else _LEVELS[self.name.split(".")[1]]


def fragments(root: Path) -> list[Fragment]:
    """The fragments since the last release, by name."""
    paths = [path for path in sorted((root / FOLDER).iterdir()) if _NAME.fullmatch(path.name)]
    return [Fragment(path.name, path.read_text(encoding="utf-8")) for path in paths]


def misnamed(root: Path) -> Iterator[str]:
    """Files that would be in no changelog."""
    for path in sorted((root / FOLDER).iterdir()):
        if path.name not in _OTHERS and not _NAME.fullmatch(path.name):
            yield f"{FOLDER}/{path.name} is no fragment: name it <slug>.<kind>.md, see {FOLDER}/README"


def gathered(root: Path, version: Version, date: str, *, draft: bool) -> str:
    """The section of a version; unless it is a draft, it is put into CHANGELOG.md for the fragments.

    Raises:
        subprocess.CalledProcessError: towncrier does not take them.
    """
    mode = "--draft" if draft else "--yes"
    command = [sys.executable, "-m", "towncrier", "build", mode, "--version", str(version), "--date", date]
    # From the root: it asks git to remove the fragments, and git looks where it is run.
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    return done.stdout
