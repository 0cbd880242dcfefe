"""Format what was rendered, compare it, and swap it in whole or not at all."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen import manifest
from codegen.findings import Finding, Rule, SpecError

_NOT_AS_GENERATED = "is not what the specs give; run `make generate`"


class NotOursError(Exception):
    """What would be replaced was not generated."""


def format_tree(tree: Path) -> None:
    """Drop unused imports, sort and format, with the pinned ruff and the generator's own settings.

    Raises:
        SpecError: a file is not Python, or not as ruff wants it.
    """
    for arguments in (["check", "--fix", "--output-format=concise"], ["format"]):
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
        # From the tree: it names files from where it is run.
        done = subprocess.run([*command, "."], cwd=tree, capture_output=True, text=True, check=False)
        if done.returncode:
            raise SpecError([*_complaints(done.stdout or done.stderr)])


def check_python(tree: Path) -> None:
    """Make sure that every file is Python.

    Raises:
        SpecError: one is not.
    """
    for path in sorted(tree.rglob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
        except (SyntaxError, ValueError) as error:
            line = (error.lineno if isinstance(error, SyntaxError) else None) or 1
            raise SpecError([_no_python(path.relative_to(tree), line, str(error))]) from None


def _complaints(output: str) -> Iterator[Finding]:
    """What ruff found, a line each; where it cannot run, all that it says."""
    found = [*_COMPLAINT.finditer(output)]
    yield from (_no_python(Path(each["path"]), int(each["line"]), each["problem"]) for each in found)
    if not found:
        yield _no_python(Path(), 1, output)


_COMPLAINT = re.compile(r"^(?P<path>.+?):(?P<line>\d+):\d+: (?P<problem>.+)$", re.MULTILINE)


def _no_python(path: Path, line: int, problem: str) -> Finding:
    text = f"would not be Python: {' '.join(problem.split())}"
    remedy = "Mend the template that prints it, or refuse in the linter what leads to it"
    return Finding(str(path), line, "", Rule.PYTHON, text, remedy)


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
