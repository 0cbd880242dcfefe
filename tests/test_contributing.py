"""CONTRIBUTING.md takes a newcomer from a clone to a pushed change: its commands run, in its order."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", PAGE, re.DOTALL)
COMMANDS = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
TAKES_MINUTES = ("make check", "make test")
"""Only shown to be there: the suite that runs this test is what they run."""


def run(command: str, folder: Path, **environment: str) -> str:
    """What a command prints; it must succeed."""
    known = {
        name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "MAKE", "MFLAGS"))
    }
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=folder,
        env=known | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A bare repository with what lies in the working tree, committed or not."""
    source = tmp_path / "source"
    names = run("git ls-files --cached --others --exclude-standard", ROOT).splitlines()
    for name in names:
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    run("git init -q -b main && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm All", source)
    run("git clone -q --bare source repository.git", tmp_path)
    return tmp_path / "repository.git"


@pytest.fixture
def environment(tmp_path: Path, repository: Path) -> dict[str, str]:
    """The newcomer's: a name for commits, and hooks that keep what they need in a folder of the test."""
    return {
        "REPOSITORY": str(repository),
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        "SKIP": "check-generated",  # `make generate` has just been run
        **{f"GIT_{who}_NAME": "Newcomer" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_EMAIL": "newcomer@example.com" for who in ("AUTHOR", "COMMITTER")},
    }


def test_every_command_runs_in_the_order_of_the_page(
    tmp_path: Path, repository: Path, environment: dict[str, str]
) -> None:
    """What is added to the spec reaches the package and the wire, and the change ends in the repository."""
    (yaml,) = (text for kind, text in BLOCKS if kind == "yaml")
    folder, printed = tmp_path, {}
    for command in COMMANDS:
        if command.startswith("cd "):
            folder /= command.removeprefix("cd ")
            lend_environment(folder)
            continue
        if command == "make lint-specs":
            add_parameter(folder / "specs" / "talli.yaml", yaml)
        if command.startswith(".venv/bin/python -m pytest"):
            show_in_vectors(folder)
        dry = " --dry-run" if command in TAKES_MINUTES else ""
        printed[command] = run(command + dry, folder, **environment)
    assert "generated/talli/resources/campaigns.py" in printed["git diff --stat generated"]
    files = run("git show --name-only --format= search-campaigns", repository).split()
    changed = {"specs/talli.yaml", "changelog.d/search-campaigns.added.md", "generated/talli/openapi.json"}
    assert changed <= set(files)
    assert all(name.startswith(("specs", "generated", "tests/vectors", "changelog.d")) for name in files)


def lend_environment(folder: Path) -> None:
    """Stand in for half a minute of `make setup`, which the suite itself began with."""
    (folder / ".venv").symlink_to(Path(sys.prefix), target_is_directory=True)
    os.utime(folder / "requirements" / "dev.txt", (0, 0))  # older than the environment
    (folder / ".git" / "info" / "exclude").write_text("/.venv\n", encoding="utf-8")


def add_parameter(spec: Path, text: str) -> None:
    """Put the lines of the page where it says."""
    before, name, after = spec.read_text(encoding="utf-8").partition("operationId: campaigns.list\n")
    spec.write_text(
        before + name + after.replace("parameters:\n", f"parameters:\n{text}", 1), encoding="utf-8"
    )


def show_in_vectors(folder: Path) -> None:
    """Put the argument and the query of the page into the vectors that it names."""
    (argument,) = (text for kind, text in BLOCKS if kind == "json")
    (query,) = (text.strip() for kind, text in BLOCKS if kind == "text")
    (place,) = re.findall(r"`(tests/vectors/\S+/)`", PAGE)
    for name in re.findall(r"`(\w+\.json)`", PAGE):
        path = folder / place / name
        text = path.read_text(encoding="utf-8")
        text = text.replace('"arguments": {', f'"arguments": {{{argument}', 1).replace("?", f"?{query}", 1)
        path.write_text(text, encoding="utf-8")


def test_every_target_and_file_of_the_page_is_there() -> None:
    """What its sentences name, beside its commands."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"`make ([a-z-]+)", PAGE)) | set(
        re.findall(r"^make ([a-z-]+)", PAGE, re.MULTILINE)
    )
    assert {"setup", "hooks", "check", "test"} <= named <= targets
    paths = re.findall(r"`((?:specs|codegen|overrides|tests|docs|changelog\.d|generated)/[\w./-]*)`", PAGE)
    assert paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_hooks_are_valid_and_fetch_nothing(tmp_path: Path) -> None:
    """pre-commit takes the configuration, and each hook is a target of the Makefile."""
    pre_commit = Path(sys.prefix) / "bin" / "pre-commit"
    run(f"{pre_commit} validate-config .pre-commit-config.yaml", ROOT, PRE_COMMIT_HOME=str(tmp_path))
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"- repo: (.*)", text) == ["local"]
    entries = re.findall(r"entry: (.*)", text)
    assert re.findall(r"language: (.*)", text) == ["system"] * len(entries)
    for entry in entries:
        run(f"{entry} --dry-run", ROOT)
