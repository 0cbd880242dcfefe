"""How far a download has come, for those who wait for it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from inspect import iscoroutinefunction
from typing import Any

from attrs import frozen

_LINE_EVERY = 2.0
"""Seconds between two plain lines."""


@frozen(kw_only=True)
class Progress:
    """How far a download has come."""

    rows: int
    pages: int
    """Pages that had rows."""
    bytes: int
    seconds: float
    """Since this download began; one that was resumed counts anew."""
    rows_per_second: float
    """Of the rows that this download got."""
    done: bool
    """The report is whole, and in its place."""

    def __str__(self) -> str:
        return (
            f"{self.rows:,} rows, {self.pages:,} pages, {self.bytes / 1e6:,.1f} MB, "
            f"{self.rows_per_second:,.0f} rows/s"
        )


Tell = Callable[[Progress], object]


class Meter:
    """Makes `Progress` out of counts."""

    def __init__(self, tell: Tell, rows: int) -> None:
        self._tell = tell
        self._began = time.monotonic()
        self._rows_before = rows

    def count(self, rows: int, pages: int, size: int, *, done: bool = False) -> None:
        """Tell how far it has come."""
        seconds = time.monotonic() - self._began
        rate = (rows - self._rows_before) / seconds if seconds else 0.0
        self._tell(
            Progress(rows=rows, pages=pages, bytes=size, seconds=seconds, rows_per_second=rate, done=done)
        )


def checked(progress: bool | Tell) -> bool | Tell:
    """The argument `progress`, if it is one.

    Raises:
        TypeError: it is not.
    """
    if isinstance(progress, bool):
        return progress
    if not callable(progress) or iscoroutinefunction(progress):
        raise TypeError("progress is True, False or a plain function that takes a Progress")
    return progress


@contextmanager
def shown(progress: bool | Tell, title: str) -> Iterator[Tell]:
    """What to tell the progress to: rich on a terminal, plain lines elsewhere or without it."""
    if progress is False:
        yield lambda _: None
    elif progress is not True:
        yield progress
    elif sys.stderr.isatty() and find_spec("rich") is not None:
        with _rich(title) as tell:
            yield tell
    else:
        yield _Lines(title)


class _Lines:
    """Writes a line to standard error now and then."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        if progress.done or progress.seconds >= self._next:
            self._next = progress.seconds + _LINE_EVERY
            end = ", done" if progress.done else ""
            sys.stderr.write(f"{self._title}: {progress}{end}\n")


@contextmanager
def _rich(title: str) -> Iterator[Tell]:
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    columns: tuple[Any, ...] = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Bar(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(title, total=1)

        def tell(progress: Progress) -> None:
            bar.update(task, description=f"{title}: {progress}", completed=int(progress.done))

        yield tell
