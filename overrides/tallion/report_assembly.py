"""How the pages of a report become one table. Nothing here waits, sends or writes."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator
from typing import Any

from attrs import evolve, frozen

from tallion.call import Response
from tallion.errors import (
    DeadlineExceededError,
    IncompleteReportError,
    PaginationError,
    ReportError,
    RequestTimeoutError,
    TransportError,
)
from tallion.operation import Operation, Outcome
from tallion.report_records import BOM, UnterminatedError, count_records, last_record, record_end

PageReply = Response[bytes | None]

# As h11 and httpcore say it of a body with Content-Length; httpx hands on no more than these words.
_CUT = re.compile(r"received (\d+) bytes, expected (\d+)")

# Headers of whatever came over a connection; a scripted reply without a body has none, and no length.
_FROM_A_SERVER = ("connection", "date", "server")

_HTML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html)", re.IGNORECASE)
"""A page to sign in at, which some servers call what was asked for."""

_NOT_BLANK = re.compile(rb"[^\r\n]")


@frozen(kw_only=True)
class AskPage:
    """Get one page. Answer: a `PageReply`."""

    number: int
    size: int | None = None
    """Rows to ask for, if not as many as usual."""


@frozen(kw_only=True)
class AskTotal:
    """Get a page of the list that the report is made from. Answer: a `Response[Page]`."""


Ask = AskPage | AskTotal


@frozen(kw_only=True)
class State:
    """How far an assembly has come: all that it needs to go on, besides the bytes themselves."""

    number: int
    """Number of the next page, as the server counts."""
    pages: int = 0
    rows: int = 0
    bytes: int = 0
    header_start: int = 0
    header_end: int = 0
    last_start: int = 0
    """Where the rows of the last page begin."""
    open_line: bool = False
    """The last page ended without a line end."""
    unframed: bool = False
    """Some reply ended only because its connection did."""


@frozen(kw_only=True)
class Piece:
    """What one page adds to the report."""

    number: int
    """Number of the page, the first being 1."""
    page: bytes
    """All of it, as it came."""
    start: int
    """Where in it begins what it adds."""
    rows_start: int
    """Where in it the rows begin, after its header."""
    first_row: int
    """Number in the page of the first record that it adds, the header being 1."""
    has_rows: bool
    line_end: bytes
    """What the page before lacks at its end."""
    state: State
    """How far the report has come with it, but for the number of rows."""

    @property
    def content(self) -> bytes:
        """What it adds."""
        return self.line_end + self.page[self.start :]


class Assembly:
    """Puts the pages of a report together.

    The report ends at a page without rows, or with as many rows as its total says where one is documented: a
    short page ends nothing, because servers cap the size of pages. The header stands once at the start, and
    what comes is kept as it was sent, but for later headers.
    """

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.state = State(number=operation.paging.first if operation.paging else 1)
        self.rows = 0
        """Rows of the pages that were counted."""
        self.total_header = operation.report.total_header if operation.report else None
        """If there is one, a page is to be counted before the next one is asked for."""
        self._total: int | None = None
        self._header: bytes | None = None
        self._line_end = b"\n"
        self._last = b""
        self._last_start = 0

    def restore(self, state: State, start: bytes, last: bytes) -> None:
        """Go on from a state.

        Args:
            start: the report's first bytes, up to the end of its header.
            last: the rows of its last page.
        """
        self.state, self.rows = state, state.rows
        self._keep_header(start[state.header_start : state.header_end])
        self._last, self._last_start = last, 0

    def steps(self, take: Callable[[Piece], None]) -> Generator[Ask, Any, None]:
        """Ask for page after page, and hand on what each adds, when it is counted; raises as they do."""

        def counted(piece: Piece) -> None:
            self.count(piece)
            take(piece)

        yield from self.pages(counted)
        yield from self.proof()

    def pages(self, take: Callable[[Piece], None]) -> Generator[Ask, Any, None]:
        """Ask for page after page, and hand on what each adds, which is for the caller to `count`.

        Raises:
            ReportError: a page is no CSV, or has another header than the first.
            IncompleteReportError: a page is cut.
            PaginationError: a page is the one before once more.
        """
        ended = False
        while not ended:
            try:
                reply: PageReply = yield AskPage(number=self.state.number)
            except TransportError as error:
                raise self._cut(error) from error
            piece = self._added(reply)
            ended = not piece.has_rows or self.operation.paging is None
            if piece.start < len(piece.page):
                take(piece)
            ended = ended or self._reaches_total(reply)

    def _reaches_total(self, reply: PageReply) -> bool:
        said = reply.headers.get(self.total_header, "") if self.total_header else ""
        if not re.fullmatch("[0-9]{1,18}", said):
            return False
        self._total = int(said)
        return self.rows >= self._total

    def count(self, piece: Piece) -> State:
        """Count the rows of a piece, one after another; how far the report has come with it.

        Only this part may be done in another thread.

        Raises:
            IncompleteReportError: the page ends within a quoted field.
        """
        self.rows += self._rows_in(piece.page, piece.rows_start, piece.number)
        return evolve(piece.state, rows=self.rows)

    def _added(self, reply: PageReply) -> Piece:
        page, number = reply.parsed or b"", self.state.pages + 1
        if page:
            _check_is_csv(self.operation, reply, page)
        unframed = _is_unframed(reply)
        start, end = self._header_span(page)
        has_rows = _NOT_BLANK.search(page, end) is not None
        if unframed and has_rows and not page.endswith(self._line_end):
            row = self._rows_in(page, end, number) + (end > start)
            raise self._incomplete("ends within a row", row=row, byte=len(page))
        if has_rows and self._is_last(page, end):
            raise PaginationError(
                f"{self.operation}: page {number} is the same as the page before. "
                "The server does not turn pages.",
                operation=self.operation,
                outcome=Outcome.ACCEPTED,
            )
        piece = self._piece(page, start, end, has_rows, unframed)
        if has_rows:
            self._last, self._last_start = page, end
        self.state = piece.state
        return piece

    def _piece(self, page: bytes, header: int, end: int, has_rows: bool, unframed: bool) -> Piece:
        """What a page adds whose header reaches from `header` to `end`."""
        old = self.state
        is_first = not old.bytes
        start = 0 if is_first else end if has_rows else len(page)
        line_end = self._line_end if has_rows and old.open_line else b""
        size = old.bytes + len(line_end) + len(page) - start
        state = State(
            number=old.number + 1,
            pages=old.pages + has_rows,
            bytes=size,
            header_start=header if is_first else old.header_start,
            header_end=end if is_first else old.header_end,
            last_start=size - (len(page) - end) if has_rows else old.last_start,
            open_line=not page.endswith((b"\n", b"\r")) if start < len(page) else old.open_line,
            unframed=old.unframed or unframed,
        )
        return Piece(
            number=old.pages + 1,
            page=page,
            start=start,
            rows_start=end,
            first_row=1 + (not is_first and end > header),
            has_rows=has_rows,
            line_end=line_end,
            state=state,
        )

    def _is_last(self, page: bytes, start: int) -> bool:
        """Whether a page has the same rows as the one before, with or without a last line end."""
        last, at = self._last, self._last_start
        return (
            abs(len(page) - start - (len(last) - at)) <= 2
            and page[start : start + 1000] == last[at : at + 1000]
            and page[start:].rstrip(b"\r\n") == last[at:].rstrip(b"\r\n")
        )

    def _header_span(self, page: bytes) -> tuple[int, int]:
        """Where the header of a page begins and ends; twice the start of its rows, if it has none."""
        start = len(BOM) if page.startswith(BOM) else 0
        while page[start : start + 1] in (b"\r", b"\n"):
            start += 1
        if start == len(page):
            return start, start
        try:
            end = record_end(page, start)
        except UnterminatedError as error:
            raise self._incomplete("ends within a quoted field", row=1, byte=error.byte) from None
        record = page[start:end]
        if self._header is None:
            self._keep_header(record)
        if record.rstrip(b"\r\n") == self._header:
            return start, end
        trait = self.operation.report
        if trait is None or trait.header_on_every_page:
            raise ReportError(
                f"{self.operation}: page {self.state.pages + 1} of the report has another header than the "
                "first. The report may have changed meanwhile: download it again.",
                operation=self.operation,
                outcome=Outcome.ACCEPTED,
            )
        return start, start

    def _keep_header(self, record: bytes) -> None:
        self._header = record.rstrip(b"\r\n")
        self._line_end = record[len(self._header) :] or b"\n"

    def _rows_in(self, page: bytes, start: int, number: int) -> int:
        try:
            return count_records(page, start)
        except UnterminatedError as error:
            row = error.records + 1 + (start > 0)
            raise self._incomplete(
                "ends within a quoted field", row=row, byte=error.byte, page=number
            ) from None

    def proof(self) -> Generator[Ask, Any, None]:
        """Prove that nothing is missing, by the total, or where a reply could have been cut without a trace.

        Counted one by one, the server's row with the number of the last row must be that row, and there must
        be no row after it.

        Raises:
            IncompleteReportError: there are fewer rows than the total, or nothing tells whether that is all.
        """
        total = self.rows if self._total is None else self._total
        if self.rows < total:
            problem = f"has no rows, though {total - self.rows} of {total} are missing"
            raise self._incomplete(problem, row=1, byte=0)
        if not self.state.unframed:
            return
        paging, rows = self.operation.paging, self.rows
        if paging is not None and rows:
            last = yield AskPage(number=paging.first + rows - 1, size=1)
            after = yield AskPage(number=paging.first + rows, size=1)
            ours = last_record(self._last[self._last_start :])
            if self._rows_of(last) == ours and not self._rows_of(after):
                return
        raise self._incomplete(
            "came without a length, and nothing else tells whether it is whole",
            row=1,
            byte=0,
            page=max(1, self.state.pages),
        )

    def _rows_of(self, reply: PageReply) -> bytes:
        """The rows of a page, without its header and last line end."""
        page = reply.parsed or b""
        return page[self._header_span(page)[1] :].rstrip(b"\r\n")

    def _cut(self, error: TransportError) -> TransportError | IncompleteReportError:
        """The error of a page whose body was cut; other failures stay what they are."""
        if error.outcome is not Outcome.ACCEPTED or isinstance(
            error, RequestTimeoutError | DeadlineExceededError
        ):
            return error
        found = _CUT.search(error.message)
        page = error.partial
        received, expected = (int(found[1]), int(found[2])) if found else (len(page), None)
        incomplete = self._incomplete(
            "was cut short",
            row=1 + _whole_records(page),
            byte=len(page),
            expected=expected,
            received=received,
        )
        incomplete.attempts = error.attempts
        return incomplete

    def _incomplete(
        self,
        problem: str,
        *,
        row: int,
        byte: int,
        page: int | None = None,
        expected: int | None = None,
        received: int | None = None,
    ) -> IncompleteReportError:
        page = page or self.state.pages + 1
        sizes = f" ({received} of {expected} bytes came)" if expected is not None else ""
        error = IncompleteReportError(
            f"{self.operation}: page {page} of the report {problem}, in row {row} at byte {byte}{sizes}. "
            "Download it again.",
            operation=self.operation,
            page=page,
            row=row,
            byte=byte,
        )
        error.expected, error.received = expected, received
        return error


def _whole_records(start: bytes) -> int:
    """How many records the start of a page has whole."""
    try:
        return count_records(start[: start.rfind(b"\n") + 1])
    except UnterminatedError as error:
        return error.records


def _is_unframed(reply: PageReply) -> bool:
    """Whether a body ended only because its connection did: neither a length, chunks nor a checksum."""
    headers = reply.headers
    if not reply.content and not any(name in headers for name in _FROM_A_SERVER):
        return False
    framed = "content-length" in headers or "chunked" in headers.get("transfer-encoding", "").lower()
    encoded = headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")
    checked = encoded and bool(reply.content)  # of a body without a byte, there is no trailer to miss
    return not (framed or checked or reply.status_code == 204)


def _check_is_csv(operation: Operation, reply: PageReply, page: bytes) -> None:
    said = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    found = "html" if _HTML.match(page) else said
    if found != "text/csv":
        raise ReportError(
            f"{operation}: the server answered with {found[:80] or 'no media type'}, not text/csv. "
            "Check the base URL, and that the account may read reports.",
            operation=operation,
            outcome=Outcome.ACCEPTED,
        )
