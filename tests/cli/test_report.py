"""`tallion report`: a report in a file, how far it is, and going on with one that failed."""

from __future__ import annotations

import hashlib
from pathlib import Path

from cli.shell import CTRL_C, run, terminal

from tallion.sandbox import Fault, Sandbox

CAMPAIGN = "1a2b3c4d-e5f6-7890-1234-567890abcdef"


def test_a_report_is_saved_and_summed_up(sandbox: Sandbox, tmp_path: Path) -> None:
    """The totals are a line of JSON in a pipe, and progress goes to standard error."""
    file = tmp_path / "report.csv"
    ended = run("report", CAMPAIGN, "--file", file, env=sandbox.env())
    assert ended.status == 0
    content = file.read_bytes()
    assert ended.lines == [
        {
            "path": str(file),
            "rows": 2500,
            "pages": 3,
            "bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
    ]
    assert ended.err.rstrip().endswith("done")


def test_progress_and_totals_on_a_terminal(sandbox: Sandbox, tmp_path: Path) -> None:
    """A line that changes while pages come, then the totals."""
    with terminal(
        "report", CAMPAIGN, "-o", tmp_path / "r.csv", "--page-size", "500", env=sandbox.env()
    ) as shell:
        assert shell.end() == 0
    assert "2,500 rows" in shell.shown
    assert "rows    2500" in shell.shown.replace("\x1b[1m", "").replace("\x1b[0m", "")


def test_a_download_that_failed_goes_on_with_resume(sandbox: Sandbox, tmp_path: Path) -> None:
    """With `--resume`, what came is kept, and only the rest is asked for."""
    file = tmp_path / "report.csv"
    order = ("report", CAMPAIGN, "-o", file, "--resume", "--page-size", "500", "--max-attempts", "1")
    sandbox.fault("reports.campaign_basic", Fault.status(500), times=1, after=3)
    failed = run(*order, env=sandbox.env())
    assert (failed.status, failed.out, file.exists()) == (5, "", False)
    assert "run it again with --resume" in failed.err
    before = sum(request.operation == "reports.campaign_basic" for request in sandbox.requests)
    ended = run(*order, env=sandbox.env())
    assert (ended.status, ended.lines[0]["rows"]) == (0, 2500)
    after = sum(request.operation == "reports.campaign_basic" for request in sandbox.requests)
    assert after - before < 6
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.csv"]


def test_ctrl_c_leaves_the_file_as_it_was(sandbox: Sandbox, tmp_path: Path) -> None:
    """130, and how to go on; going on asks for the rest alone."""
    file = tmp_path / "report.csv"
    file.write_text("old")
    sandbox.fault("reports.campaign_basic", Fault.delay(30), times=None, after=1)
    with terminal("report", CAMPAIGN, "-o", file, env=sandbox.env()) as shell:
        shell.wait_for("1,000 rows")
        shell.send(CTRL_C)
        assert shell.end() == 130
    assert "What came is kept; to go on, run it again with --resume." in shell.shown
    assert "resume=True" not in shell.shown
    assert file.read_text() == "old"
    sandbox.reset()
    asked = len(sandbox.requests)
    assert run("report", CAMPAIGN, "-o", file, "--resume", env=sandbox.env()).status == 0
    assert sum(request.operation == "reports.campaign_basic" for request in sandbox.requests[asked:]) < 4
    assert file.read_text().count("\n") > 2500
