"""Every Python from 3.11 on generates the same bytes; `make reproducible` makes the environments for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen import pythons
from tests.codegen.tiny import ROOT, contents, run_codegen

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("version", pythons.others() or ["other"])
def test_another_python_gives_the_same_bytes(version: str, tmp_path: Path) -> None:
    """What is committed is what it generates, with nothing to say on the way."""
    if version == "other":
        pytest.skip(f"only Python {pythons.OWN} is here: nothing was compared with another")
    if not pythons.is_ready(version):
        pytest.skip(f"Python {version} is here, and was not compared: `make reproducible` does it")
    python = str(pythons.environment(version))
    done = run_codegen("generate", "--out", tmp_path / "out", python=python, PYTHONWARNINGS="error")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert contents(tmp_path / "out") == contents(ROOT / "generated")
