"""What an operation costs does not grow with how many there are.

Loading and linting, whose time is that of libraries, are measured by `make bench-more` with all the rest.
"""

from __future__ import annotations

import cProfile
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.synthetic import document
from codegen import manifest
from codegen.infer import infer
from codegen.load import load
from codegen.normalise import normalise
from codegen.render import render

pytestmark = pytest.mark.slow

FEW, MANY = 25, 100
TOLERANCE = 1.15
"""What is quadratic makes four times as many calls for an operation; what is shared makes fewer."""


def calls(run: Callable[[], object]) -> int:
    """How many functions are called meanwhile: unlike seconds, the same whenever it is counted."""
    profile = cProfile.Profile()
    profile.runcall(run)
    return sum(entry.callcount for entry in profile.getstats())


def calls_of_stages(operations: int, folder: Path) -> dict[str, float]:
    """Calls for each operation, by stage of the generator."""
    folder.mkdir()
    path = folder / "synthetic.yaml"
    path.write_text(json.dumps(document(operations), indent=1), encoding="utf-8")
    spec = load(path)
    normal = normalise(spec)
    api = infer(normal)
    assert len(api.operations) == operations
    stages: dict[str, Callable[[], object]] = {
        "normalise": lambda: normalise(spec),
        "infer": lambda: infer(normal),
        "render": lambda: render(normal, api, folder / "out"),
        "manifest": lambda: manifest.text(api, spec),
    }
    return {stage: calls(run) / operations for stage, run in stages.items()}


def test_no_stage_calls_more_for_an_operation_the_more_there_are(tmp_path: Path) -> None:
    """Four times as many operations take four times as many calls, and no more, stage by stage."""
    few, many = (calls_of_stages(number, tmp_path / str(number)) for number in (FEW, MANY))
    growth = {stage: many[stage] / few[stage] for stage in few}
    assert {stage: ratio for stage, ratio in growth.items() if ratio > TOLERANCE} == {}
