"""CSV reports that come page by page: read row by row, or saved whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import frozen

from tallion.call import Response
from tallion.errors import IncompleteReportError, PaginationError, ReportError
from tallion.operation import Operation, Outcome

Row = dict[str, str]
PageReply = Response[bytes | None]

_BOM = b"\xef\xbb\xbf"
# A quote opens a field only at its start; two of them within it stand for one. Source: RFC 4180, section 2.
_FIELD = rb'(?:"(?:[^"]++|"")*+"[^,\r\n]*+|(?!")[^,\r\n]*+)'
_RECORD = re.compile(rb"%b(?:,%b)*+(?:\r\n|\n|\r|\Z)" % (_FIELD, _FIELD))


class Assembly:
    """Puts the pages of a report together; does no I/O.

    The report ends at a page without rows. The header stands once at the start, and what comes is kept as it
    was sent, but for the headers of later pages.
    """

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._header: bytes | None = None
        self._previous = b""
        self._open_line = False
        self.pages = 0
        """Pages with rows, so far."""
        self.rows = 0
        self.ended = False

    def add(self, reply: PageReply) -> bytes:
        """Take one page; the bytes that it adds to the report.

        Raises:
            ReportError: it is no CSV, or has another header than the first page.
            IncompleteReportError: it ends within a quoted field.
            PaginationError: it is the page before once more.
        """
        page = reply.parsed or b""
        if page:
            _check_media_type(self._operation, reply)
        starts = self._starts(page)
        header, body = self._split(page, starts)
        rows = sum(1 for start, end in starts if start >= header and page[start:end].strip(b"\r\n"))
        if not rows:
            self.ended = True
            return page if not self.pages else b""
        if page == self._previous:
            message = f"{self._operation}: page {self.pages + 1} is the same as the page before."
            raise PaginationError(message, operation=self._operation, outcome=Outcome.ACCEPTED)
        added = body if self.pages else page
        if self._open_line:
            added = b"\n" + added
        self._open_line = not page.endswith((b"\n", b"\r"))
        self._previous = page
        self.pages += 1
        self.rows += rows
        return added

    def _starts(self, page: bytes) -> list[tuple[int, int]]:
        """Where each record begins and ends."""
        records: list[tuple[int, int]] = []
        position = len(_BOM) if page.startswith(_BOM) else 0
        while position < len(page):
            record = _RECORD.match(page, position)
            if record is None:
                raise IncompleteReportError(
                    f"{self._operation}: page {self.pages + 1} of the report ends within a quoted field of "
                    f"row {len(records) + 1}, which begins at byte {position}. Download it again.",
                    operation=self._operation,
                    page=self.pages + 1,
                    row=len(records) + 1,
                    byte=position,
                )
            records.append((position, record.end()))
            position = record.end()
        return records

    def _split(self, page: bytes, records: list[tuple[int, int]]) -> tuple[int, bytes]:
        """Where the rows of a page begin, and what is left of it without its header."""
        if not records:
            return 0, page
        start, end = records[0]
        first = page[start:end].rstrip(b"\r\n")
        if self._header is None:
            self._header = first
        trait = self._operation.report
        if first == self._header:
            return end, page[end:]
        if trait is None or trait.header_on_every_page:
            raise ReportError(
                f"{self._operation}: page {self.pages + 1} of the report has another header than the first. "
                "The report may have changed meanwhile: download it again.",
                operation=self._operation,
                outcome=Outcome.ACCEPTED,
            )
        return start, page[start:]


class Rows:
    """Reads the rows of a report from its bytes, piece by piece; a piece ends where a row ends."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._columns: list[str] | None = None

    def read(self, piece: bytes) -> Iterator[Row]:
        """The rows of the next piece.

        Raises:
            ReportError: they are no text, or do not fit the header.
        """
        try:
            text = piece.decode("utf-8-sig")
            for values in csv.reader(io.StringIO(text, newline="")):
                if values and self._columns is None:
                    self._columns = self._checked(values)
                elif values:
                    yield self._row(values)
        except (UnicodeDecodeError, csv.Error) as error:
            raise self._error(f"cannot be read ({error})") from None

    def _checked(self, columns: list[str]) -> list[str]:
        if len(set(columns)) < len(columns):
            raise self._error("has two columns of one name; save it instead")
        return columns

    def _row(self, values: list[str]) -> Row:
        columns = self._columns or []
        if len(values) != len(columns):
            raise self._error(f"has a row of {len(values)} fields under a header of {len(columns)}")
        return dict(zip(columns, values, strict=True))

    def _error(self, problem: str) -> ReportError:
        message = f"{self._operation}: the report {problem}."
        return ReportError(message, operation=self._operation, outcome=Outcome.ACCEPTED)


@frozen(kw_only=True)
class SavedReport:
    """A report in a file; iterate for its rows."""

    operation: Operation
    path: Path
    rows: int
    pages: int
    """Pages that had rows."""
    bytes: int
    sha256: str
    """Of the file, in hexadecimal digits."""

    def __iter__(self) -> Iterator[Row]:
        yield from Rows(self.operation).read(self.path.read_bytes())


class Report:
    """A report, downloaded anew each time it is used; iterate for its rows, as text.

    Args:
        fetch: asks for the page of a number.
    """

    def __init__(self, operation: Operation, fetch: Callable[[int], PageReply]) -> None:
        self._operation = operation
        self._fetch = fetch

    def __iter__(self) -> Iterator[Row]:
        rows = Rows(self._operation)
        for piece in self._pieces(Assembly(self._operation)):
            yield from rows.read(piece)

    def save(self, path: str | os.PathLike[str]) -> SavedReport:
        """Download the report into a file, which is there whole at the end, or as it was before.

        Raises:
            OSError: the file cannot be written.
            ReportError: what came is no CSV, or not one report; IncompleteReportError if it was cut.
            PaginationError: the same page came twice.
            TallionError: as the operation does.
        """
        assembly = Assembly(self._operation)
        with _Target(Path(path)) as target:
            for piece in self._pieces(assembly):
                target.write(piece)
            return target.finish(self._operation, assembly)

    def _pieces(self, assembly: Assembly) -> Iterator[bytes]:
        number = _first_page(self._operation)
        while not assembly.ended:
            yield assembly.add(self._fetch(number))
            assembly.ended |= self._operation.paging is None
            number += 1

    def __repr__(self) -> str:
        return f"<Report of {self._operation}>"


class AsyncReport:
    """A report, downloaded anew each time it is used; iterate for its rows, as text.

    Args:
        fetch: asks for the page of a number.
    """

    def __init__(self, operation: Operation, fetch: Callable[[int], Awaitable[PageReply]]) -> None:
        self._operation = operation
        self._fetch = fetch

    async def __aiter__(self) -> AsyncIterator[Row]:
        rows = Rows(self._operation)
        async for piece in self._pieces(Assembly(self._operation)):
            for row in rows.read(piece):
                yield row

    async def save(self, path: str | os.PathLike[str]) -> SavedReport:
        """Download the report into a file; as `Report.save`."""
        assembly = Assembly(self._operation)
        with _Target(Path(path)) as target:
            async for piece in self._pieces(assembly):
                target.write(piece)
            return target.finish(self._operation, assembly)

    async def _pieces(self, assembly: Assembly) -> AsyncIterator[bytes]:
        number = _first_page(self._operation)
        while not assembly.ended:
            yield assembly.add(await self._fetch(number))
            assembly.ended |= self._operation.paging is None
            number += 1

    def __repr__(self) -> str:
        return f"<AsyncReport of {self._operation}>"


class _Target:
    """A file that appears whole or not at all: written beside its place, then moved there."""

    def __init__(self, path: Path) -> None:
        if path.is_dir():
            raise IsADirectoryError(f"{path} is a folder; name a file in it.")
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._file = self._part.open("wb")
        self._digest = hashlib.sha256()
        self._bytes = 0

    def __enter__(self) -> Self:
        return self

    def write(self, piece: bytes) -> None:
        self._file.write(piece)
        self._digest.update(piece)
        self._bytes += len(piece)

    def finish(self, operation: Operation, assembly: Assembly) -> SavedReport:
        """Move the file to its place, so that it outlives a power cut."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._part.replace(self._path)
        _sync_folder(self._path.parent)
        return SavedReport(
            operation=operation,
            path=self._path,
            rows=assembly.rows,
            pages=assembly.pages,
            bytes=self._bytes,
            sha256=self._digest.hexdigest(),
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()
        if kind is not None:
            self._part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _first_page(operation: Operation) -> int:
    return operation.paging.first if operation.paging else 1


def _check_media_type(operation: Operation, reply: Response[Any]) -> None:
    media_type = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "text/csv":
        raise ReportError(
            f"{operation}: the server answered with {media_type or 'no media type'}, not text/csv. "
            "Check the base URL, and that the account may read reports.",
            operation=operation,
            outcome=Outcome.ACCEPTED,
        )
