"""Entries as CSV."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tallion.cli.entries import Columns, cell, picked, record
from tallion.cli.screen import note_not_shown


def write_csv(pieces: Iterable[Sequence[Any]], columns: Columns | None, known: Mapping[str, bool]) -> None:
    """Write entries as they arrive, below one header.

    Args:
        columns: what to write; None for all that is known, and what else the first entries have.
    """
    writer = csv.writer(sys.stdout, lineterminator="\n")
    header: Columns = columns or ()
    left_out: dict[str, None] = {}
    is_first = True
    for piece in pieces:
        entries = [record(value) for value in piece]
        if is_first:
            is_first = False
            header = columns or list(dict.fromkeys([*known, *(name for each in entries for name in each)]))
            writer.writerow(header)
        for entry in entries:
            writer.writerow([cell(picked(entry, column)) for column in header])
            if columns is None:
                left_out |= dict.fromkeys(name for name in entry if name not in header)
        sys.stdout.flush()
    if is_first:
        writer.writerow(columns or list(known))
    note_not_shown(left_out)
