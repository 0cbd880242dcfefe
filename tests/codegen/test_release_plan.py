"""Which version is next, and when there must be none."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.release.build import set_version, version_of
from codegen.release.fragments import fragments, misnamed
from codegen.release.perform import perform
from codegen.release.plan import Plan, planned
from codegen.release.version import Level, Version
from tests.codegen.repositories import commit, copied, fragment, git
from tests.codegen.tiny import ROOT, document, operation, written

SPECS = {
    "first": document(),
    "additive": document({"/pets": {"get": operation("pets.get"), "put": operation("pets.put")}}),
    "breaking": document({"/pets": {"get": operation("pets.get", x_safety="create")}}),
}
BREAKING = "Breaking: `pets.get` makes a pet; call it once."


@pytest.mark.parametrize(
    ("version", "level", "least", "following"),
    [
        ("0.1.2", Level.PATCH, Level.PATCH, "0.1.3"),
        ("0.1.2", Level.MINOR, Level.PATCH, "0.1.3"),
        ("0.1.2", Level.MAJOR, Level.MINOR, "0.2.0"),
        ("1.1.2", Level.PATCH, Level.PATCH, "1.1.3"),
        ("1.1.2", Level.MINOR, Level.MINOR, "1.2.0"),
        ("1.1.2", Level.MAJOR, Level.MAJOR, "2.0.0"),
    ],
)
def test_version_rises_by_what_it_does(version: str, level: Level, least: Level, following: str) -> None:
    """SemVer; before 1.0.0, what breaks raises the minor number and all else the patch number."""
    parsed = Version.parse(version)
    assert parsed is not None
    assert parsed.least_bump(level) is least
    assert str(parsed.bumped(least)) == following


@pytest.mark.parametrize("text", ["1.0", "v1.0.0", "1.0.0rc1", "01.0.0", "1.0.0\n", "1.0.0-dev"])
def test_only_plain_versions_are_versions(text: str) -> None:
    """Tags of another form are no releases."""
    assert Version.parse(text) is None


def test_versions_are_ordered_by_number() -> None:
    """0.10.0 is after 0.9.0."""
    assert max(filter(None, map(Version.parse, ["0.9.0", "0.10.0", "0.2.0"]))) == Version(0, 10, 0)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A small API, a runtime of one line, and one entry for the changelog, all of it committed on main."""
    root = tmp_path / "repository"
    copied(root, "pyproject.toml", "CHANGELOG.md", "changelog.d/README", "changelog.d/release.md.jinja")
    (root / "overrides" / "tallion").mkdir(parents=True)
    (root / "overrides" / "tallion" / "__init__.py").write_text('__version__ = "0.1.0"\n', encoding="utf-8")
    git(root, "init", "--quiet", "--initial-branch", "main")
    changed(root, "first")
    return root


def changed(root: Path, spec: str) -> None:
    """Another spec, generated anew, with a fragment that says nothing of it."""
    pipeline.generate(written(root / "specs", SPECS[spec]), root / "generated")
    fragment(root, "a-change.fixed.md")
    commit(root)


def released(root: Path, version: str) -> None:
    """What a release leaves behind."""
    set_version(root, version)
    (root / "changelog.d" / "a-change.fixed.md").unlink()
    commit(root)
    git(root, "tag", f"v{version}")


def outcome(plan: Plan) -> tuple[str, list[str]]:
    """The version, and why it is refused."""
    return str(plan.version), list(plan.refusals)


@pytest.mark.slow
def test_first_release_is_what_is_written(repository: Path) -> None:
    """Without a tag there is nothing to compare with; a number to raise cannot be asked for."""
    assert outcome(planned(repository, None)) == ("0.1.0", [])
    assert outcome(planned(repository, Level.MINOR)) == (
        "0.1.0",
        ["nothing was released yet: the first release is the 0.1.0 that is written; drop BUMP"],
    )


@pytest.mark.slow
def test_what_is_additive_is_a_patch_before_one_and_a_minor_after(repository: Path) -> None:
    """The specs decide, though the fragment only says that something was mended; more may be asked for."""
    released(repository, "0.1.0")
    changed(repository, "additive")
    assert outcome(planned(repository, None)) == ("0.1.1", [])
    assert outcome(planned(repository, Level.MINOR)) == ("0.2.0", [])
    git(repository, "tag", "v1.0.0", "v0.1.0")
    set_version(repository, "1.0.0")
    commit(repository)
    assert outcome(planned(repository, None)) == ("1.1.0", [])
    assert outcome(planned(repository, Level.PATCH)) == (
        "1.0.1",
        ["a patch release after 1.0.0 must not bring something new: ask for BUMP=minor, or leave it out"],
    )


@pytest.mark.slow
def test_what_breaks_is_refused_in_less(repository: Path) -> None:
    """A patch release before 1.0.0 and a minor one after it break nobody; callers are told what to write."""
    released(repository, "0.1.0")
    changed(repository, "breaking")
    fragment(repository, "pets-get.changed.md", BREAKING)
    commit(repository)
    assert outcome(planned(repository, None)) == ("0.2.0", [])
    breaks = "must not bring something that breaks callers"
    patch = f"a patch release after 0.1.0 {breaks}: ask for BUMP=minor, or leave it out"
    assert outcome(planned(repository, Level.PATCH)) == ("0.1.1", [patch])
    git(repository, "tag", "v1.0.0", "v0.1.0")
    set_version(repository, "1.0.0")
    (repository / "changelog.d" / "pets-get.changed.md").unlink()
    commit(repository)
    assert outcome(planned(repository, Level.MINOR)) == (
        "1.1.0",
        [
            f"a minor release after 1.0.0 {breaks}: ask for BUMP=major, or leave it out",
            '1 changes break callers, and no fragment begins with "Breaking:": write one',
        ],
    )


@pytest.mark.slow
def test_the_python_interface_and_the_fragments_count_too(repository: Path) -> None:
    """What griffe finds, or what a fragment says, breaks as much as a change of a spec."""
    errors = repository / "overrides" / "tallion" / "errors.py"
    errors.write_text("class ShopError(Exception): ...\n", encoding="utf-8")
    commit(repository)
    released(repository, "0.1.0")
    fragment(repository, "mended.fixed.md")
    commit(repository)
    assert outcome(planned(repository, None)) == ("0.1.1", [])
    fragment(repository, "tidied.removed.md", "Breaking: an environment variable is gone; leave it out.")
    commit(repository)
    assert outcome(planned(repository, None)) == ("0.2.0", [])
    errors.write_text("", encoding="utf-8")
    (repository / "changelog.d" / "tidied.removed.md").unlink()
    commit(repository)
    plan = planned(repository, None)
    assert [change.name for change in plan.changes] == ["tallion.errors.ShopError"]
    assert outcome(plan) == (
        "0.2.0",
        ['1 changes break callers, and no fragment begins with "Breaking:": write one'],
    )


def test_a_tree_that_is_not_what_is_released_is_refused(repository: Path) -> None:
    """Another branch, what is not committed or not generated, and a changelog that would say nothing."""
    git(repository, "tag", "v0.1.0")
    git(repository, "checkout", "--quiet", "-b", "aside")
    set_version(repository, "0.3.0")
    (repository / "changelog.d" / "a-change.fixed.md").unlink()
    commit(repository)
    (repository / "generated" / "tiny" / "extra.py").touch()
    fragment(repository, "a-change.mended.md")
    assert list(planned(repository, None).refusals) == [
        "this is branch aside: releases are made on main",
        "changelog.d/a-change.mended.md is not committed: commit it, or take it away",
        "generated/tiny/extra.py is not committed: commit it, or take it away",
        "generated: tiny/extra.py is not what the specs give; run `make generate`",
        "the version that is written, 0.3.0, is not the last release, 0.1.0: write that again",
        "changelog.d/a-change.mended.md is no fragment: name it <slug>.<kind>.md, see changelog.d/README",
        "changelog.d has no fragment: write what users get, see changelog.d/README",
    ]


def test_a_tag_that_is_there_is_not_moved(repository: Path) -> None:
    """A tag of a history that was given up still names something that people may have."""
    git(repository, "checkout", "--quiet", "-b", "given-up")
    commit(repository)
    git(repository, "tag", "v0.1.0")
    git(repository, "checkout", "--quiet", "main")
    assert outcome(planned(repository, None)) == (
        "0.1.0",
        ["there is a tag v0.1.0 already: `git tag --delete v0.1.0` if it was never pushed"],
    )


@pytest.mark.slow
def test_a_release_that_fails_leaves_the_repository_as_it_was(repository: Path) -> None:
    """Whichever step fails: a wheel whose README is not there, or a tag that somebody made meanwhile."""
    plan = planned(repository, None)
    before = state(repository)
    with pytest.raises(subprocess.CalledProcessError, match="no-isolation"):
        perform(repository, plan)
    assert state(repository) == before
    copied(repository, "README.md", "LICENSE")
    commit(repository)
    git(repository, "tag", plan.tag)
    before = state(repository)
    with pytest.raises(subprocess.CalledProcessError, match="annotate"):
        perform(repository, plan)
    assert state(repository) == before


def state(root: Path) -> tuple[str, str, str, bool]:
    """Commit, changes, version, and whether anything was built."""
    built = (root / "dist").exists()
    return git(root, "rev-parse", "HEAD"), git(root, "status", "--porcelain"), version_of(root), built


def test_our_own_fragments_have_the_right_names() -> None:
    """Each is in the next changelog."""
    assert list(misnamed(ROOT)) == []
    assert all(each.text.strip() for each in fragments(ROOT))


def test_version_stands_in_one_place(repository: Path) -> None:
    """Where it is read from, it is written to; a file without it is an error."""
    set_version(repository, "3.4.5")
    assert version_of(repository) == "3.4.5"
    (repository / "overrides" / "tallion" / "__init__.py").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match="has 0 lines with a __version__, and needs one"):
        set_version(repository, "3.4.6")
