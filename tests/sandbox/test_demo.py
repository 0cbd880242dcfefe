"""The demonstration of `make demo`, here without the wheel."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

WORKFLOW = Path(__file__).parents[2] / "docs" / "demo" / "workflow.py"


@pytest.fixture
def workflow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The demonstration as a module, in an empty working directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_PROXY", "")
    spec = importlib.util.spec_from_file_location("workflow", WORKFLOW)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_step_is_as_promised(tmp_path: Path) -> None:
    """The demonstration ends with 0 and leaves the report, 2,500 rows and the header."""
    ended = subprocess.run(
        [sys.executable, WORKFLOW], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert "All 7 steps were as promised" in ended.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["campaign_report.csv"]


def test_no_credential_is_printed(workflow: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    """What the demonstration shows has neither the client secret nor a key nor a token."""
    assert workflow.main() == 0
    printed = capfd.readouterr().out
    assert "ApiKey-v1 ***" in printed
    assert not any(secret in printed for secret in ("sandbox-client-secret", "-key", "sandbox-token"))


def test_a_broken_promise_ends_it(workflow: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    """The step and the promise are named, the status is 1, and later steps do not run."""

    def broken(world: object) -> None:
        """Ask for the moon."""
        workflow.check(condition=False, promise="the moon came")

    workflow.STEPS.insert(1, broken)
    assert workflow.main() == 1
    shown = capfd.readouterr()
    assert "NOT AS PROMISED: Ask for the moon.\n  the moon came" in shown.err
    assert "3. " not in shown.out


def test_a_client_error_ends_it(workflow: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception in a step is not swallowed, and the sandbox it started is gone."""
    started: list[subprocess.Popen[str]] = []

    class Noted(subprocess.Popen[str]):
        def __init__(self, command: list[str], **options: object) -> None:
            super().__init__(command, stdout=subprocess.PIPE, text=True)
            started.append(self)

    def failing(world: object) -> None:
        """Fail."""
        raise LookupError

    monkeypatch.setattr(workflow.subprocess, "Popen", Noted)
    workflow.STEPS[:] = [failing]
    with pytest.raises(LookupError):
        workflow.main()
    assert [process.returncode is not None for process in started] == [True]
