"""Warnings that point at the line of whoever called."""

from __future__ import annotations

import inspect
import warnings

_WRAPPERS = ("typing_extensions", "warnings")  # around a method that is deprecated


def warn_caller(message: str, category: type[Warning], package: str) -> None:
    """Warn of the line that called the generated `package`, however deep below it we are."""
    level, frame = 1, inspect.currentframe()
    ours = ("tallion", package, *_WRAPPERS)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ours:
        level, frame = level + 1, frame.f_back
    warnings.warn(message, category, stacklevel=level)
