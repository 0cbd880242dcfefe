"""A third API is its spec and one line: the command that generates its package."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from codegen import pipeline
from codegen.findings import SpecError
from codegen.publish import NotOursError
from tests.codegen.strict import mypy_settings
from tests.codegen.tiny import NAME, ROOT, contents, document, run_codegen, run_python, written

pytestmark = pytest.mark.slow

THIRD = ROOT / "tests" / "codegen" / "third"
SPEC = THIRD / "ferries.yaml"
BOOKING = "/bookings/1a2b3c4d-e5f6-7890-1234-567890abcdef"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the package, made by the one line."""
    out = tmp_path_factory.mktemp("third") / "packages"
    done = run_codegen("generate", "--spec", SPEC, "--package", "ferries", "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return out


@pytest.fixture(scope="module")
def result(out: Path) -> dict[str, Any]:
    """What a program did with its clients."""
    found: dict[str, Any] = json.loads(run_python(THIRD / "journey.py", out.parent, packages=out))
    return found


def test_every_operation_reaches_the_wire_from_both_clients(result: dict[str, Any]) -> None:
    """With its access token, its dry run, its pages, and the field that the client fills in."""
    body = '{"reference":"abc-1","harbour":"Kiel","price":12.50,"payment":{"code":"SPRING","kind":"voucher"}}'
    token = "Bearer t-1"
    sent = [(*request[:4], request[4] and json.loads(request[4])) for request in result["requests"]]
    expected = [
        ("POST", "/bookings", token, "true", json.loads(body)),
        ("POST", "/bookings", token, None, json.loads(body)),
        ("GET", "/bookings?page=1&perPage=2", token, None, ""),
        ("GET", "/bookings?page=2&perPage=2", token, None, ""),
        ("GET", BOOKING, token, None, ""),
        ("DELETE", BOOKING, token, None, ""),
        ("GET", "/reports/passengers?page=1&perPage=100", token, None, ""),
        ("GET", "/reports/passengers?page=2&perPage=100", token, None, ""),
    ]
    assert sent == expected * 2


def test_replies_become_its_models(result: dict[str, Any], out: Path) -> None:
    """Exact decimals, members of the union by their kind, unknown ones too, masked secrets, the report."""
    assert result["sync"] == result["async"]
    assert result["sync"]["price"] == "12.5"
    assert result["sync"]["kinds"] == ["Card", "Card", "UnknownPayment", "Card", "UnknownPayment"]
    assert result["sync"]["rows"] == 2
    assert "4111" not in result["sync"]["shown"]
    for name in ("sync.csv", "async.csv"):
        text = (out.parent / name).read_text(encoding="utf-8")
        assert text == "day,passengers\n2030-01-01,400\n2030-01-02,380\n"


def test_its_package_and_its_callers_are_typed_strictly(out: Path, tmp_path: Path) -> None:
    """`mypy --strict` has nothing to say about the package, nor about the program that uses it."""
    settings = tmp_path / "mypy.ini"
    folders = (out, ROOT / "overrides", ROOT / "tests")
    settings.write_text(mypy_settings(folders, "explicit_package_bases = True\n"), encoding="utf-8")
    options = ("--cache-dir", tmp_path, "--config-file", settings)
    command = [sys.executable, "-m", "mypy", *options, out / "ferries", THIRD / "journey.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_nothing_but_its_package_is_touched(out: Path, tmp_path: Path) -> None:
    """A second API beside it, under a name of its own choice, leaves the first as it is."""
    before = contents(out / "ferries")
    done = run_codegen("generate", "--spec", SPEC, "--package", "boats", "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert contents(out / "ferries") == before
    assert {path.name for path in out.iterdir()} == {"ferries", "boats"}
    assert b"from boats" in (out / "boats" / "client.py").read_bytes()
    assert json.loads((out / "boats" / "openapi.json").read_bytes())["x-client"]["package"] == "boats"


@pytest.mark.parametrize("name", ["../boats", "Boats", "class", "tallion", "json"])
def test_a_package_that_cannot_be_imported_is_refused(name: str, tmp_path: Path) -> None:
    """Whether no name in Python or the name of something else; the error names it, and nothing is written."""
    with pytest.raises(SpecError, match=rf"ferries\.yaml:\d+: /x-client/package: .*'{re.escape(name)}'"):
        pipeline.generate_one(SPEC, name, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_spec_without_x_client_is_refused_whatever_its_package(tmp_path: Path) -> None:
    """The linter says so, in one line."""
    spec = {key: value for key, value in document().items() if key != "x-client"}
    done = run_codegen(
        *("generate", "--spec", written(tmp_path / "specs", spec) / NAME),
        *("--package", "boats", "--out", tmp_path / "out"),
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{NAME}:1: /: has no x-client [client]. Add it as specs/README.md describes\n"


def test_folders_are_made_and_those_of_others_are_kept(tmp_path: Path) -> None:
    """The folder of the packages may be new; a package that nobody generated is not replaced."""
    out = tmp_path / "new" / "folder"
    pipeline.generate_one(SPEC, None, out)
    (out / "ferries" / "manifest.json").unlink()
    before = contents(out)
    with pytest.raises(NotOursError, match="ferries was not generated, and would be lost"):
        pipeline.generate_one(SPEC, None, out)
    assert contents(out) == before


def test_a_spec_that_is_not_there_is_named(tmp_path: Path) -> None:
    """In one line, without a traceback."""
    done = run_codegen("generate", "--spec", tmp_path / "none.yaml", "--out", tmp_path / "out")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{tmp_path / 'none.yaml'}:1: /: is no file ")
    assert done.stderr.count("\n") == 1


def test_wheel_ships_it_without_a_word(tmp_path: Path) -> None:
    """Its package beside the others is part of the wheel, with no edit of pyproject.toml."""
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path)
    for name in ("generated", "overrides"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    done = run_codegen("generate", "--spec", SPEC, "--out", tmp_path / "generated")
    assert (done.returncode, done.stderr) == (0, "")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, tmp_path]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with ZipFile(wheel) as archive:
        names = archive.namelist()
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == {
        *("ferries", "talli", "talonone", "tallion")
    }
