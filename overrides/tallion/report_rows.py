"""The rows of a report, from its bytes: as dictionaries of text, or as objects of a class."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import islice, repeat

from attrs import frozen

from tallion.errors import ReportError
from tallion.operation import Operation, Outcome
from tallion.report_records import BOM, values

Row = dict[str, str]

_BATCH = 256
"""Small, because the garbage collector walks what is alive: a thousand rows take half as long again."""
_ONLY_STR_BREAKS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Where `str.splitlines` ends a line and CSV does not."""


@frozen
class Batch:
    """Some rows that follow one another, as text."""

    rows: list[list[str]]
    page: int
    """0 where pages are not known any more."""
    first_row: int
    """Number of the first of them in its page, the header being 1."""


class Table:
    """Reads a table from its bytes, piece by piece."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self.columns: tuple[str, ...] = ()
        """Names of the columns, once the header has come."""

    def read(self, content: bytes, page: int, first_row: int) -> Iterator[Batch]:
        """The rows of the next piece, whose first record has this number in its page.

        Raises:
            ReportError: they are no text, or do not fit the header.
        """
        number = first_row
        try:
            for rows in _batches(content):
                if [] in rows:
                    rows = [row for row in rows if row]  # noqa: PLW2901 - blank lines are no rows
                if not self.columns and rows:
                    self.columns = self._checked(rows.pop(0))
                    number += 1
                if rows:
                    self._check_widths(rows, page, number)
                    yield Batch(rows, page, number)
                number += len(rows)
        except UnicodeDecodeError:
            raise self._error(f"{_where(page, 0)}is no UTF-8; save it instead") from None

    def index(self, column: str) -> int:
        """Where a column stands.

        Raises:
            ReportError: there is none of this name.
        """
        if column not in self.columns:
            raise self._error(f"has no column {column!r}; there are {', '.join(self.columns)}")
        return self.columns.index(column)

    def _checked(self, columns: list[str]) -> tuple[str, ...]:
        if len(set(columns)) < len(columns):
            raise self._error("has two columns of one name; save it instead")
        return tuple(columns)

    def _check_widths(self, rows: list[list[str]], page: int, number: int) -> None:
        width = len(self.columns)
        if set(map(len, rows)) == {width}:
            return
        at = next(at for at, row in enumerate(rows) if len(row) != width)
        raise self._error(
            f"{_where(page, number + at)}has a row of {len(rows[at])} fields under a header of {width}"
        )

    def _error(self, problem: str) -> ReportError:
        message = f"{self._operation}: the report {problem}."
        return ReportError(message, operation=self._operation, outcome=Outcome.ACCEPTED)


def as_dicts(table: Table, batch: Batch) -> Iterable[Row]:
    """Rows as text by column."""
    return map(dict, map(zip, repeat(table.columns), batch.rows))


def _batches(content: bytes) -> Iterator[list[list[str]]]:
    """All records, some at a time; where no field is quoted, twice as fast as `csv`."""
    content = content.removeprefix(BOM)
    text = content.decode()
    if any(map(text.__contains__, _ONLY_STR_BREAKS)):
        yield from _read(io.StringIO(text, newline=""), content)
        return
    if '"' in text:
        yield from _read(text.splitlines(keepends=True), content)
        return
    lines = text.splitlines()
    for start in range(0, len(lines), _BATCH):
        yield [line.split(",") for line in lines[start : start + _BATCH] if line]


def _read(lines: Iterable[str], content: bytes) -> Iterator[list[list[str]]]:
    """The same with quotes.

    `csv` refuses long fields, and its limit belongs to the whole process: what it refuses is read without it.
    """
    reader = csv.reader(lines)
    done = 0
    try:
        while rows := list(islice(reader, _BATCH)):
            done += len(rows)
            yield rows
    except csv.Error:
        rest = islice(values(content), done, None)
        while rows := list(islice(rest, _BATCH)):
            yield rows


def _where(page: int, row: int) -> str:
    return (f"(page {page}, row {row}) " if page else f"(row {row}) ") if row else ""
