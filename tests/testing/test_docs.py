"""Every snippet of docs/testing.md runs, in the order of the page, in one folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```(\w+)\n(?:# (\S+)\n)?(.*?)```", PAGE, re.DOTALL)
FILES = {name: text for _, name, text in SNIPPETS if name}
TESTS = sorted(name for name in FILES if name.startswith("test_"))
COMMANDS = [text for kind, _, text in SNIPPETS if kind == "sh"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All files of the page."""
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), *filter(None, sys.path)]))
    return tmp_path


def run(folder: Path, *arguments: str) -> str:
    """What a Python program prints."""
    command = [sys.executable, "-W", "error", *arguments]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_the_tests_of_the_page_pass(folder: Path) -> None:
    """As the page has them, with the plugin and nothing else."""
    shown = run(folder, "-m", "pytest", "-q", "-p", "tallion.testing", *TESTS)
    assert "14 passed" in shown


def test_the_script_of_the_page_runs(folder: Path) -> None:
    """It prints the status before and after the restore."""
    assert run(folder, "script.py").split() == ["Ready", "Draft"]


def test_the_command_of_the_page_serves(folder: Path) -> None:
    """With the faults file and the state file that it names, on a free port."""
    (line,) = (command for command in COMMANDS if command.startswith("tallion sandbox"))
    arguments = line.replace("8080", "0").split()[1:]
    command = [sys.executable, "-m", "tallion.cli", *arguments]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            url = process.stdout.readline().strip()
            orders = httpx.get(f"{url}/_sandbox/faults", trust_env=False).json()
        finally:
            process.terminate()
    assert [order["fault"] for order in orders] == ["drop_after_commit", "status"]
    assert (folder / "state.json").exists()


def test_every_snippet_is_run() -> None:
    """Each is a test, a module of one, the script, the faults file or a command that is checked."""
    others = {"payouts.py", "safe_payouts.py", "script.py", "faults.yaml"}
    assert {name for _, name, _ in SNIPPETS if name} == {*TESTS, *others}
    assert [command.split()[:2] for command in COMMANDS] == [["pip", "install"], ["tallion", "sandbox"]]
    assert len(FILES) + len(COMMANDS) == len(SNIPPETS)
