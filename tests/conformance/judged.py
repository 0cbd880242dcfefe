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
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from figures import keep
from oracles.arrived import misread
from oracles.cases import Case, Cases
from oracles.documents import PACKAGES, ROOT
from oracles.listed import LIST, Disagreement, read_list, unexplained
from oracles.servers import make_server

HERE = Path(__file__).parent
PYTHON = ROOT / "build" / "oracles-venv" / "bin" / "python"
WORK = ROOT / "build" / "oracles"
SEED = 20301122


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


def table(counts: dict[str, Counter[str]]) -> Counter[str]:
    """Print how many cases each operation had; their sums."""
    print(f"{'operation':48} {'allowed':>8} {'replies':>8} {'forbidden':>10}")
    total: Counter[str] = Counter()
    for operation, counted in counts.items():
        print(f"{operation:48} {counted['allowed']:8} {counted['reply']:8} {counted['forbidden']:10}")
        total += counted
    print(f"{f'{len(counts)} operations':48} {total['allowed']:8} {total['reply']:8} {total['forbidden']:10}")
    return total


def main() -> int:
    """Judge everything; 0 if each disagreement is listed, and each that is listed occurs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=25)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    listed = read_list(LIST)
    started = time.monotonic()
    counts: dict[str, Counter[str]] = {}
    found: list[Disagreement] = []
    problems: list[str] = []
    judged = 0
    for package in PACKAGES:
        problems += make_server(package, PYTHON.parent, WORK / package, listed.get("left-out", []))
        cases = list(Cases(package, count=options.count, number=options.seed).all())
        told = iter(verdicts(package, [case for case in cases if case.line is not None]))
        for case in cases:
            verdict = {} if case.line is None else next(told)
            kind = case.rule if case.rule in {"allowed", "reply"} else "forbidden"
            counts.setdefault(case.operation, Counter())[kind] += 1
            judged += 1 + len(verdict.keys() - {"read"})
            found += disagreements(case, verdict)
    problems += unexplained(found, listed.get("disagreement", []))
    total = table(counts)
    for problem in dict.fromkeys(problems):
        print(problem)
    seconds = time.monotonic() - started
    print(f"seed {options.seed}: {len(found)} disagreements, {len(problems)} problems, {seconds:.0f} s")
    cases = {"allowed": total["allowed"], "replies": total["reply"], "forbidden": total["forbidden"]}
    keep("cases", {**cases, "problems": 0})
    keep(
        "oracles", {"agreements": judged - len(found), "disagreements": len(found), "problems": len(problems)}
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
