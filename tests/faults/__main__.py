"""`python -m tests.faults`: random schedules of faults over every operation; see `make faults`."""

from __future__ import annotations

import argparse
import logging
import random
import sys
import time

from tests.faults.run import run


def main() -> int:
    """Run schedules and print what was played; 1 if a promise was broken."""
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--seed", type=int, default=None, help="the first seed; a random one if left out")
    parser.add_argument("--count", type=int, default=10_000, help="how many schedules")
    parser.add_argument("--only", default=None, help="one operation: package.resource.method")
    given = parser.parse_args()
    seed = random.randrange(10**9) if given.seed is None else given.seed
    logging.getLogger("tallion").setLevel(logging.ERROR)  # thousands of retries are meant
    began = time.perf_counter()
    tally = run(range(seed, seed + given.count), given.only)
    seconds = time.perf_counter() - began
    sys.stdout.write(f"{tally.table()}\n")
    sys.stdout.write(f"seeds {seed} to {seed + given.count - 1}, {seconds:.1f} s ")
    sys.stdout.write(f"({tally.schedules / seconds:,.0f} schedules/s): {len(tally.broken)} broken\n")
    for story in tally.broken[:10]:
        sys.stdout.write(f"\n{story}\n")
    return 1 if tally.broken else 0


if __name__ == "__main__":
    sys.exit(main())
