"""Versions by SemVer 2.0.0."""

from __future__ import annotations

import re
from enum import IntEnum

from attrs import evolve, frozen

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", re.ASCII)


class Level(IntEnum):
    """What a release does to callers, the gravest last."""

    PATCH = 0
    """Nothing: it mends."""
    MINOR = 1
    """Nothing, and it can do more."""
    MAJOR = 2
    """It breaks some."""


@frozen(order=True)
class Version:
    """A version without pre-release or build."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Version | None:
        """A version, if the text is one."""
        found = _VERSION.fullmatch(text)
        return cls(*map(int, found.groups())) if found else None

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    def bumped(self, level: Level) -> Version:
        """The next version whose number at a level is higher."""
        if level is Level.MAJOR:
            return Version(self.major + 1, 0, 0)
        if level is Level.MINOR:
            return Version(self.major, self.minor + 1, 0)
        return evolve(self, patch=self.patch + 1)

    def least_bump(self, level: Level) -> Level:
        """Which number has to rise: before 1.0.0 the one after, so what breaks raises the minor."""
        if self.major:
            return level
        return Level.MINOR if level is Level.MAJOR else Level.PATCH
