"""Puts cases of the corpus through the generator, several in one process, and has them judged."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import define, field

from codegen import pipeline, publish
from codegen.findings import SpecError
from codegen.load import load
from tests.codegen.tiny import ROOT, Node, written
from tests.hostile.corpus import Case
from tests.hostile.judge import verdict
from tests.hostile.payloads import MARK, PLAIN, PRODUCT, WORD

_IMPORTING = Path(__file__).parent / "importing.py"


@define
class Tally:
    """What came of cases."""

    generated: int = 0
    refused: int = 0
    findings: list[str] = field(factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.generated + other.generated, self.refused + other.refused, self.findings + other.findings
        )


def judged(cases: Sequence[Case]) -> Tally:
    """Generate the cases, then look at what became of each."""
    with tempfile.TemporaryDirectory() as scratch:
        return _Batch(Path(scratch)).run(cases)


class _Batch:
    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self._tally = Tally()

    def run(self, cases: Sequence[Case]) -> Tally:
        made = [(case, package) for case in cases if (package := self._generated(case)) is not None]
        for tree in ("hostile", "plain"):
            self._format(tree)
        self._tally.generated = len(made)
        for case, package in made:
            hostile, plain = self._scratch / "hostile" / package, self._scratch / "plain" / package
            if not plain.exists():
                self._tally.findings.append(f"{case}: generated, though not with a plain word")
                continue
            for finding in verdict(hostile, plain, WORD, PLAIN, PRODUCT):
                self._tally.findings.append(f"{case}: {finding}")
        self._tally.findings += self._imported([package for _, package in made])
        self._tally.findings += self._strays()
        return self._tally

    def _generated(self, case: Case) -> str | None:
        """The package of a case, or None if it is refused as it should be."""
        try:
            package = self._add(case.hostile, "hostile", f"{case.number}.yaml")
        except SpecError as error:
            self._tally.refused += 1
            lines = str(error).splitlines()
            if len(lines) != len(error.findings) or not all(f.remedy for f in error.findings):
                self._tally.findings.append(f"{case}: refused in lines that are not clear: {lines}")
            return None
        except Exception as error:  # noqa: BLE001 - the finding is that anything else is raised
            self._tally.findings.append(f"{case}: crashed: {type(error).__name__}: {error}")
            return None
        try:
            self._add(case.plain, "plain", f"{case.number}.yaml")
        except SpecError:
            return package  # found when they are compared
        return package

    def _add(self, spec: Node, tree: str, name: str) -> str:
        loaded = load(written(self._scratch / f"{tree}-specs", spec, name) / name)
        pipeline.add(loaded, self._scratch / tree)
        return str(loaded.document["x-client"]["package"])

    def _format(self, tree: str) -> None:
        folder = self._scratch / tree
        folder.mkdir(exist_ok=True)
        try:
            publish.format_tree(folder)
        except SpecError as error:
            self._tally.findings += [f"{tree}: {finding}" for finding in error.findings]

    def _imported(self, packages: list[str]) -> Iterator[str]:
        """What the packages did when a process of their own imported them."""
        cwd = self._scratch / "cwd"
        cwd.mkdir()
        done = subprocess.run(
            [sys.executable, str(_IMPORTING), str(self._scratch / "hostile"), MARK, *packages],
            cwd=cwd,
            env=os.environ | {"PYTHONPATH": str(ROOT / "overrides"), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        yield from done.stdout.splitlines()
        if done.returncode or done.stderr:
            yield f"importing ended with {done.returncode}: {done.stderr[-500:]}"
        yield from (f"left {path.name!r} behind" for path in cwd.iterdir())

    def _strays(self) -> Iterator[str]:
        """Whatever was written outside of the folders that things belong in."""
        expected = {"hostile", "plain", "hostile-specs", "plain-specs", "cwd"}
        for path in self._scratch.iterdir():
            if path.name not in expected:
                yield f"wrote {path.name!r} outside of its folder"
        if Path(MARK).exists():
            Path(MARK).rmdir()
            yield "executed while it was generated"
