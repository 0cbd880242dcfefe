"""Runs the tests of what changed since `main`, or since the last commit where that is `main`.

Which tests are whose is the table below; a file that it does not name runs all quick tests.
"""

from __future__ import annotations

import fnmatch
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
EVERYTHING = ("tests",)
TESTS_OF: Sequence[tuple[str, Sequence[str]]] = (
    ("specs/*", ("tests/codegen", "tests/wire", "tests/models", "tests/conformance")),
    ("codegen/*", ("tests/codegen", "tests/models", "tests/test_import_contracts.py")),
    ("generated/*", ("tests/wire", "tests/models", "tests/test_import_contracts.py")),
    ("overrides/tallion/cli/*", ("tests/cli", "tests/test_import_contracts.py")),
    ("overrides/tallion/sandbox/*", ("tests/sandbox", "tests/testing", "tests/test_import_contracts.py")),
    ("overrides/tallion/testing.py", ("tests/testing", "tests/sandbox")),
    ("overrides/tallion/report*", ("tests/reports", "tests/runtime", "tests/test_import_contracts.py")),
    (
        "overrides/tallion/*",
        ("tests/runtime", "tests/wire", "tests/models", "tests/test_import_contracts.py"),
    ),
    ("tests/vectors/*", ("tests/wire",)),
    (
        "docs/*",
        (
            "tests/testing",
            "tests/test_reliability.py",
            "tests/test_reports_page.py",
            "tests/test_contributing.py",
        ),
    ),
    ("README.md", ("tests/test_readme.py", "tests/test_wheel.py")),
    ("CONTRIBUTING.md", ("tests/test_contributing.py",)),
    ("Makefile", ("tests/test_contributing.py", "tests/test_changed.py")),
    (".pre-commit-config.yaml", ("tests/test_contributing.py",)),
    ("changelog.d/*", ()),
    ("CHANGELOG.md", ()),
    ("LICENSE", ("tests/test_wheel.py",)),
    ("pyproject.toml", EVERYTHING),
    ("requirements/*", EVERYTHING),
    ("benchmarks/*", ()),
    (".ci/*", ()),
    (".gitignore", ()),
)
"""Pattern of a path, and where its tests lie; the first that fits counts."""


def tests_of(path: str) -> Sequence[str]:
    """Where the tests of a file lie: a test file is its own, what lies beside it belongs to its folder."""
    parts = path.split("/")
    if parts[0] == "tests" and parts[1] != "vectors":
        return (path,) if parts[-1].startswith("test_") else ("/".join(parts[: 2 if len(parts) > 2 else 1]),)
    return next((found for pattern, found in TESTS_OF if fnmatch.fnmatchcase(path, pattern)), EVERYTHING)


def changed() -> list[str]:
    """Files that differ from where this branch left `main`, committed or not, new ones too."""
    base = _git("merge-base", "HEAD", "main") or ["HEAD"]
    return sorted(
        {*_git("diff", "--name-only", base[0]), *_git("ls-files", "--others", "--exclude-standard")}
    )


def selected(paths: Iterable[str]) -> list[str]:
    """Where the tests of some files lie, without what lies below another or is no longer there."""
    found = {test for path in paths for test in tests_of(path) if (ROOT / test).exists()}
    return sorted(test for test in found if not any(test.startswith(f"{other}/") for other in found))


def main(options: list[str]) -> int:
    """Run pytest with some options: quick tests of what changed, and all tests of test files that did."""
    paths = changed()
    quick = selected(paths)
    whole = [path for path in paths if path in quick and path.endswith(".py")]
    print(f"{len(paths)} files changed; their tests: {' '.join(quick) or 'none'}", flush=True)
    runs = [["-m", "not slow", *quick]] if quick else []
    runs += [["-m", "slow", *whole]] if whole else []
    codes = [
        subprocess.run([sys.executable, "-m", "pytest", *options, *run], check=False).returncode
        for run in runs
    ]
    return max((code for code in codes if code != _NOTHING_COLLECTED), default=0)


_NOTHING_COLLECTED = 5
"""What pytest ends with where no test fits the marker."""


def _git(*arguments: str) -> list[str]:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.splitlines()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
