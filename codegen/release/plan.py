"""What the next release would be, and why it must not be made."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen

from codegen import pipeline
from codegen.diff import report, sources
from codegen.diff.change import Change, Judgement, in_order
from codegen.diff.interface import interface_changes
from codegen.release import fragments
from codegen.release.build import version_of
from codegen.release.fragments import Fragment, gathered
from codegen.release.repository import Repository
from codegen.release.version import Level, Version

_LEVELS = {Judgement.BREAKING: Level.MAJOR, Judgement.ADDITIVE: Level.MINOR, Judgement.NEUTRAL: Level.PATCH}


@frozen(kw_only=True)
class Plan:
    """A release that could be made."""

    last: Version | None
    version: Version
    level: Level
    """What it does to callers, by all that was found."""
    changes: tuple[Change, ...]
    """Of the specs and of the Python interface, since the last release."""
    fragments: tuple[Fragment, ...]
    date: str
    changelog: str
    refusals: tuple[str, ...]
    """Why it must not be made, and what to do about it."""

    @property
    def tag(self) -> str:
        return f"v{self.version}"


def planned(root: Path, asked: Level | None) -> Plan:
    """The next release of a repository; `asked` is the number that should rise, if anybody asked for one."""
    repository = Repository(root)
    last = repository.last_release()
    changes = in_order(_changes(root, f"v{last}")) if last else []
    found = fragments.fragments(root)
    level = max(
        [*(_LEVELS[each.judgement] for each in changes), *(each.level for each in found)], default=Level.PATCH
    )
    version = _next(root, last, level, asked)
    date = datetime.now(UTC).date().isoformat()
    refusals = [
        *_of_tree(repository, version),
        *_of_version(root, last, level, asked),
        *_of_changelog(root, changes, found),
    ]
    return Plan(
        last=last,
        version=version,
        level=level,
        changes=tuple(changes),
        fragments=tuple(found),
        date=date,
        changelog="" if any(fragments.misnamed(root)) else gathered(root, version, date, draft=True),
        refusals=tuple(refusals),
    )


def _changes(root: Path, tag: str) -> list[Change]:
    with tempfile.TemporaryDirectory() as folder:
        sources.check_out(tag, root, Path(folder), "specs", "overrides", "generated")
        old = sources.read(str(Path(folder) / "specs"), root)
        return [
            *report.changes(old, sources.read(str(root / "specs"), root)),
            *interface_changes(Path(folder), root),
        ]


def _next(root: Path, last: Version | None, level: Level, asked: Level | None) -> Version:
    if last is not None:
        return last.bumped(last.least_bump(level) if asked is None else asked)
    first = Version.parse(version_of(root))
    if first is None:
        raise ValueError(f"the version {version_of(root)!r} is not MAJOR.MINOR.PATCH")
    return first


def _of_tree(repository: Repository, version: Version) -> Iterator[str]:
    """What is committed has to be what is released."""
    branch = repository.branch()
    if branch != "main":
        yield f"this is {f'branch {branch}' if branch else 'no branch'}: releases are made on main"
    for line in repository.dirty():
        yield f"{line[3:]} is not committed: commit it, or take it away"
    if f"v{version}" in repository.tags():
        yield f"there is a tag v{version} already: `git tag --delete v{version}` if it was never pushed"
    for name in pipeline.check(repository.root / "specs", repository.root / "generated"):
        yield f"generated: {name}"


def _of_version(root: Path, last: Version | None, level: Level, asked: Level | None) -> Iterator[str]:
    """A version must not promise more than it keeps."""
    written = version_of(root)
    if last is None:
        if asked is not None:
            yield f"nothing was released yet: the first release is the {written} that is written; drop BUMP"
        return
    if written != str(last):
        yield f"the version that is written, {written}, is not the last release, {last}: write that again"
    needed = last.least_bump(level)
    if asked is not None and asked < needed:
        does = "something that breaks callers" if level is Level.MAJOR else "something new"
        yield (
            f"a {asked.name.lower()} release after {last} must not bring {does}: "
            f"ask for BUMP={needed.name.lower()}, or leave it out"
        )


def _of_changelog(root: Path, changes: list[Change], found: list[Fragment]) -> Iterator[str]:
    """Callers have to be told."""
    yield from fragments.misnamed(root)
    if not found:
        yield f"{fragments.FOLDER} has no fragment: write what users get, see {fragments.FOLDER}/README"
    breaks = sum(change.judgement is Judgement.BREAKING for change in changes)
    if breaks and not any(fragment.breaks for fragment in found):
        yield f'{breaks} changes break callers, and no fragment begins with "Breaking:": write one'
