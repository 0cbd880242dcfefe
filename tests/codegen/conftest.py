"""Packages that are generated once and imported by the tests of this folder."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from codegen import pipeline
from tests.codegen import petshop
from tests.codegen.tiny import Node, written

Generate = Callable[..., Path]


@pytest.fixture(scope="session")
def importable(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generate]:
    """Generates packages that can be imported while the tests run; returns their folder."""
    path = list(sys.path)

    def generate(*specs: Node) -> Path:
        folder = tmp_path_factory.mktemp("importable")
        for number, spec in enumerate(specs):
            written(folder / "specs", spec, f"{number}.yaml")
        pipeline.generate(folder / "specs", folder / "out")
        sys.path.append(str(folder / "out"))
        return folder / "out"

    yield generate
    sys.path[:] = path


@pytest.fixture(scope="session")
def shop(importable: Generate) -> ModuleType:
    """The package of `tests.codegen.petshop`."""
    importable(petshop.spec())
    return importlib.import_module("petshop")
