"""Format what was rendered, compare it, and swap it in whole or not at all."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

from codegen import manifest

_NOT_AS_GENERATED = "is not what the specs give; run `make generate`"


class FormatError(Exception):
    """What was rendered is not Python that ruff accepts."""


class NotOursError(Exception):
    """What would be replaced was not generated."""


def format_tree(tree: Path) -> None:
    """Drop unused imports, sort and format, with the pinned ruff and the generator's own settings."""
    for arguments in (["check", "--fix"], ["format"]):
        command = [
            sys.executable,
            "-m",
            "ruff",
            *arguments,
            "--quiet",
            "--no-cache",
            "--config",
            str(manifest.FORMATTER_CONFIG),
        ]
        done = subprocess.run([*command, str(tree)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise FormatError(done.stdout + done.stderr)
    for path in sorted(tree.rglob("*.py")):
        ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def refuse_strangers(out: Path) -> None:
    """Make sure that a folder holds nothing but generated packages, since all of it will be replaced.

    Raises:
        NotOursError: it holds something else.
    """
    for path in sorted(out.iterdir()) if out.is_dir() else [out]:
        refuse_stranger(path)


def refuse_stranger(package: Path) -> None:
    """Make sure that what stands in the place of a package is a generated one, or compiled leftovers of one.

    Raises:
        NotOursError: it has no manifest.
    """
    is_ours = not package.exists() or (package / manifest.NAME).is_file()
    if not is_ours and (package.is_file() or _files(package)):
        rule = "was not generated, and would be lost"
        raise NotOursError(f"{package} {rule}. Move it away, or name another folder")


def swap_in(tree: Path, out: Path) -> None:
    """Put `tree` in the place of `out`; if that fails, `out` is what it was."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    try:
        tree.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def differences(tree: Path, out: Path) -> list[str]:
    """What is wrong with `out`: files that differ from those of `tree`, or are in one alone."""
    made, there = _files(tree), _files(out)
    found = []
    for name in sorted(made.keys() | there.keys()):
        if made.get(name) != there.get(name):
            package = Path(name).parent
            is_manifest = package.name and Path(name).name == manifest.NAME
            misfits = list(manifest.misfits(tree / package, out / package)) if is_manifest else []
            found += [f"{name} {misfit}" for misfit in misfits or [_NOT_AS_GENERATED]]
    return found


def _files(tree: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(tree)): path.read_bytes()
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
