"""The import contracts themselves; `make lint` checks that they are kept."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_every_runtime_module_stands_in_a_layer() -> None:
    """A contract on layers says nothing of a module that no layer names."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    named = set(re.findall(r"tallion\.(\w+)", " ".join(layers)))
    modules = {path.stem for path in (ROOT / "overrides" / "tallion").glob("*.py")}
    packages = {path.parent.name for path in (ROOT / "overrides" / "tallion").glob("*/__init__.py")}
    assert (modules | packages) - {"__init__"} <= named, "add the module to its layer in pyproject.toml"
