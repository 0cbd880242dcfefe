"""What of the Python interface breaks callers, as griffe finds it: it reads the code and imports nothing."""

from __future__ import annotations

from pathlib import Path

import griffe

from codegen.diff.change import Change, Judgement, in_order

_FOLDERS = ("overrides", "generated")
_RUNTIME = "tallion"
_PUBLIC = {"batches", "callbacks", "errors", "operation", "sandbox", "testing", "unset"}
"""The modules of the runtime that callers import; of the others they know what `tallion` exports."""


def interface_changes(old: Path, new: Path) -> list[Change]:
    """What is gone or needs more in a working tree than in an older one."""
    before, after = _loaded(old), _loaded(new)
    changes = {
        _change(breakage, old, new)
        for package in before.keys() & after.keys()
        for breakage in griffe.find_breaking_changes(before[package], after[package])
    }
    return in_order(changes | {_gone(package) for package in before.keys() - after.keys()})


def _loaded(root: Path) -> dict[str, griffe.Object | griffe.Alias]:
    folders = [root / folder for folder in _FOLDERS]
    loader = griffe.GriffeLoader(search_paths=folders, allow_inspection=False)
    names = sorted(marker.parent.name for folder in folders for marker in folder.glob("*/__init__.py"))
    packages = {name: loader.load(name) for name in names}
    loader.resolve_aliases(implicit=True, external=False)
    _mark_public(packages[_RUNTIME])
    return packages


def _mark_public(runtime: griffe.Object | griffe.Alias) -> None:
    """What the runtime exports is what its lazy `__init__` imports for type checkers."""
    for name, member in runtime.members.items():
        if member.is_alias:
            member.public = not member.runtime
        elif member.is_module:
            member.public = name in _PUBLIC


def _change(breakage: griffe.Breakage, old: Path, new: Path) -> Change:
    path = Path(str(breakage.obj.filepath))
    place = next(path.relative_to(root) for root in (new, old) if path.is_relative_to(root))
    told = breakage.as_dict()
    parameter = getattr(breakage.old_value or breakage.new_value, "name", "")
    named = (
        f"{told['object_path']}({parameter})"
        if parameter and parameter != breakage.obj.name
        else told["object_path"]
    )
    return Change(
        judgement=Judgement.BREAKING,
        name=named,
        words=breakage.kind.value[0].lower() + breakage.kind.value[1:],
        reason="griffe",
        pointer=f"{place.as_posix()}:{breakage.obj.lineno or 1}",
        operations=(),
    )


def _gone(package: str) -> Change:
    return Change(
        judgement=Judgement.BREAKING,
        name=package,
        words="package was removed",
        reason="griffe",
        pointer="",
        operations=(),
    )
