"""Settings of mypy for a generated package, as strict as ours."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_ABSENT = """
[mypy-aiohttp.*,yarl.*]
ignore_missing_imports = True

[mypy-tallion.network_fast]
disallow_subclassing_any = False
"""
"""What is only there where `tallion[fast]` is installed, and the module that needs it."""


def mypy_settings(paths: Iterable[Path | str], more: str = "") -> str:
    """The text of a settings file; imports are looked for in these folders."""
    return f"[mypy]\nstrict = True\nmypy_path = {':'.join(map(str, paths))}\n{more}{_ABSENT}"
