"""Entries as aligned tables on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from tallion.cli.entries import Columns, Record, cell, picked, record
from tallion.cli.screen import is_plain, note_not_shown, visible

_WIDEST = 40
"""Characters of a column that nobody asked for by name."""
_GAP = 2
_UNLIMITED = 1 << 16


def print_table(pieces: Iterable[Sequence[Any]], columns: Columns | None, known: Mapping[str, bool]) -> None:
    """Print entries as they arrive. The first piece decides how wide columns are; what is longer is folded.

    Args:
        columns: what to print; None for what fits.
        known: the columns that there are, and whether each holds a single value.
    """
    console = _console()
    layout: dict[str, int] = {}
    present: dict[str, None] = {}
    for piece in pieces:
        entries = [record(value) for value in piece]
        present |= dict.fromkeys(name for each in entries for name in each if each[name] is not None)
        is_first = not layout
        if is_first:
            names = columns or _singles(present, known)
            layout = _layout(names, entries, console.width, is_chosen=columns is not None)
        console.print(_piece(entries, layout, with_header=is_first))
        sys.stdout.flush()
    if not layout:
        print("No entries.", file=sys.stderr)
    if columns is None:
        note_not_shown(name for name in present if name not in layout)


def print_record(value: Any, columns: Columns | None) -> None:
    """Print one thing, a line or more for each of its fields."""
    entry = record(value)
    table = _table(with_header=False)
    table.add_column(no_wrap=True, style="" if is_plain() else "bold")
    table.add_column(overflow="fold")
    for name in columns or entry:
        table.add_row(Text(visible(name)), Text(visible(cell(picked(entry, name)))))
    _console().print(table)


class _Console(Console):
    def on_broken_pipe(self) -> None:
        """The reader has gone, which ends the command like any other; rich itself would end Python."""
        raise BrokenPipeError


def _console() -> Console:
    """Writes for a terminal as wide as it is, and for anything else without a limit."""
    width = None if sys.stdout.isatty() else _UNLIMITED
    return _Console(file=sys.stdout, width=width, no_color=is_plain(), highlight=False, soft_wrap=False)


def _singles(present: Mapping[str, None], known: Mapping[str, bool]) -> Columns:
    """The columns to show unless somebody chooses: those that have a value, and a single one."""
    names = [name for name in known or present if name in present and known.get(name, True)]
    return names or list(present) or ["value"]


def _layout(names: Columns, entries: Sequence[Record], width: int, *, is_chosen: bool) -> dict[str, int]:
    """The width of each column that is shown."""
    is_limited = not is_chosen and width < _UNLIMITED
    widths = {name: _natural(name, entries, is_limited) for name in names}
    while not is_chosen and len(widths) > 1 and _total(widths) > width:
        widths.popitem()
    return widths


def _natural(name: str, entries: Sequence[Record], is_limited: bool) -> int:
    found = max(cell_len(visible(text)) for text in (name, *(cell(picked(each, name)) for each in entries)))
    return min(found, max(_WIDEST, cell_len(name))) if is_limited else found


def _total(widths: Mapping[str, int]) -> int:
    return sum(widths.values()) + _GAP * (len(widths) - 1)


def _table(*, with_header: bool) -> Table:
    return Table(
        box=None,
        show_header=with_header,
        pad_edge=False,
        padding=(0, _GAP, 0, 0),
        header_style="" if is_plain() else "bold",
    )


def _piece(entries: Sequence[Record], layout: Mapping[str, int], *, with_header: bool) -> Table:
    table = _table(with_header=with_header)
    for name, width in layout.items():
        table.add_column(Text(visible(name)), width=width, overflow="fold")
    for entry in entries:
        table.add_row(*(Text(visible(cell(picked(entry, name)))) for name in layout))
    return table
