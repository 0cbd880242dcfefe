"""Releases in a clone: told first, then made, and refused where they would break callers unannounced."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from codegen import pipeline
from codegen.release.build import set_version, version_of
from tests.codegen.repositories import NOBODYS_SETTINGS, commit, copied, fragment, git

pytestmark = pytest.mark.slow

EVERYTHING = (
    ".gitignore",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "changelog.d",
    "codegen",
    "generated",
    "overrides",
    "pyproject.toml",
    "specs",
)
FIRST, SECOND = "1.0.0", "1.1.0"
FIELD = "        usageLimit:\n"
SAFETY = "      x-safety: create\n"


def release(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What `make release` runs."""
    return subprocess.run(
        [sys.executable, "-m", "codegen", "release", *arguments],
        cwd=clone,
        env=os.environ | NOBODYS_SETTINGS | {"PYTHONPATH": f"{clone}{os.pathsep}{clone / 'overrides'}"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def edit(clone: Path, old: str, new: str) -> None:
    """Change the first such text in a spec, generate, and commit."""
    spec = clone / "specs" / "talonone.yaml"
    text = spec.read_text(encoding="utf-8")
    assert old in text
    spec.write_text(text.replace(old, new, 1), encoding="utf-8")
    pipeline.generate(clone / "specs", clone / "generated")


def state(clone: Path) -> tuple[str, str, list[str]]:
    """What a release that is only told, or refused, must leave as it was."""
    dist = clone / "dist"
    built = sorted(path.name for path in dist.iterdir()) if dist.exists() else []
    return git(clone, "rev-parse", "HEAD"), git(clone, "status", "--porcelain") + git(clone, "tag"), built


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our own sources on main of a repository of their own, with a first stable version ahead."""
    root = tmp_path_factory.mktemp("rehearsal") / "clone"
    copied(root, *EVERYTHING)
    set_version(root, FIRST)
    fragment(root, "rehearsed.added.md", "Releases are rehearsed.")
    git(root, "init", "--quiet", "--initial-branch", "main")
    commit(root)
    return root


def test_first_release_is_told_and_then_made(clone: Path) -> None:
    """Nothing is touched until it is asked for; then there are a commit, a tag, a section and two files."""
    before = state(clone)
    told = release(clone)
    assert (told.returncode, told.stderr) == (0, "")
    assert f"tallion {FIRST}, the first release: nothing to compare it with" in told.stdout
    assert told.stdout.endswith("Nothing was changed: `make release GO=1` does it.\n")
    assert state(clone) == before
    done = release(clone, "--go")
    assert (done.returncode, done.stderr) == (0, "")
    assert_released(clone, FIRST, "- Releases are rehearsed.")


def test_additive_change_makes_a_minor_release(clone: Path) -> None:
    """A new field of a request: told under its name, and in the wheel."""
    assert git(clone, "describe") == f"v{FIRST}"
    edit(
        clone, FIELD, f"        giftMessage:\n          type: string\n          description: A card.\n{FIELD}"
    )
    fragment(clone, "gift-message.added.md", "`braze.create_referral` takes a gift message.")
    commit(clone)
    done = release(clone, "--go")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"tallion {SECOND}, after {FIRST}\n" in done.stdout
    assert "ADDITIVE talonone.models.ReferralRequest.gift_message [braze.create_referral]" in done.stdout
    assert "Changes: 0 breaking, 1 additive, 0 neutral." in done.stdout
    assert_released(clone, SECOND, "- `braze.create_referral` takes a gift message.")
    with ZipFile(clone / "dist" / f"tallion-{SECOND}-py3-none-any.whl") as wheel:
        assert b"gift_message" in wheel.read("talonone/models/referral_request.py")
    changelog = (clone / "CHANGELOG.md").read_text(encoding="utf-8")
    assert changelog.index(f"## {SECOND} (") < changelog.index(f"## {FIRST} (")


def test_breaking_change_is_refused_in_a_minor_release(clone: Path) -> None:
    """A safety that is another breaks callers, whatever the fragment says; nothing is touched."""
    assert git(clone, "describe") == f"v{SECOND}"
    edit(clone, SAFETY, SAFETY.replace("create", "idempotent"))
    fragment(clone, "safety.fixed.md", "A referral code is asked for again.")
    commit(clone)
    before = state(clone)
    done = release(clone, "--go", "--bump", "minor")
    assert done.returncode == 1
    assert "safety was `create`, is `idempotent`" in done.stdout
    assert done.stderr.splitlines() == [
        "Refused: a minor release after 1.1.0 must not bring something that breaks callers: "
        "ask for BUMP=major, or leave it out.",
        'Refused: 1 changes break callers, and no fragment begins with "Breaking:": write one.',
    ]
    assert state(clone) == before


def assert_released(clone: Path, version: str, entry: str) -> None:
    """Version, tag, commit, changelog, wheel and source distribution are what was promised."""
    tag = f"v{version}"
    assert version_of(clone) == version
    assert git(clone, "describe") == tag
    assert git(clone, "log", "-1", "--format=%s") == f"Release {version}"
    assert git(clone, "status", "--porcelain") == ""
    changelog = (clone / "CHANGELOG.md").read_text(encoding="utf-8")
    section = changelog.split(f"## {version} (")[1].split("\n## ")[0]
    assert entry in section
    assert entry in git(clone, "tag", "--list", "--format=%(contents)", tag)
    assert sorted(path.name for path in (clone / "changelog.d").iterdir()) == ["README", "release.md.jinja"]
    with ZipFile(clone / "dist" / f"tallion-{version}-py3-none-any.whl") as wheel:
        assert f'__version__ = "{version}"'.encode() in wheel.read("tallion/__init__.py")
        assert f"Version: {version}\n".encode() in wheel.read(f"tallion-{version}.dist-info/METADATA")
    with tarfile.open(clone / "dist" / f"tallion-{version}.tar.gz") as sdist:
        assert f"tallion-{version}/PKG-INFO" in sdist.getnames()
