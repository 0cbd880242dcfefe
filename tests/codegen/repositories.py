"""Git repositories to release from."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.codegen.tiny import ROOT

_SOMEONE = {
    f"GIT_{role}_{what}": "pets@pets.test" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
}
NOBODYS_SETTINGS = _SOMEONE | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
"""For git to commit as somebody, however the developer has set it up."""


def git(folder: Path, *arguments: str) -> str:
    """What git says."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env=os.environ | NOBODYS_SETTINGS,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout.strip()


def commit(folder: Path, subject: str = "Change something") -> None:
    """Commit whatever there is."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", subject)


def fragment(folder: Path, name: str, text: str = "Something.") -> None:
    """Write an entry for the changelog."""
    (folder / "changelog.d" / name).write_text(f"{text}\n", encoding="utf-8")


def copied(destination: Path, *names: str) -> None:
    """Copy parts of our own tree as they are, but for what git ignores."""
    for name in names:
        source = ROOT / name
        (destination / name).parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
            shutil.copytree(source, destination / name, ignore=ignored)
        else:
            shutil.copy(source, destination / name)
