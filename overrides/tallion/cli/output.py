"""What comes back, on standard output: a table for people, lines of JSON or CSV for programs."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import click

from tallion.cli.groups import suggestion


class Output:
    """How results are shown.

    Args:
        chosen: `table`, `json`, `csv`, or None to go by where standard output leads.
        columns: names with commas between them, or None for all that fit.
        known: the names that there are, and whether each is a single value; empty if that is not known.

    Raises:
        click.UsageError: a column is none of these.
    """

    def __init__(
        self, chosen: str | None, columns: str | None, known: Mapping[str, bool], context: click.Context
    ) -> None:
        self._form = chosen or ("table" if sys.stdout.isatty() else "json")
        self._columns = None if columns is None else _checked(columns, known, context)
        self._known = known

    def value(self, value: Any) -> None:
        """Show one thing, or a list that came in one piece."""
        match value:
            case None:
                if self._form == "table":
                    print("Done; the reply is empty.", file=sys.stderr)
            case bytes():
                _write(value)
            case str():
                self._entry(value)
            case Sequence():
                self.entries([value])
            case _:
                self._entry(value)

    def entries(self, pieces: Iterable[Sequence[Any]]) -> None:
        """Show entries as they arrive."""
        match self._form:
            case "json":
                for piece in pieces:
                    for value in piece:
                        self._line(value)
                    sys.stdout.flush()
            case "csv":
                from tallion.cli.sheets import write_csv

                write_csv(pieces, self._columns, self._known)
            case _:
                from tallion.cli.tables import print_table

                print_table(pieces, self._columns, self._known)

    def _entry(self, value: Any) -> None:
        if self._form == "table":
            from tallion.cli.tables import print_record

            print_record(value, self._columns)
        else:
            self.entries([[value]])

    def _line(self, value: Any) -> None:
        from tallion.cli.entries import line

        _write(line(value, self._columns) + b"\n")


def _checked(columns: str, known: Mapping[str, bool], context: click.Context) -> Sequence[str]:
    names = [name.strip() for name in columns.split(",")]
    for name in names:
        first = name.partition(".")[0]
        if not name or (known and name not in known and first not in known):
            near = suggestion(first, known) or f"; there are {', '.join(known)}"
            raise click.UsageError(f"--columns: there is no column {name!r}{near}", context)
    return names


def _write(content: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
