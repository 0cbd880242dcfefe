"""Seconds from starting `tallion sandbox` to its first answer, beside a Python that does nothing.

Several starts each; the median is printed, and how much memory a sandbox with a million report rows takes.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

ROOT = Path(__file__).parents[1]
STARTS = 7
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "overrides"), str(ROOT / "generated")])}


def start_sandbox(seed: str) -> Callable[[], float]:
    """Measures one start, up to the first answer."""

    def measure() -> float:
        begun = time.perf_counter()
        command = [sys.executable, "-m", "tallion.cli", "sandbox", "--seed-data", seed]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
            url = process.stdout.readline().strip() if process.stdout else ""
            with build_opener(ProxyHandler({})).open(f"{url}/_sandbox/state") as reply:
                reply.read()
            seconds = time.perf_counter() - begun
            process.terminate()
        return seconds

    return measure


def start_python() -> float:
    """Measures one start of Python that does nothing."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", ""], check=True)
    return time.perf_counter() - begun


def memory(seed: str) -> int:
    """Megabytes of a sandbox that has answered a page of the report."""
    program = (
        "import resource, sys; from tallion.sandbox import Sandbox\n"
        f"with Sandbox(seed_data={seed!r}) as sandbox, sandbox.talli() as talli:\n"
        "    campaign = talli.campaigns.list().first()\n"
        "    next(iter(talli.reports.campaign_basic(campaign.id)))\n"
        "    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    command = [sys.executable, "-c", program]
    return int(subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True, text=True).stdout)


def main() -> None:
    """Print the figures."""
    measures = {"demo": start_sandbox("demo"), "large": start_sandbox("large"), "python": start_python}
    medians = {
        name: statistics.median(measure() for _ in range(STARTS)) for name, measure in measures.items()
    }
    for name, seconds in medians.items():
        print(f"{name:8} {seconds:6.2f} s  {seconds / medians['python']:5.1f} x a bare Python")
    print(f"memory: demo {memory('demo')} MB, large {memory('large')} MB")


if __name__ == "__main__":
    main()
