"""Wheel and source distribution: what is in them, what they say of themselves, and always the same bytes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from collections.abc import Iterable
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

from codegen.release.build import checks
from tallion import __version__

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
VERSION = __version__
NAME = f"tallion-{VERSION}-py3-none-any.whl"
SDIST = f"tallion-{VERSION}.tar.gz"
SOURCES = {"pyproject.toml", "README.md", "LICENSE", ".gitignore"}
DIST_INFO = f"tallion-{VERSION}.dist-info"
GENERATED = {"talli", "talonone"}
PACKAGES = GENERATED | {"tallion"}
FOLDERS = {"tallion": "overrides", "talli": "generated", "talonone": "generated"}
README = (ROOT / "README.md").read_text(encoding="utf-8")


def run(*command: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run one of the environment's programs."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        check=False,
        env=os.environ | environment,
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where both were built from the repository, apart from one another, without fetching anything."""
    out = tmp_path_factory.mktemp("dist")
    done = run("build", "--wheel", "--sdist", "--no-isolation", "--outdir", out, ROOT)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def wheel(dist: Path) -> Path:
    """The wheel."""
    return dist / NAME


@pytest.fixture(scope="module")
def sdist(dist: Path) -> dict[str, bytes]:
    """The files of the source distribution."""
    with tarfile.open(dist / SDIST) as archive:
        files = [member for member in archive.getmembers() if not member.isdir()]
        assert all(member.isreg() for member in files)
        opened = {member.name: archive.extractfile(member) for member in files}
        return {name.partition("/")[2]: file.read() for name, file in opened.items() if file is not None}


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


def test_built_elsewhere_they_have_the_same_bytes(dist: Path, tmp_path: Path) -> None:
    """Folder, file times, file modes, hash seed, time zone, locale and SOURCE_DATE_EPOCH leave no trace.

    There, the wheel is built from the source distribution; here, both were built from the tree.
    """
    source, out = tmp_path / "elsewhere", tmp_path / "dist"
    source.mkdir()
    out.mkdir()
    odd = {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1700000000"}
    program = "import sys; from pathlib import Path; from codegen.release.build import build; "
    program += "build(Path(sys.argv[1]), Path(sys.argv[2]))"
    before = os.umask(0o077)
    try:
        copy_source(source, [*SOURCES, "generated", "overrides"])
        done = subprocess.run(
            [sys.executable, "-c", program, source, out],
            env=os.environ | odd | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "overrides")])},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        os.umask(before)
    assert done.returncode == 0, done.stderr
    assert [(out / name).read_bytes() == (dist / name).read_bytes() for name in (NAME, SDIST)] == [True, True]
    assert sorted(path.name for path in out.iterdir()) == sorted([NAME, SDIST])


def test_source_distribution_has_what_the_wheel_is_built_from(
    sdist: dict[str, bytes], names: list[str]
) -> None:
    """The files of the wheel, where they lie in the repository, and what the backend reads; no more."""
    code = {f"{FOLDERS[name.partition('/')[0]]}/{name}" for name in names if not name.startswith(DIST_INFO)}
    assert set(sdist) == code | SOURCES | {"PKG-INFO"}
    assert {name: sdist[name] for name in code | SOURCES} == {
        name: (ROOT / name).read_bytes() for name in code | SOURCES
    }


def test_both_pass_the_checks_of_a_release(dist: Path, tmp_path: Path) -> None:
    """An index takes metadata and README; each package is whole, with nothing beside them, which is found."""
    takes, is_whole = checks(ROOT, [dist / SDIST, dist / NAME])
    assert run(*takes[2:]).stdout.count("PASSED") == 2
    assert run(*is_whole[2:]).stdout == f"{dist / NAME}: OK\n"
    odd = tmp_path / NAME
    with ZipFile(dist / NAME) as good, ZipFile(odd, "w") as bad:
        for name in good.namelist():
            record = b"tests/test_it.py,,\n" if name.endswith("/RECORD") else b""
            bad.writestr(name, good.read(name) + record)
        bad.writestr("tests/test_it.py", "")
    assert run(*is_whole[2:-1], odd).returncode == 1


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


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel, and without the folders of the repository."""
    tmp_path = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path], check=True)
    python = tmp_path / "bin" / "python"
    site_packages = site_packages_of(tmp_path)
    # The dependencies are those of this environment: fetching them again would prove nothing.
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], check=True)
    return tmp_path


def site_packages_of(environment: Path) -> Path:
    """Where an environment has its packages."""
    return Path(sysconfig.get_path("purelib", vars={"base": str(environment)}))


def test_installed_wheel_can_be_imported(installed: Path) -> None:
    """The three packages come from the wheel alone, and it asks for nothing that is not there."""
    pip = [sys.executable, "-m", "pip", "--python", str(installed / "bin" / "python")]
    checked = subprocess.run(
        [*pip, "--disable-pip-version-check", "check"], capture_output=True, text=True, check=False
    )
    assert checked.stdout == "No broken requirements found.\n"
    origins = "import talli, talonone, tallion as t; print(talli.__file__, talonone.__file__, t.__file__)"
    python = installed / "bin" / "python"
    run = subprocess.run([python, "-I", "-c", origins], check=True, capture_output=True, text=True)

    assert [Path(origin).parents[1] for origin in run.stdout.split()] == [site_packages_of(installed)] * 3


def test_a_newcomer_gets_from_the_wheel_to_a_report(
    installed: Path, metadata: Message, tmp_path: Path
) -> None:
    """The three commands of the README: the extras exist, and the others run as they stand there."""
    (block,) = re.findall(r"### From a shell.*?```sh\n(.*?)```", README, re.DOTALL)
    install, *commands = block.splitlines()
    extras = re.findall(r"[a-z]+", install.partition("[")[2])
    assert install.startswith("pip install ")
    assert set(extras) <= set(metadata.get_all("Provides-Extra", ()))
    env = {"PATH": f"{installed / 'bin'}{os.pathsep}{os.defpath}"}
    for command in commands:
        done = subprocess.run(
            ["sh", "-c", command], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    assert len(commands) == 2
    assert (tmp_path / "report.csv").read_text(encoding="utf-8").startswith("payoutInstructionId,")
