"""What an operation costs does not grow with how many there are."""

from __future__ import annotations

import cProfile
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.synthetic import document
from codegen import manifest
from codegen.infer import infer
from codegen.lint import lint
from codegen.load import load
from codegen.normalise import normalise
from codegen.render import render

pytestmark = pytest.mark.slow

SIZES = 10, 20, 60
TOLERANCE = 1.15
"""Of what an operation more costs; what is quadratic makes more than twice as many calls for it."""


def calls(run: Callable[[], object]) -> int:
    """How many functions are called meanwhile: unlike seconds, the same whenever it is counted."""
    profile = cProfile.Profile()
    profile.runcall(run)
    return sum(entry.callcount for entry in profile.getstats())


def calls_of_stages(operations: int, folder: Path) -> dict[str, int]:
    """Calls by stage of the generator."""
    folder.mkdir()
    path = folder / "synthetic.yaml"
    path.write_text(json.dumps(document(operations), indent=1), encoding="utf-8")
    spec = load(path)
    normal = normalise(spec)
    api = infer(normal)
    assert len(api.operations) == operations
    assert lint(spec) == []  # once beforehand: the libraries keep what they make of their own schemas
    stages: dict[str, Callable[[], object]] = {
        "load": lambda: load(path),
        "lint": lambda: lint(spec),
        "normalise": lambda: normalise(spec),
        "infer": lambda: infer(normal),
        "render": lambda: render(normal, api, folder / "out"),
        "manifest": lambda: manifest.text(api, spec),
    }
    return {stage: calls(run) for stage, run in stages.items()}


def test_no_stage_calls_more_for_an_operation_the_more_there_are(tmp_path: Path) -> None:
    """An operation more makes as many calls among many as among few, stage by stage."""
    few, some, many = (calls_of_stages(number, tmp_path / str(number)) for number in SIZES)
    growth = {
        stage: _each(some, many, stage, *SIZES[1:]) / _each(few, some, stage, *SIZES[:2]) for stage in few
    }
    assert {stage: ratio for stage, ratio in growth.items() if ratio > TOLERANCE} == {}


def _each(few: dict[str, int], many: dict[str, int], stage: str, fewer: int, more: int) -> float:
    """Calls for each operation more; what is made once whatever there is does not count."""
    return (many[stage] - few[stage]) / (more - fewer)
