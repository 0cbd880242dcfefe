"""CSV reports that come page by page: read row by row, or saved whole or not at all."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO, Generic, TypeVar, overload

from attrs import frozen

from tallion.call import Call, RequestOptions, Response
from tallion.errors import CellError, ReportError
from tallion.operation import Operation
from tallion.report_assembly import Ask, Assembly, Piece
from tallion.report_drift import OnDrift
from tallion.report_progress import Tell
from tallion.report_records import UnterminatedError, whole_records
from tallion.report_rows import Batch, Row, Table, as_dicts
from tallion.report_saving import Plan, Saved, saving
from tallion.report_source import Source
from tallion.report_typed import OnError, RowType, Typed, column

__all__ = ["AsyncReport", "AsyncRows", "Report", "Row", "Rows", "SavedReport", "column"]

T = TypeVar("T")
Path_ = str | os.PathLike[str]
Exchange = Callable[[Call[Any], RequestOptions | None], Response[Any]]
AsyncExchange = Callable[[Call[Any], RequestOptions | None], Awaitable[Response[Any]]]

_FILE_CHUNK = 1 << 16
"""Bytes of a saved report that are read at once: what is made of them fits into the caches of a processor."""


class Rows(Generic[T]):
    """Rows of a report; iterate once."""

    def __init__(self, rows: Iterator[T], errors: list[CellError]) -> None:
        self._rows = rows
        self.errors = errors
        """What was wrong with the rows that were left out, with `on_error="collect"`."""

    def __iter__(self) -> Iterator[T]:
        return self._rows

    def __next__(self) -> T:
        return next(self._rows)


class AsyncRows(Generic[T]):
    """Rows of a report; iterate once."""

    def __init__(self, rows: AsyncIterator[T], errors: list[CellError]) -> None:
        self._rows = rows
        self.errors = errors
        """What was wrong with the rows that were left out, with `on_error="collect"`."""

    def __aiter__(self) -> AsyncIterator[T]:
        return self._rows

    async def __anext__(self) -> T:
        return await anext(self._rows)


class _Reading:
    """How the rows of one table are read."""

    def __init__(self, operation: Operation, as_: type[Any] | None, on_error: OnError) -> None:
        if on_error not in ("raise", "collect"):
            raise ValueError('on_error is "raise" or "collect"')
        if as_ is None and on_error != "raise":
            raise ValueError("on_error goes with as_: text is never refused")
        self.table = Table(operation)
        self.errors: list[CellError] = []
        self._convert: Any = as_dicts
        if as_ is not None:
            typed = Typed(operation, RowType(as_), on_error)
            self.errors, self._convert = typed.errors, typed

    def rows(self, piece: Piece) -> Iterator[Any]:
        """The rows of the next piece."""
        batches = self.table.read(piece.content, piece.number, piece.first_row)
        return chain.from_iterable(map(self.batch, batches))

    def batch(self, batch: Batch) -> Any:
        """The rows of a batch."""
        return self._convert(self.table, batch)


class RowCount(int):
    """How many rows a saved report has; called, it reads them."""

    _operation: Operation
    _path: Path

    @classmethod
    def of(cls, count: int, operation: Operation, path: Path) -> RowCount:
        """The count of a file's rows."""
        made = cls(count)
        made._operation, made._path = operation, path
        return made

    @overload
    def __call__(self, as_: None = None) -> Rows[Row]: ...
    @overload
    def __call__(self, as_: type[T], on_error: OnError = "raise") -> Rows[T]: ...
    def __call__(self, as_: type[Any] | None = None, on_error: OnError = "raise") -> Rows[Any]:
        """The rows of the file, which is read piece by piece; as `Report.rows`."""
        reading = _Reading(self._operation, as_, on_error)
        return Rows(self._rows(reading), reading.errors)

    def _rows(self, reading: _Reading) -> Iterator[Any]:
        with self._path.open("rb") as file:
            yield from chain.from_iterable(map(reading.batch, self._batches(reading.table, file)))

    def _batches(self, table: Table, file: BinaryIO) -> Iterator[Batch]:
        row = 1
        try:
            for content in whole_records(iter(lambda: file.read(_FILE_CHUNK), b"")):
                for batch in table.read(content, 0, row):
                    yield batch
                    row = batch.first_row + len(batch.rows)
                row = max(row, 2)
        except UnterminatedError:
            message = f"{self._operation}: {self._path} ends within a quoted field; it was changed."
            raise ReportError(message, operation=self._operation) from None


@frozen(kw_only=True)
class SavedReport:
    """A report in a file; iterate for its rows, as text."""

    operation: Operation
    path: Path
    rows: RowCount
    """How many rows there are; `rows()` and `rows(as_=...)` read them."""
    pages: int
    """Pages that had rows."""
    bytes: int
    sha256: str
    """Of the file, in hexadecimal digits."""

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows())


class Report:
    """A report, downloaded anew each time it is used; iterate for its rows, as text.

    Args:
        source: the calls that it is made of.
        exchange: sends them.
    """

    def __init__(self, source: Source, exchange: Exchange) -> None:
        self._source = source
        self._exchange = exchange

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows())

    @overload
    def rows(self, as_: None = None) -> Rows[Row]: ...
    @overload
    def rows(self, as_: type[T], on_error: OnError = "raise") -> Rows[T]: ...
    def rows(self, as_: type[Any] | None = None, on_error: OnError = "raise") -> Rows[Any]:
        """The rows: as text by column, or as objects of an attrs class. Nothing is sent before the first.

        Args:
            as_: an attrs class. Its fields are matched with columns by name (`payoutMethod` is
                `payout_method`, or `column("Header")`) and converted to their types; a field
                `additional_properties` takes all other columns.
            on_error: `raise` at the first cell that cannot be read, or `collect`: its row is left out, and
                what was wrong is in `.errors`.

        Raises:
            TypeError: `as_` is no attrs class, or has a field of a type that no cell can be.
            CellError: a cell cannot be read (while iterating, as all below).
            ReportError: what came is no CSV, or not one report, or lacks a column; IncompleteReportError if
                it was cut.
            PaginationError: the same page came twice.
            TallionError: as the operation does.
        """
        reading = _Reading(self._source.operation, as_, on_error)
        return Rows(chain.from_iterable(map(reading.rows, self._pieces())), reading.errors)

    def save(
        self,
        path: Path_,
        *,
        progress: bool | Tell = False,
        resume: bool = False,
        key: str | None = None,
        on_drift: OnDrift = "raise",
    ) -> SavedReport:
        """Download the report into a file, which is there whole at the end, or as it was before.

        Args:
            path: the file; `.part` and `.part.json` are written beside it.
            progress: show how far it has come, or a function that takes a `Progress` after each page. What
                that raises ends the download.
            resume: keep what came if the download fails, and go on with what an earlier one kept.
            key: a column without two equal values; a row that comes twice is told by it.
            on_drift: what to do when the report changed while it was read: `raise`, or `warn`.

        Raises:
            ValueError: an argument is none of those that there are.
            OSError: the file cannot be written.
            ReportError: what came is no CSV, or not one report; IncompleteReportError if it was cut. Also
                if another download is writing the file, or what was kept is of another report.
            PageDriftError: rows came or went while the pages were read.
            PaginationError: the same page came twice.
            TallionError: as the operation does.
        """
        plan = Plan(progress=progress, resume=resume, key=key, on_drift=on_drift)
        steps = saving(self._source.operation, Path(path), plan, self._source.settings())
        answer, failure = None, None
        while True:
            ended, step = _advanced(steps, answer, failure)
            if ended:
                return _saved(self._source.operation, Path(path), step)
            answer, failure = None, None
            try:
                answer = self._exchange(self._source.call(step), self._source.options)
            except BaseException as error:  # noqa: BLE001 - what to do about it is for the generator to say
                failure = error

    def _pieces(self) -> Iterator[Piece]:
        pieces: list[Piece] = []
        steps = Assembly(self._source.operation).steps(pieces.append)
        answer, failure = None, None
        while True:
            ended, step = _advanced(steps, answer, failure)
            yield from pieces
            pieces.clear()
            if ended:
                return
            answer, failure = None, None
            try:
                answer = self._exchange(self._source.call(step), self._source.options)
            except Exception as error:  # noqa: BLE001 - as above
                failure = error

    def __repr__(self) -> str:
        return f"<Report of {self._source.operation}>"


class AsyncReport:
    """A report, downloaded anew each time it is used; iterate for its rows, as text.

    Args:
        source: the calls that it is made of.
        exchange: sends them.
    """

    def __init__(self, source: Source, exchange: AsyncExchange) -> None:
        self._source = source
        self._exchange = exchange

    def __aiter__(self) -> AsyncIterator[Row]:
        return aiter(self.rows())

    @overload
    def rows(self, as_: None = None) -> AsyncRows[Row]: ...
    @overload
    def rows(self, as_: type[T], on_error: OnError = "raise") -> AsyncRows[T]: ...
    def rows(self, as_: type[Any] | None = None, on_error: OnError = "raise") -> AsyncRows[Any]:
        """The rows; as `Report.rows`."""
        reading = _Reading(self._source.operation, as_, on_error)
        return AsyncRows(self._rows(reading), reading.errors)

    async def save(
        self,
        path: Path_,
        *,
        progress: bool | Tell = False,
        resume: bool = False,
        key: str | None = None,
        on_drift: OnDrift = "raise",
    ) -> SavedReport:
        """Download the report into a file; as `Report.save`. Files are written in a thread."""
        plan = Plan(progress=progress, resume=resume, key=key, on_drift=on_drift)
        steps = saving(self._source.operation, Path(path), plan, self._source.settings())
        answer, failure = None, None
        while True:
            ended, step = await _advanced_in_thread(steps, answer, failure)
            if ended:
                return _saved(self._source.operation, Path(path), step)
            answer, failure = None, None
            try:
                answer = await self._exchange(self._source.call(step), self._source.options)
            except BaseException as error:  # noqa: BLE001 - what to do about it is for the generator to say
                failure = error

    async def _rows(self, reading: _Reading) -> AsyncIterator[Any]:
        pieces: list[Piece] = []
        steps = Assembly(self._source.operation).steps(pieces.append)
        answer, failure = None, None
        while True:
            ended, step = _advanced(steps, answer, failure)
            for piece in pieces:
                for row in reading.rows(piece):
                    yield row
            pieces.clear()
            if ended:
                return
            answer, failure = None, None
            try:
                answer = await self._exchange(self._source.call(step), self._source.options)
            except Exception as error:  # noqa: BLE001 - as above
                failure = error

    def __repr__(self) -> str:
        return f"<AsyncReport of {self._source.operation}>"


def _advanced(
    steps: Generator[Ask, Any, Any], answer: Any, failure: BaseException | None
) -> tuple[bool, Any]:
    """Whether a generator has ended, and its result or next step."""
    try:
        return False, steps.send(answer) if failure is None else steps.throw(failure)
    except StopIteration as end:
        return True, end.value


async def _advanced_in_thread(
    steps: Generator[Ask, Any, Any], answer: Any, failure: BaseException | None
) -> tuple[bool, Any]:
    """The same, while other tasks go on. One that is cancelled meanwhile leaves no thread behind."""
    task = asyncio.ensure_future(asyncio.to_thread(_advanced, steps, answer, failure))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError as cancelled:
        while not task.done():
            try:
                await asyncio.wait({task})
            except asyncio.CancelledError:
                continue
        if not task.cancelled() and task.exception() is None and not task.result()[0]:
            _advanced(steps, None, cancelled)
        raise


def _saved(operation: Operation, path: Path, saved: Saved) -> SavedReport:
    return SavedReport(
        operation=operation,
        path=path,
        rows=RowCount.of(saved.rows, operation, path),
        pages=saved.pages,
        bytes=saved.bytes,
        sha256=saved.sha256,
    )
