"""Rows that appear or vanish while the pages of a report are read."""

from __future__ import annotations

import warnings
from array import array
from typing import Literal

from tallion.errors import PageDriftError
from tallion.operation import Operation, Outcome
from tallion.report_rows import Table

OnDrift = Literal["raise", "warn"]

_BUCKETS = 256


class Drift:
    """Compares what must not change between the first page and the last.

    Args:
        key: a column whose values are all different; none is compared if left out.
        on_drift: `raise` an error, or `warn` once for each kind of drift.
    """

    def __init__(self, operation: Operation, key: str | None, on_drift: OnDrift) -> None:
        self._operation = operation
        self._on_drift = on_drift
        self._keys = None if key is None else _Keys(Table(operation), key)
        self._warned = False

    @property
    def looks_at_keys(self) -> bool:
        """Whether it needs to see all rows."""
        return self._keys is not None

    def add(self, content: bytes, page: int, first_row: int) -> None:
        """Look at the keys of a page; arguments as of `Table.read`.

        Raises:
            PageDriftError: one of them was there before.
            ReportError: there is no such column.
        """
        if self._keys is not None and self._keys.add(content, page, first_row) and not self._warned:
            self._warned = True
            self._tell(f"page {page} has a row again that was there before, by its {self._keys.column!r}")

    def finish(self, before: int | None, after: int | None) -> None:
        """Look at all keys, and at the totals of the list that the report is made from.

        Raises:
            PageDriftError: a key is there twice, or the totals differ.
        """
        if before is not None and after is not None and before != after:
            trait = self._operation.report
            listed = (trait.total_of if trait else None) or "the list"
            self._tell(f"{listed} had {before} entries before and {after} after", before, after)
        if self._keys is not None and not self._warned and self._keys.repeated():
            self._warned = True
            self._tell(f"two rows have the same {self._keys.column!r}")

    def _tell(self, problem: str, before: int | None = None, after: int | None = None) -> None:
        message = (
            f"{self._operation}: the report changed while its pages were read: {problem}. "
            "Rows may be missing or there twice: download it anew, when less is going on."
        )
        if self._on_drift == "warn":
            warnings.warn(message, stacklevel=2)
            return
        raise PageDriftError(
            message,
            operation=self._operation,
            outcome=Outcome.ACCEPTED,
            total_before=before,
            total_after=after,
        )


class _Keys:
    """The values of a column; of each, eight bytes are kept.

    Hashes stand for values: of a million different ones, two are alike once in 37 million reports.
    """

    def __init__(self, table: Table, column: str) -> None:
        self.column = column
        self._table = table
        self._previous: set[int] = set()
        self._buckets = [array("q") for _ in range(_BUCKETS)]

    def add(self, content: bytes, page: int, first_row: int) -> bool:
        """Whether a key of this page was there in it, or on the page before."""
        keys: list[int] = []
        for batch in self._table.read(content, page, first_row):
            index = self._table.index(self.column)
            keys += [hash(row[index]) for row in batch.rows]
        if not keys:
            return False
        for key in keys:
            self._buckets[key % _BUCKETS].append(key)
        found = set(keys)
        again = len(found) < len(keys) or not found.isdisjoint(self._previous)
        self._previous = found
        return again

    def repeated(self) -> bool:
        """Whether any key is there twice."""
        return any(len(set(bucket)) < len(bucket) for bucket in self._buckets)
