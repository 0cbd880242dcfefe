"""Where specs come from: a file, a folder, or a revision of the repository."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from codegen.diff.described import Described, describe
from codegen.load import load


class SourceError(Exception):
    """There are no specs where they were looked for."""


def read(source: str, repository: Path) -> dict[str, Described]:
    """The APIs of a spec, of a folder of specs, or of `specs/` at a git revision, by their package.

    Raises:
        SourceError: it is nothing of these.
        SpecError: a spec cannot be understood.
    """
    with _paths(source, repository) as paths:
        described = [describe(load(path)) for path in paths]
    return {each.api.package: each for each in described}


def read_both(old: str, new: str, repository: Path) -> tuple[dict[str, Described], dict[str, Described]]:
    """Two sources; where one is a single spec, of the other only the same API, if it is there.

    Raises:
        SourceError: one of them is no source.
        SpecError: a spec cannot be understood.
    """
    before, after = read(old, repository), read(new, repository)
    return (
        _same(before, after) if Path(new).is_file() else before,
        _same(after, before) if Path(old).is_file() else after,
    )


def _same(apis: dict[str, Described], others: dict[str, Described]) -> dict[str, Described]:
    return {package: api for package, api in apis.items() if package in others} or apis


@contextmanager
def _paths(source: str, repository: Path) -> Iterator[list[Path]]:
    path = Path(source)
    if path.is_file():
        yield [path]
    elif path.is_dir():
        yield _specs(path, source)
    else:
        with tempfile.TemporaryDirectory() as folder:
            check_out(source, repository, Path(folder), "specs")
            yield _specs(Path(folder) / "specs", source)


def check_out(revision: str, repository: Path, folder: Path, *paths: str) -> None:
    """Put parts of a revision into a folder, without touching the repository.

    Raises:
        SourceError: there is no such revision, or it has no such part.
    """
    known = _git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if known.returncode:
        raise SourceError(f"{revision}: neither a file nor a folder, nor a revision that git knows here")
    archive = _git(repository, "archive", "--format=tar", known.stdout.decode().strip(), "--", *paths)
    if archive.returncode:
        raise SourceError(f"{revision}: {archive.stderr.decode().strip()}")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(folder, filter="data")


def _git(repository: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", "-C", repository, *arguments], capture_output=True, check=False)


def _specs(folder: Path, source: str) -> list[Path]:
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise SourceError(f"{source}: holds no spec (*.yaml)")
    return paths
