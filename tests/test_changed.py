"""`make check` runs the tests of what changed: none is forgotten, and one that fails is told."""

from __future__ import annotations

import fnmatch
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import changed

ROOT = Path(__file__).parents[1]
FAILS = "def test_it() -> None:\n    assert False\n"
SLOW = f"import pytest\n\npytestmark = pytest.mark.slow\n\n\n{FAILS}"


def git(folder: Path, *arguments: str) -> str:
    """What git prints."""
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    done = subprocess.run(
        ["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_every_file_has_its_tests() -> None:
    """Each file of the repository fits a pattern of the table or is a test, and each pattern fits a file."""
    paths = git(ROOT, "ls-files").splitlines()
    patterns = [pattern for pattern, _ in changed.TESTS_OF]
    others = [path for path in paths if not path.startswith("tests/") or path.startswith("tests/vectors/")]
    unknown = [path for path in others if not any(fnmatch.fnmatchcase(path, each) for each in patterns)]
    assert unknown == [], "add them to the table in tests/changed.py"
    needless = [each for each in patterns if not fnmatch.filter(paths, each)]
    assert needless == []


def test_every_place_of_the_table_is_there() -> None:
    """A folder of tests that was renamed would never be run again."""
    places = {place for _, found in changed.TESTS_OF for place in found}
    assert [place for place in sorted(places) if not (ROOT / place).exists()] == []


@pytest.mark.parametrize(
    ("path", "tests"),
    [
        ("overrides/tallion/cli/app.py", ("tests/cli", "tests/test_import_contracts.py")),
        ("tests/wire/test_styles.py", ("tests/wire/test_styles.py",)),
        ("tests/wire/server.py", ("tests/wire",)),
        ("tests/conformance/oracles/judge.py", ("tests/conformance",)),
        ("tests/vectors/talli/campaigns.get/unset.json", ("tests/wire",)),
        ("something/new.py", ("tests",)),
        ("CHANGELOG.md", ()),
    ],
)
def test_tests_of_a_file(path: str, tests: tuple[str, ...]) -> None:
    """By the table; a test file is its own, its helpers the folder's, and the unknown is everybody's."""
    assert tuple(changed.tests_of(path)) == tests


def test_nothing_is_named_twice() -> None:
    """A file below a folder that is run anyway is left out, and so is one that is gone."""
    paths = ["tests/wire/test_styles.py", "tests/vectors/README.md", "tests/wire/test_gone.py"]
    assert changed.selected(paths) == ["tests/wire"]
    assert changed.selected(["CHANGELOG.md"]) == []


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with the script, two failing tests that nothing changed, and a branch off `main`."""
    (tmp_path / "tests" / "cli").mkdir(parents=True)
    (tmp_path / "tests" / "wire").mkdir()
    shutil.copy(ROOT / "tests" / "changed.py", tmp_path / "tests")
    (tmp_path / "tests" / "cli" / "test_quick.py").write_text(FAILS, encoding="utf-8")
    (tmp_path / "tests" / "wire" / "test_slow.py").write_text(SLOW, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers =\n    slow\n", encoding="utf-8")
    (tmp_path / "CHANGELOG.md").touch()
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message=All of it")
    git(tmp_path, "switch", "--quiet", "--create", "work")
    return tmp_path


def run(project: Path) -> tuple[int, str]:
    """Exit code and first line of the script."""
    command = [sys.executable, "tests/changed.py", "-p", "no:cacheprovider", "-q"]
    plain = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""}
    done = subprocess.run(command, cwd=project, env=plain, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.partition("\n")[0]


def test_without_a_change_nothing_runs(project: Path) -> None:
    """Nor does it for a file that has no tests."""
    assert run(project) == (0, "0 files changed; their tests: none")
    (project / "CHANGELOG.md").write_text("New", encoding="utf-8")
    assert run(project) == (0, "1 files changed; their tests: none")


def test_quick_tests_of_a_change_run_committed_or_not(project: Path) -> None:
    """A new file runs the tests of its folder, before it is committed and after."""
    path = project / "overrides" / "tallion" / "cli" / "app.py"
    path.parent.mkdir(parents=True)
    path.touch()
    assert run(project) == (1, "1 files changed; their tests: tests/cli")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message=App")
    assert run(project) == (1, "1 files changed; their tests: tests/cli")


def test_slow_tests_run_where_they_changed_themselves(project: Path) -> None:
    """And not where what they test did."""
    (project / "tests" / "vectors").mkdir()
    (project / "tests" / "vectors" / "README.md").touch()
    assert run(project) == (0, "1 files changed; their tests: tests/wire")
    (project / "tests" / "vectors" / "README.md").unlink()
    (project / "tests" / "wire" / "test_slow.py").write_text(f"{SLOW}\n", encoding="utf-8")
    assert run(project) == (1, "1 files changed; their tests: tests/wire/test_slow.py")
