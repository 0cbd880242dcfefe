"""What the README tells a user to type works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tallion.sandbox import Sandbox

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
SHELL = re.findall(r"### From a shell.*?```sh\n(.*?)```", README, re.DOTALL)[0]
COMMANDS = sorted(set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE)))


def run(folder: Path, *arguments: str, **variables: str) -> None:
    """Run Python in a folder, with nothing but these variables; it ends well and prints something."""
    done = subprocess.run(
        [sys.executable, *arguments],
        env={"PYTHONPATH": os.pathsep.join(sys.path), **variables},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


@pytest.mark.parametrize("snippet", PYTHON, ids=[f"snippet-{number + 1}" for number in range(len(PYTHON))])
def test_each_python_snippet_runs(snippet: str, tmp_path: Path) -> None:
    """A snippet runs to its end against the sandbox, with nothing but the variables that it prints."""
    with Sandbox() as sandbox:
        run(tmp_path, "-W", "error", "-c", snippet, **sandbox.env())


def test_each_shell_command_runs(tmp_path: Path) -> None:
    """Without an account, once pip has installed what the first one names."""
    installing, *commands = SHELL.splitlines()
    assert installing.startswith("pip install ")
    assert commands
    for command in commands:
        program, *arguments = command.split()
        assert program == "tallion"
        run(tmp_path, "-m", "tallion.cli", *arguments)
    assert (tmp_path / "report.csv").exists()


def test_each_command_is_a_target_with_help() -> None:
    """Every `make` command in the README is a target that `make help` lists."""
    shown = subprocess.run(
        ["make", "-s", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert COMMANDS
    for target in COMMANDS:
        assert re.search(rf"^  {target} ", shown, re.MULTILINE), target


def test_each_folder_that_the_readme_names_exists() -> None:
    """The table of folders is true."""
    for folder in re.findall(r"^\| `([a-z/]+)/` \|", README, re.MULTILINE):
        assert (ROOT / folder).is_dir(), folder
