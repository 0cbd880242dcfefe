"""`make mutants`: break the clients and the runtime in many ways, and count how many the suite finds.

The same seed gives the same mutants. Fails if fewer than 98 % are found, or if something is found where no
harm was done.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence

import httpx  # noqa: F401 - what follows is loaded once, for the processes that are forked
import hypothesis  # noqa: F401
import msgspec  # noqa: F401
import pytest  # noqa: F401
import wire.vectors  # noqa: F401

from tests.conformance.figures import keep
from tests.conformance.mutation.plan import HARMLESS, drawn, with_harmless
from tests.conformance.mutation.runner import BROKEN, Verdict, run

SEED = 20301122
COUNT = 200
TARGET = 0.98


def table(verdicts: Sequence[Verdict]) -> str:
    """How many mutants of each kind there were, and how many were found; then by which part of the suite."""
    there = Counter(verdict.mutant.kind for verdict in verdicts)
    found = Counter(verdict.mutant.kind for verdict in verdicts if verdict.probe)
    lines = [f"{'mutants':34} {'there':>7} {'found':>7}"]
    lines += [f"  {kind:32} {count:7} {found[kind]:7}" for kind, count in sorted(there.items())]
    lines.append(f"  {'all':32} {there.total():7} {found.total():7}")
    probes = Counter(verdict.probe for verdict in verdicts if verdict.probe)
    lines.append("found by " + ", ".join(f"{name}: {count}" for name, count in probes.most_common()))
    return "\n".join(lines)


def main() -> int:
    """Try the mutants; 0 if enough of them were found."""
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--verbose", action="store_true", help="say what found each mutant")
    given = parser.parse_args()
    began = time.monotonic()
    mutants = with_harmless(drawn(given.seed, given.count))
    verdicts = []
    for verdict in run(mutants, at_once=min(os.cpu_count() or 1, 8)):
        verdicts.append(verdict)
        if given.verbose:
            sys.stdout.write(f"{verdict.probe or 'SURVIVED'}: {verdict.mutant}\n    {verdict.why[:200]}\n")
            sys.stdout.flush()
    wrong = [
        each for each in verdicts if each.probe and (each.mutant.kind == HARMLESS or each.probe == BROKEN)
    ]
    verdicts = [each for each in verdicts if each.mutant.kind != HARMLESS]
    survivors = [each.mutant for each in verdicts if not each.probe]
    share = 1 - len(survivors) / len(verdicts)
    sys.stdout.write(f"{table(verdicts)}\n")
    sys.stdout.writelines(f"survived: {mutant}\n" for mutant in survivors)
    sys.stdout.writelines(f"not to be trusted: {each.mutant}: {each.why}\n" for each in wrong)
    seconds = time.monotonic() - began
    sys.stdout.write(f"seed {given.seed}: {share:.1%} of {len(verdicts)} mutants found, {seconds:.0f} s\n")
    figures = {"found": len(verdicts) - len(survivors), "there": len(verdicts), "score": f"{share:.1%}"}
    is_good = not wrong and share >= TARGET
    keep("mutants", {**figures, "seed": given.seed, "problems": 0 if is_good else 1})
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
