"""What the types of the packages promise, judged by mypy."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def mypy(file: Path) -> str:
    """What mypy says of a file, in its strict mode."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--no-error-summary",
        "--config-file",
        "pyproject.toml",
        str(file),
    ]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout


def test_usage_has_the_types_that_it_says() -> None:
    """Lists, reports, calls, narrowing and effects have exact types."""
    assert mypy(HERE / "usage.py") == ""


def test_each_misuse_is_refused_for_its_reason() -> None:
    """A typo in a name, a missing argument and a float for a decimal are type errors."""
    file = HERE / "misuse.py"
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
    expected = {number: match[1] for number, line in lines if (match := re.search(r"# E: ([a-z-]+)$", line))}
    found = {
        int(match[1]): match[2]
        for match in re.finditer(r"misuse\.py:(\d+): error: .*\[([a-z-]+)\]$", mypy(file), re.MULTILINE)
    }
    assert expected
    assert found == expected
