"""The import contracts themselves, and those of generated packages; `make lint` checks the others."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

from codegen import pipeline

ROOT = Path(__file__).parents[1]
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LAYERS = SETTINGS["tool"]["importlinter"]["contracts"][0]["layers"]
APPS = re.findall(r"tallion\.\w+", LAYERS[0])
GENERATED = sorted(path.parent.name for path in (ROOT / "generated").glob("*/manifest.json"))
READY_MADE = "tallion.sandbox.clients"
"""Hands clients to those who use the sandbox; nothing else of it may know them."""


def imports_of(*packages: str) -> grimp.ImportGraph:
    """Who imports whom; imports for types alone do not count, as for the contracts of pyproject.toml."""
    return grimp.build_graph(
        "tallion", "codegen", *packages, exclude_type_checking_imports=True, cache_dir=None
    )


def broken(graph: grimp.ImportGraph, package: str, others: list[str]) -> Iterator[str]:
    """Which imports of or by a generated package should not be."""
    for module in {package} | graph.find_descendants(package):
        for imported in graph.find_modules_directly_imported_by(module):
            if imported.partition(".")[0] in others or is_below(imported, [*APPS, "codegen"]):
                yield f"{module} imports {imported}"
        for importer in graph.find_modules_that_directly_import(module):
            if not is_below(importer, [package, *APPS]):
                yield f"{importer} imports {module}"
    for module in graph.find_modules_directly_imported_by(READY_MADE):
        graph.remove_import(importer=READY_MADE, imported=module)
    for chain in graph.find_shortest_chains(importer="tallion.sandbox", imported=package):
        yield " imports ".join(chain)


def is_below(module: str, ancestors: list[str]) -> bool:
    """Whether a module is one of some others, or lies in one."""
    return any(f"{module}.".startswith(f"{ancestor}.") for ancestor in ancestors)


@pytest.mark.parametrize("package", GENERATED)
def test_generated_package_imports_downwards(package: str) -> None:
    """It knows the runtime below the apps and no other generated package; the sandbox does not know it."""
    others = [other for other in GENERATED if other != package]
    assert list(broken(imports_of(package, *others), package, others)) == []


def test_third_package_is_held_to_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that nothing names is fine as generated, and every import that should not be is found."""
    pipeline.generate_one(ROOT / "tests" / "codegen" / "third" / "ferries.yaml", None, tmp_path)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert list(broken(imports_of("ferries", *GENERATED), "ferries", GENERATED)) == []
    imports = "import talli, codegen.ir, tallion.batches\nimport tallion.operation\n"
    (tmp_path / "ferries" / "stray.py").write_text(imports, encoding="utf-8")
    assert sorted(broken(imports_of("ferries", *GENERATED), "ferries", GENERATED)) == [
        "ferries.stray imports codegen.ir",
        "ferries.stray imports talli",
        "ferries.stray imports tallion.batches",
    ]


def test_imports_of_a_generated_package_from_below_are_found() -> None:
    """By the runtime, by the generator, and by the sandbox, also by way of another app."""
    graph = imports_of("talli")
    added = [("tallion.flow", "talli.client"), ("codegen.load", "talli"), ("tallion.batches", "talli.models")]
    for importer, imported in [*added, ("tallion.sandbox.server", "tallion.batches")]:
        graph.add_import(importer=importer, imported=imported)
    found = set(broken(graph, "talli", []))
    assert {"tallion.flow imports talli.client", "codegen.load imports talli"} <= found
    assert any(
        chain.startswith("tallion.sandbox.server imports tallion.batches imports talli") for chain in found
    )


def test_every_runtime_module_stands_in_a_layer() -> None:
    """A contract on layers says nothing of a module that no layer names."""
    named = set(re.findall(r"tallion\.(\w+)", " ".join(LAYERS)))
    modules = {path.stem for path in (ROOT / "overrides" / "tallion").glob("*.py")}
    packages = {path.parent.name for path in (ROOT / "overrides" / "tallion").glob("*/__init__.py")}
    assert (modules | packages) - {"__init__"} <= named, "add the module to its layer in pyproject.toml"
