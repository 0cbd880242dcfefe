"""How far a download has come is shown."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tallion.errors import IncompleteReportError
from tests.reports.served import Reports, reset_at

Served = Callable[..., Reports]

SCRIPT = """
import sys
if "hidden" in sys.argv:
    sys.modules["rich"] = None
    import importlib.util
    found = importlib.util.find_spec
    importlib.util.find_spec = lambda name, *a: None if name == "rich" else found(name, *a)
from talli import Talli
url, path = sys.argv[1:3]
login = {"token_url": url + "/oauth/token", "client_id": "m", "client_secret": "s", "audience": "a"}
with Talli(base_url=url, **login) as client:
    report = client.reports.campaign_basic("3f2504e0-4f89-41d3-9a0c-0305e82c3301", page_size=8)
    report.save(path, progress=True)
"""


def test_a_function_is_told_after_each_page(served: Served, kind: str, tmp_path: Path) -> None:
    """Rows, bytes, pages and rate; at the end that it is done."""
    told: list[Any] = []
    reports = served(20)
    reports.save(kind, tmp_path / "r.csv", progress=told.append)
    assert [(p.rows, p.pages, p.done) for p in told] == [
        (8, 1, False),
        (16, 2, False),
        (20, 3, False),
        (20, 3, True),
    ]
    assert told[-1].bytes == len(reports.whole)
    assert told[-1].rows_per_second > 0


def test_the_rate_is_that_of_this_download(served: Served, kind: str, tmp_path: Path) -> None:
    """Rows that an earlier one kept came in no time of this one."""
    reports = served(20)
    reports.faults[3] = reset_at(0)
    with pytest.raises(IncompleteReportError):
        reports.save(kind, tmp_path / "r.csv", resume=True)
    reports.faults.clear()
    told: list[Any] = []
    reports.save(kind, tmp_path / "r.csv", resume=True, progress=told.append)
    assert told[-1].rows == 20
    assert told[-1].rows_per_second * told[-1].seconds == pytest.approx(4)


def test_what_the_function_raises_ends_the_download(served: Served, kind: str, tmp_path: Path) -> None:
    """Which is how a program gives up; with `resume` what came is kept."""

    def enough(_: Any) -> None:
        raise TimeoutError("enough")

    with pytest.raises(TimeoutError, match="enough"):
        served(20).save(kind, tmp_path / "r.csv", progress=enough)
    assert list(tmp_path.iterdir()) == []


def test_lines_are_written_where_there_is_no_terminal(
    served: Served, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """To standard error, not one for each page."""
    served(80).save(kind, tmp_path / "r.csv", progress=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert "r.csv: 80 rows, 10 pages" in err.splitlines()[-1]
    assert err.splitlines()[-1].endswith("done")
    assert len(err.splitlines()) < 10


@pytest.mark.parametrize("rich", ["there", "hidden"])
def test_a_terminal_gets_a_live_line_if_rich_is_there(served: Served, tmp_path: Path, rich: str) -> None:
    """Else plain lines."""
    pytest.importorskip("rich")
    reports = served(80)
    shown, terminal = pty.openpty()
    command = [sys.executable, "-c", SCRIPT, reports.server.url, str(tmp_path / "r.csv"), rich]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "TERM": "xterm",
        "COLUMNS": "120",
    }
    ended = subprocess.run(command, stderr=terminal, stdout=subprocess.PIPE, env=environment, check=False)
    os.close(terminal)
    text = os.read(shown, 100_000).decode()
    os.close(shown)
    assert (ended.returncode, ended.stdout) == (0, b"")
    assert "80 rows, 10 pages" in text
    assert ("\x1b[" in text) == (rich == "there")
