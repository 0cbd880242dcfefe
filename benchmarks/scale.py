"""Time per operation of `pipeline.generate`, from 50 to 1,000 operations: it should stay flat."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

import synthetic
from measure import take_turns
from places import ROOT

sys.path.insert(0, str(ROOT))

from codegen import pipeline

SIZES = (50, 100, 200, 500, 1000)


def main() -> None:
    """Print a row for each size."""
    print("| operations | processor | per operation | against 50 |\n|---|---|---|---|")
    first = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            spec = Path(folder) / "synthetic.yaml"
            spec.write_text(json.dumps(synthetic.document(size), indent=1), encoding="utf-8")

            def generate(spec: Path = spec, out: Path = Path(folder) / "out") -> None:
                pipeline.generate_one(spec, None, out)

            (taken,) = take_turns({"ours": generate}, 1)["ours"]
        each = taken.processor / size
        first = first or each
        print(f"| {size} | {taken.processor:.1f} s | {each * 1000:.1f} ms | {each / first:.2f} |", flush=True)


if __name__ == "__main__":
    main()
