"""The same specs give the same bytes, and `check` says where a tree has others."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.codegen.tiny import ROOT, contents, document, operation, query, run_codegen, written

pytestmark = pytest.mark.slow


def test_surroundings_do_not_matter(tmp_path: Path) -> None:
    """Hash seed, folder, time zone, locale, PATH and ignored files change no byte of what is generated."""
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "specs", specs)
    paths = {"/a": {"get": operation("dist.get", parameters=[query("least")])}}
    written(specs, document(paths, package="shop"))
    odd = tmp_path / "odd"
    (odd / "shop").mkdir(parents=True)
    (odd / ".git").mkdir()
    (odd / ".gitignore").write_text("*\n", encoding="utf-8")
    (odd / "ruff.toml").write_text("line-length = 40\n", encoding="utf-8")

    def generate(out: Path, cwd: Path, environment: dict[str, str]) -> dict[str, bytes]:
        done = run_codegen("generate", "--specs", specs, "--out", out, cwd=cwd, **environment)
        assert (done.returncode, done.stderr) == (0, "")
        return contents(out)

    surroundings: list[tuple[Path, Path, dict[str, str]]] = [
        (tmp_path / "plain", ROOT, {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8"}),
        (odd / "out", odd, {"PYTHONHASHSEED": "2", "TZ": "Asia/Tokyo", "LC_ALL": "C", "PATH": "/nowhere"}),
    ]
    with ThreadPoolExecutor(2) as pool:
        plain, other = pool.map(lambda each: generate(*each), surroundings)
    assert plain == other
    assert b'"least"' in plain["shop/api/dist/get.py"]  # formatted, though ruff by itself passes over `dist`
    assert {Path(name).parts[0] for name in plain} == {"shop", "talli", "talonone"}


@pytest.fixture
def generated(tmp_path: Path) -> tuple[Path, Path]:
    """A folder of specs, and what they give."""
    specs, out = written(tmp_path / "specs", document()), tmp_path / "out"
    assert run_codegen("generate", "--specs", specs, "--out", out).returncode == 0
    return specs, out


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
    done = run_codegen("check", "--specs", specs, "--out", out)
    assert done.returncode == 1
    assert "tiny/resources/pets.py" in done.stderr
