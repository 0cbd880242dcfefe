"""The same specs give the same bytes, and `check` says where a tree has others."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from codegen import pipeline
from tests.codegen.tiny import ROOT, contents, document, operation, query, run_codegen, written

pytestmark = pytest.mark.slow


def test_surroundings_do_not_matter(tmp_path: Path) -> None:
    """Hash seed, folder, time zone, locale, umask, PATH, HOME and ignored files change no byte of it.

    Both runs give what is committed, and a package beside it that has a folder ruff would pass over.
    """
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "specs", specs)
    paths = {"/a": {"get": operation("dist.get", parameters=[query("least")])}}
    written(specs, document(paths, package="shop"))
    odd = tmp_path / "odd"
    (odd / ".git").mkdir(parents=True)
    (odd / ".gitignore").write_text("*\n", encoding="utf-8")
    (odd / "ruff.toml").write_text("line-length = 40\n", encoding="utf-8")

    def generate(out: Path, cwd: Path, umask: int, environment: dict[str, str]) -> dict[str, bytes]:
        done = run_codegen("generate", "--specs", specs, "--out", out, cwd=cwd, umask=umask, **environment)
        assert (done.returncode, done.stderr) == (0, "")
        return contents(out)

    plain = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    other = {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "tr_TR.ISO-8859-9", "LANG": "tr_TR"}
    nowhere = {"PATH": "/nowhere", "HOME": str(odd), "PYTHONUTF8": "0", "COLUMNS": "20"}
    surroundings: list[tuple[Path, Path, int, dict[str, str]]] = [
        (tmp_path / "plain", ROOT, 0o022, plain),
        (odd / "out", odd, 0o077, other | nowhere),
    ]
    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(lambda each: generate(*each), surroundings)
    assert first == second
    shop = {name: first.pop(name) for name in list(first) if name.startswith("shop/")}
    assert b'"least"' in shop["shop/api/dist/get.py"]  # formatted, though ruff by itself passes over `dist`
    assert first == contents(ROOT / "generated")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of specs, and what they give."""
    folder = tmp_path_factory.mktemp("made")
    pipeline.generate(written(folder / "specs", document()), folder / "out")
    return folder


@pytest.fixture
def generated(made: Path, tmp_path: Path) -> tuple[Path, Path]:
    """A copy of both, to be spoilt."""
    shutil.copytree(made, tmp_path, dirs_exist_ok=True)
    return tmp_path / "specs", tmp_path / "out"


def _edit(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")


CHANGES: dict[str, tuple[str, Callable[[Path], None]]] = {
    "edited": ("tiny/client.py", _edit),
    "missing": ("tiny/models/pet.py", Path.unlink),
    "extra": ("tiny/models/cat.py", Path.touch),
    "empty marker missing": ("tiny/py.typed", Path.unlink),
}


def test_check_is_content_with_what_was_generated(generated: tuple[Path, Path]) -> None:
    """`check` says nothing after `generate`, compiled files or not."""
    specs, out = generated
    (out / "tiny" / "__pycache__").mkdir()
    (out / "tiny" / "__pycache__" / "client.cpython-311.pyc").touch()
    done = run_codegen("check", "--specs", specs, "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_names_each_file_that_is_not_as_generated(generated: tuple[Path, Path]) -> None:
    """`check` fails on files that are edited, missing or extra, names them all, and mends nothing."""
    specs, out = generated
    for name, change in CHANGES.values():
        change(out / name)
    before = contents(out)
    done = run_codegen("check", "--specs", specs, "--out", out)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"generated: {name} is not what the specs give; run `make generate`"
        for name in sorted(name for name, _ in CHANGES.values())
    ]
    assert contents(out) == before


def test_check_of_a_changed_spec_fails(generated: tuple[Path, Path]) -> None:
    """`check` fails when a spec says something else than when the tree was generated."""
    specs, out = generated
    spec = specs / "tiny.yaml"
    spec.write_text(spec.read_text(encoding="utf-8").replace("with pets", "with cats"), encoding="utf-8")
    found = pipeline.check(specs, out)
    assert "tiny/resources/pets.py is not what the specs give; run `make generate`" in found
    assert [line for line in found if line.startswith("tiny/manifest.json pins spec.sha256 ")]


PINS = (
    "spec.file",
    "spec.sha256",
    "engine.openapi-python-client",
    "engine.sha256",
    "templates.sha256",
    "formatter.ruff",
    "formatter.configuration",
    "counts.operations",
    "counts.models",
    "counts.enums",
    "counts.unions",
)


def test_check_refuses_each_pin_that_does_not_fit(generated: tuple[Path, Path]) -> None:
    """Each entry of a manifest that is not so is a line of its own, and tools are asked for as pinned."""
    specs, out = generated
    path = out / "tiny" / "manifest.json"
    manifest = json.loads(path.read_bytes())
    assert [f"{part}.{key}" for part in manifest if part != "symbols" for key in manifest[part]] == [*PINS]
    for pin in PINS:
        part, _, key = pin.partition(".")
        manifest[part][key] = "odd"
    path.write_text(json.dumps(manifest), encoding="utf-8")
    lines = {line.split()[2]: line for line in pipeline.check(specs, out)}
    assert lines.keys() == set(PINS)
    for pin, line in lines.items():
        assert line.startswith(f"tiny/manifest.json pins {pin} odd, but it is ")
        is_tool = pin in ("engine.openapi-python-client", "engine.sha256", "formatter.ruff")
        assert ("`make setup` for the pinned tools" in line) == is_tool


@pytest.mark.parametrize("content", [None, "", "[]", "{}"])
def test_check_refuses_a_manifest_that_is_none(generated: tuple[Path, Path], content: str | None) -> None:
    """Missing, broken or empty, it pins nothing."""
    specs, out = generated
    path = out / "tiny" / "manifest.json"
    path.unlink() if content is None else path.write_text(content, encoding="utf-8")
    found = [line.split() for line in pipeline.check(specs, out)]
    assert [words[2:4] for words in found] == [[pin, "nothing,"] for pin in sorted(PINS)]


def test_check_refuses_other_symbols(generated: tuple[Path, Path]) -> None:
    """A manifest whose pins fit and whose symbols do not is named as a file."""
    specs, out = generated
    path = out / "tiny" / "manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace("tiny.models.Pet", "tiny.models.Cat"), "utf-8")
    rule = "is not what the specs give; run `make generate`"
    assert pipeline.check(specs, out) == [f"tiny/manifest.json {rule}"]
