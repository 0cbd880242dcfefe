"""What docs/reports.md shows runs against the sandbox."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

PAGE = (Path(__file__).parents[1] / "docs" / "reports.md").read_text(encoding="utf-8")
USE, ROWS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
PROGRAM = f"""{ROWS}
from tallion.sandbox import Sandbox

with Sandbox() as sandbox, sandbox.talli() as payouts:
    campaign_id = payouts.campaigns.list().first().id
{textwrap.indent(USE, "    ")}
print(row, saved.rows)
"""


def test_the_snippets_of_the_page_run(tmp_path: Path) -> None:
    """Rows as dictionaries, as objects of the class that the page has, and a file."""
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        env={"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("PayoutRow(payout_instruction_id=")
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    assert ended.stdout.endswith(f" {len(rows)}\n")
