"""Every command of docs/cli.md runs, in the order of the page, in one folder and against one sandbox."""

from __future__ import annotations

import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from cli.shell import variables

from tallion.sandbox import Sandbox

pytestmark = pytest.mark.slow

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(sh|text)\n(.*?)```", PAGE, re.DOTALL)
OFFERED = "eval "
"""What follows is for start-up files; test_completion.py tries it."""


def run(command: str, folder: Path, sandbox: Sandbox) -> str:
    """What a block of the page prints."""
    environment = variables(sandbox.env() | {"PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"})
    done = subprocess.run(
        ["bash", "-e", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (command, done.stderr)
    assert "Traceback" not in done.stderr
    return done.stdout


def test_every_command_of_the_page_runs(sandbox: Sandbox, tmp_path: Path) -> None:
    """And prints what the page shows, where it shows it."""
    program = tmp_path / "bin" / "tallion"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tallion.cli "$@"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    shown = ""
    for kind, text in BLOCKS:
        if kind == "sh" and not text.startswith("pip "):
            shown = run(text, tmp_path, sandbox)
        elif kind == "text" and not text.startswith(OFFERED):
            assert shown == text
    assert (tmp_path / "report.csv").read_text(encoding="utf-8").count("\n") > 2500


def test_the_page_names_every_exit_status() -> None:
    """Those that there are, and no others."""
    from tallion.cli import exits

    named = {int(number) for number in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)}
    assert named == {
        0,
        *(value for name, value in vars(exits).items() if name.isupper() and isinstance(value, int)),
    }
