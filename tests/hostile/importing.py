"""Imports every module of some packages, evaluates what they annotate, and prints which of them left a mark.

Run as a program: `importing.py FOLDER MARK PACKAGE...`, in a folder of its own.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType


def main() -> None:
    """Import the packages one after the other."""
    folder, mark, *packages = sys.argv[1:]
    sys.path.insert(0, folder)
    for package in packages:
        try:
            for module in _modules(package):
                _use(module)
        except Exception as error:  # noqa: BLE001 - whatever the code does is the finding
            sys.stdout.write(f"{package} failed: {type(error).__name__}: {str(error).splitlines()[:1]}\n")
        if Path(mark).exists():
            Path(mark).rmdir()
            sys.stdout.write(f"{package} executed\n")


def _modules(package: str) -> Iterator[ModuleType]:
    found = importlib.import_module(package)
    yield found
    for each in pkgutil.walk_packages(found.__path__, f"{package}."):
        yield importlib.import_module(each.name)


def _use(module: ModuleType) -> None:
    """Whatever runs when somebody looks at annotations or at the fields of models."""
    for value in list(vars(module).values()):
        if getattr(value, "__module__", "") == module.__name__:
            if isinstance(value, type):
                members = [each for each in vars(value).values() if callable(each)]
                for each in (value, *members):
                    _hints(each)
                if hasattr(value, "wire_fields"):
                    value.wire_fields()
            else:
                _hints(value)


def _hints(value: object) -> None:
    try:
        typing.get_type_hints(value)
    except (NameError, TypeError, AttributeError):
        return  # names that only type checkers import


main()
