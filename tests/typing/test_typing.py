"""What the types of the packages promise, judged by mypy and pyright."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def said_by(checker: str, *arguments: str) -> str:
    """What a type checker says, in its strict mode."""
    command = [sys.executable, "-m", checker, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def mypy(file: Path) -> str:
    """What mypy says of a file."""
    return said_by("mypy", "--no-error-summary", "--config-file", "pyproject.toml", str(file))


def marked(file: Path) -> dict[int, str]:
    """The lines that have to be refused, and why."""
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    return {number: match[1] for number, line in lines if (match := re.search(r"# E: ([a-z-]+)$", line))}


def test_usage_has_the_types_that_it_says() -> None:
    """Lists, reports, calls, narrowing and effects have exact types."""
    assert mypy(HERE / "usage.py") == ""


def test_each_misuse_is_refused_for_its_reason() -> None:
    """A typo in a name, a missing argument, a forgotten kind and a float for a decimal are type errors."""
    file = HERE / "misuse.py"
    found = {
        int(match[1]): match[2]
        for match in re.finditer(r"misuse\.py:(\d+): error: .*\[([a-z-]+)\]$", mypy(file), re.MULTILINE)
    }
    assert marked(file)
    assert found == marked(file)


@pytest.mark.slow
def test_pyright_refuses_the_same_lines() -> None:
    """Pyright finds each misuse too, and nothing wrong elsewhere but what follows from a wrong import."""
    file = HERE / "misuse.py"
    found = json.loads(said_by("basedpyright", "--outputjson", str(file)))["generalDiagnostics"]
    lines = {
        item["range"]["start"]["line"] + 1
        for item in found
        if item["rule"] not in ("reportUnknownArgumentType", "reportUnknownVariableType")
    }
    assert lines == set(marked(file))
