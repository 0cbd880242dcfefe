"""Puts the corpus through openapi-python-client 0.28.0, where text becomes code, which judges must find."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.hostile.corpus import Case
from tests.hostile.judge import verdict
from tests.hostile.payloads import MARK, PLAIN, PRODUCT, WORD

_HERE = Path(__file__).parent


def judged_stock(python: Path, cases: Sequence[Case]) -> list[str]:
    """What the judge finds in the code that the stock generator makes of the cases.

    Args:
        python: the interpreter of an environment that has it.
    """
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for kind in ("hostile", "plain"):
            _generate(python, scratch, kind, cases)
        made = [case for case in cases if (scratch / "hostile" / f"case{case.number}").exists()]
        found = [finding for case in made for finding in _findings(scratch, case)]
        return found + _imported(python, scratch, [f"case{case.number}" for case in made])


def _generate(python: Path, scratch: Path, kind: str, cases: Sequence[Case]) -> None:
    specs, out = scratch / f"{kind}-specs", scratch / kind
    specs.mkdir()
    out.mkdir()
    for case in cases:
        document = case.hostile if kind == "hostile" else case.plain
        (specs / f"case{case.number}.json").write_text(json.dumps(document), encoding="utf-8")
    subprocess.run(
        [python, _HERE / "stock.py", specs, out], cwd=out, check=True, capture_output=True, text=True
    )


def _findings(scratch: Path, case: Case) -> list[str]:
    name = f"case{case.number}"
    hostile, plain = scratch / "hostile" / name, scratch / "plain" / name
    return [f"{case}: {finding}" for finding in verdict(hostile, plain, WORD, PLAIN, PRODUCT)]


def _imported(python: Path, scratch: Path, packages: list[str]) -> list[str]:
    cwd = scratch / "cwd"
    cwd.mkdir()
    command = [python, _HERE / "importing.py", scratch / "hostile", MARK, *packages]
    done = subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True)
    return [line for line in done.stdout.splitlines() if line.endswith(" executed")]
