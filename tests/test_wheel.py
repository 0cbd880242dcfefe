"""The wheel: what is in it, what it says of itself, and that anyone who builds it gets the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
NAME = f"tallion-{VERSION}-py3-none-any.whl"
DIST_INFO = f"tallion-{VERSION}.dist-info"
GENERATED = {"talli", "talonone"}
PACKAGES = GENERATED | {"tallion"}


def build(source: Path, out: Path, **environment: str) -> Path:
    """Build the wheel of a source tree without fetching anything."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, source],
        check=True,
        env=os.environ | environment,
    )
    return out / NAME


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built in the repository."""
    return build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> list[str]:
    """Names of the files in the wheel."""
    with ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    """The METADATA file of the wheel."""
    with ZipFile(wheel) as archive:
        return Parser().parsestr(archive.read(f"{DIST_INFO}/METADATA").decode())


def copy_source(destination: Path, names: Iterable[str]) -> None:
    """Copy what the wheel is built from, with new file times."""
    for name in names:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, destination / name, copy_function=shutil.copyfile)
        else:
            shutil.copyfile(source, destination / name)


def test_wheel_built_elsewhere_has_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    """Folder, file times, file modes, hash seed, time zone and locale leave no trace in the wheel."""
    source = tmp_path / "elsewhere"
    source.mkdir()
    before = os.umask(0o077)
    try:
        copy_source(source, ["pyproject.toml", "README.md", "LICENSE", "generated", "overrides"])
        again = build(source, tmp_path / "dist", PYTHONHASHSEED="7", TZ="Asia/Tokyo", LC_ALL="C")
    finally:
        os.umask(before)
    assert again.read_bytes() == wheel.read_bytes()


def test_wheel_has_the_three_packages_and_nothing_else(names: list[str]) -> None:
    """Neither tests nor the generator nor caches are shipped."""
    assert {name.partition("/")[0] for name in names} == PACKAGES | {DIST_INFO}
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


def test_wheel_has_what_lies_beside_the_code(names: list[str]) -> None:
    """Type checkers find the marker of PEP 561, the sandbox the specs, the command line its commands."""
    markers = {f"{package}/py.typed" for package in PACKAGES}
    specs = {f"{package}/openapi.json" for package in GENERATED}
    manifests = {f"{package}/manifest.json" for package in GENERATED}
    commands = {f"{package}/commands.json" for package in GENERATED}
    assert markers | specs | manifests | commands <= set(names)


def test_metadata_names_licence_python_and_extras(metadata: Message, names: list[str]) -> None:
    """What an installer and a licence audit read."""
    assert metadata["License-Expression"] == "Apache-2.0"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata.get_all("Provides-Extra") == ["cli", "fast", "progress", "sandbox", "testing"]
    assert f"{DIST_INFO}/licenses/LICENSE" in names


def test_metadata_describes_itself_with_the_readme(metadata: Message) -> None:
    """The package index shows the README."""
    assert metadata["Description-Content-Type"] == "text/markdown"
    assert metadata.get_payload() == (ROOT / "README.md").read_text(encoding="utf-8")


def test_installed_wheel_can_be_imported(wheel: Path, tmp_path: Path) -> None:
    """The three packages come from the wheel alone, without the folders of the repository."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True)
    python = tmp_path / "bin" / "python"
    site_packages = Path(sysconfig.get_path("purelib", vars={"base": str(tmp_path)}))
    # The dependencies are those of this environment: fetching them again would prove nothing.
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True)

    origins = "import talli, talonone, tallion as t; print(talli.__file__, talonone.__file__, t.__file__)"
    run = subprocess.run([python, "-I", "-c", origins], check=True, capture_output=True, text=True)

    assert [Path(origin).parents[1] for origin in run.stdout.split()] == [site_packages] * 3
