"""`python -m tests.hostile`: the canary corpus through two generators; see `make torture-specs`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial, reduce
from operator import add
from pathlib import Path

from tests.hostile.corpus import corpus
from tests.hostile.ours import Tally, judged
from tests.hostile.theirs import judged_stock

_BATCH = 40


def main() -> int:
    """Judge every case, and print what was found; 1 if anything was."""
    parser = argparse.ArgumentParser(prog="make torture-specs", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="which payload goes where")
    parser.add_argument("--every", type=int, default=1, help="only each n-th case")
    parser.add_argument("--stock", type=Path, help="the Python of an environment with a stock generator")
    given = parser.parse_args()
    began = time.perf_counter()
    cases = [*corpus(given.seed)][:: given.every]
    batches = [cases[start : start + _BATCH] for start in range(0, len(cases), _BATCH)]
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        tally = reduce(add, pool.map(judged, batches), Tally())
        for finding in tally.findings:
            sys.stdout.write(f"{finding}\n")
        sys.stdout.write(
            f"seed {given.seed}: {len(cases)} specs, {tally.refused} refused, {tally.generated} generated, "
            f"{len(tally.findings)} findings, {time.perf_counter() - began:.0f} s\n"
        )
        sys.stdout.flush()
        if given.stock is None:
            return 1 if tally.findings else 0
        stock = [
            each
            for found in pool.map(partial(judged_stock, given.stock.absolute()), batches)
            for each in found
        ]
        sys.stdout.write(f"the stock generator: {len(stock)} findings, such as {stock[:1]}\n")
    return 1 if tally.findings or not stock else 0


if __name__ == "__main__":
    sys.exit(main())
