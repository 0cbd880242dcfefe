"""Packages that import what they hold when it is first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

Hooks = tuple[Callable[[str], Any], Callable[[], list[str]]]


def lazy_package(package: str, *, names: Mapping[str, str], modules: Iterable[str] = ()) -> Hooks:
    """The `__getattr__` and `__dir__` of a package.

    Args:
        names: name → the module, in full, that defines it.
        modules: names that are submodules of the package.
    """
    submodules = frozenset(modules)

    def __getattr__(name: str) -> Any:
        if name in names:
            value = getattr(import_module(names[name]), name)
        elif name in submodules:
            value = import_module(f"{package}.{name}")
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:
        return sorted({*names, *submodules})

    return __getattr__, __dir__


def lazy_names(package: str, modules: Mapping[str, str]) -> Hooks:
    """Like `lazy_package`, for names that are defined in submodules: name → submodule."""
    return lazy_package(package, names={name: f"{package}.{module}" for name, module in modules.items()})


def lazy_modules(package: str, modules: Iterable[str]) -> Hooks:
    """Like `lazy_package`, for submodules alone."""
    return lazy_package(package, names={}, modules=modules)
