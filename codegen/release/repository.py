"""The git repository that is released."""

from __future__ import annotations

import subprocess
from pathlib import Path

from attrs import frozen

from codegen.release.version import Version


@frozen
class Repository:
    """A working tree and its history."""

    root: Path

    def branch(self) -> str:
        """The branch that is checked out; empty where none is."""
        return self.git("branch", "--show-current")

    def dirty(self) -> list[str]:
        """Files that are not as they were committed, or not committed at all."""
        return self.git("status", "--porcelain").splitlines()

    def tags(self) -> list[str]:
        """Every tag, merged or not."""
        return self.git("tag", "--list").split()

    def last_release(self) -> Version | None:
        """The highest version that is tagged in the history of what is checked out."""
        tags = self.git("tag", "--list", "v*", "--merged", "HEAD").split()
        return max(filter(None, (Version.parse(tag.removeprefix("v")) for tag in tags)), default=None)

    def commit_all(self, subject: str) -> None:
        """Commit the working tree as it is."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", subject)

    def restore(self, commit: str) -> None:
        """Make branch and working tree what they were at a commit, when the tree was clean."""
        self.git("reset", "--quiet", "--hard", commit)

    def git(self, *arguments: str) -> str:
        """What git says.

        Raises:
            subprocess.CalledProcessError: it refuses; `stderr` says why.
        """
        done = subprocess.run(
            ["git", "-C", self.root, *arguments], capture_output=True, text=True, encoding="utf-8", check=True
        )
        return done.stdout.strip("\n")
