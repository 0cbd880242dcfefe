"""Generated calls of all operations before judges that know nothing of our code: part of `make conformance`.

The judges are openapi-core, and the server with strict models that datamodel-code-generator makes of the
same document. Both must take every request that a client makes of allowed arguments, which must arrive as
they were given; both, and the client before anything is sent, must refuse every change that the document
forbids. Replies made of the document must come out of the client's models as they went in. Where they
disagree, `disagreements.toml` says why.

Arguments: `--count` allowed calls of each operation, and `--seed`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from oracles.arrived import misread
from oracles.cases import Case, Cases
from oracles.documents import PACKAGES, ROOT
from oracles.servers import make_server

HERE = Path(__file__).parent
PYTHON = ROOT / "build" / "oracles-venv" / "bin" / "python"
WORK = ROOT / "build" / "oracles"
SEED = 20301122
Entry = dict[str, str | list[str]]


@dataclass(frozen=True)
class Disagreement:
    """A judge, or the client, that does not say what the document does."""

    judge: str
    rule: str
    where: str
    """Operation, and place in it."""
    why: str


def verdicts(package: str, cases: Iterable[Case]) -> list[dict[str, Any]]:
    """What the judges say of each case."""
    document = ROOT / "generated" / package / "openapi.json"
    command: list[str | Path] = [PYTHON, HERE / "oracles" / "judge.py", package, document, WORK / package]
    lines = "".join(json.dumps(case.line) + "\n" for case in cases)
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def disagreements(case: Case, verdict: dict[str, Any]) -> Iterator[Disagreement]:
    """Who says something else than the document."""
    where = f"{case.operation} {case.place}".strip()
    if case.client is not None:
        yield Disagreement("client", case.rule, where, case.client)
    read = verdict.pop("read", None)
    if case.given is not None and read is not None and (why := misread(case.given, read)):
        yield Disagreement("core", "read", where, why)
    for judge, why in verdict.items():
        if case.rule in {"allowed", "reply"}:
            if why is not None:
                yield Disagreement(judge, case.rule, where, why)
        elif why is None or why.startswith("failed"):
            yield Disagreement(judge, case.rule, where, why or "took it")


def unexplained(found: list[Disagreement], listed: list[Entry]) -> list[str]:
    """What nothing explains, and explanations of what does not occur."""
    used: set[tuple[int, str]] = set()
    problems = []
    for each in found:
        hits = {
            (number, pattern)
            for number, entry in enumerate(listed)
            for pattern in entry["where"]
            if _explains(entry, pattern, each)
        }
        used |= hits
        if not hits:
            problems.append(f"{each.judge} {each.rule} {each.where}: {each.why}")
    idle = [
        f"occurs no longer: {entry['judge']} {entry['rule']} {pattern}"
        for number, entry in enumerate(listed)
        for pattern in entry["where"]
        if (number, pattern) not in used
    ]
    return problems + idle


def _explains(entry: Entry, pattern: str, found: Disagreement) -> bool:
    """Whether an entry of `disagreements.toml` is about a disagreement."""
    return (
        fnmatchcase(found.judge, str(entry["judge"]))
        and fnmatchcase(found.rule, str(entry["rule"]))
        and fnmatchcase(found.where, pattern)
        and str(entry.get("says", "")) in found.why
    )


def table(counts: dict[str, Counter[str]]) -> None:
    """Print how many cases each operation had."""
    print(f"{'operation':48} {'allowed':>8} {'replies':>8} {'forbidden':>10}")
    total: Counter[str] = Counter()
    for operation, counted in counts.items():
        print(f"{operation:48} {counted['allowed']:8} {counted['reply']:8} {counted['forbidden']:10}")
        total += counted
    print(f"{f'{len(counts)} operations':48} {total['allowed']:8} {total['reply']:8} {total['forbidden']:10}")


def main() -> int:
    """Judge everything; 0 if each disagreement is listed, and each that is listed occurs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=25)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    listed = tomllib.loads((HERE / "disagreements.toml").read_text(encoding="utf-8"))
    started = time.monotonic()
    counts: dict[str, Counter[str]] = {}
    found: list[Disagreement] = []
    problems: list[str] = []
    for package in PACKAGES:
        problems += make_server(package, PYTHON.parent, WORK / package, listed.get("left-out", []))
        cases = list(Cases(package, count=options.count, number=options.seed).all())
        told = iter(verdicts(package, [case for case in cases if case.line is not None]))
        for case in cases:
            verdict = {} if case.line is None else next(told)
            kind = case.rule if case.rule in {"allowed", "reply"} else "forbidden"
            counts.setdefault(case.operation, Counter())[kind] += 1
            found += disagreements(case, verdict)
    problems += unexplained(found, listed.get("disagreement", []))
    table(counts)
    for problem in dict.fromkeys(problems):
        print(problem)
    seconds = time.monotonic() - started
    print(f"seed {options.seed}: {len(found)} disagreements, {len(problems)} problems, {seconds:.0f} s")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
