from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from tallion.call import Call
from tallion.errors import IncompleteReportError, PaginationError, ReportError, ServerError
from tallion.operation import ReportTrait
from tests.runtime.given import REPORT, Bench, call, status

FIRST_ONLY = replace(REPORT, report=ReportTrait(header_on_every_page=False))


def csv(text: str | bytes, kind: str = "text/csv; charset=utf-8") -> httpx.Response:
    """One page."""
    content = text if isinstance(text, bytes) else text.encode()
    return httpx.Response(200, content=content, headers={"content-type": kind})


def report(bench: Bench, *pages: Any, of: Any = REPORT) -> Any:
    """A report over scripted pages."""

    def page(number: int, size: int) -> Call[Any]:
        return call(of, query=(("pageNumber", str(number)), ("pageSize", str(size))))

    replies = [csv(page) if isinstance(page, str | bytes) else page for page in pages]
    return bench.client(*replies).report(page, of)


def saved(bench: Bench, what: Any, path: Path) -> Any:
    """Save it, with either client."""
    return bench.done(what.save(path))


def rows(bench: Bench, what: Any) -> list[dict[str, str]]:
    """Read it, with either client."""

    async def gather() -> list[dict[str, str]]:
        return [row async for row in what]

    if bench.kind == "sync":
        return list(what)
    gathered: list[dict[str, str]] = bench.done(gather())
    return gathered


def test_pages_are_put_together_under_one_header(bench: Bench, tmp_path: Path) -> None:
    """Until a page without rows; BOM and line ends stay as sent."""
    what = report(bench, "\ufeffid,n\r\n1,a\r\n", "\ufeffid,n\r\n2,b\r\n", "id,n\r\n")
    result = saved(bench, what, tmp_path / "r.csv")
    content = (tmp_path / "r.csv").read_bytes()
    assert content == "\ufeffid,n\r\n1,a\r\n2,b\r\n".encode()
    assert (result.rows, result.pages, result.bytes) == (2, 2, len(content))
    assert result.sha256 == hashlib.sha256(content).hexdigest()
    assert list(result) == [{"id": "1", "n": "a"}, {"id": "2", "n": "b"}]
    assert [path.name for path in tmp_path.iterdir()] == ["r.csv"]


@pytest.mark.parametrize("end", [b"", httpx.Response(204), "id,n\n"])
def test_a_page_without_rows_ends_the_report(bench: Bench, tmp_path: Path, end: Any) -> None:
    """Empty, 204 or the header alone."""
    saved(bench, report(bench, "id,n\n1,a\n", end), tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_bytes() == b"id,n\n1,a\n"


def test_a_report_without_rows_keeps_its_header(bench: Bench, tmp_path: Path) -> None:
    """The file says which columns there would be."""
    result = saved(bench, report(bench, "id,n\n"), tmp_path / "r.csv")
    assert ((tmp_path / "r.csv").read_bytes(), result.rows) == (b"id,n\n", 0)


def test_a_header_on_the_first_page_only(bench: Bench, tmp_path: Path) -> None:
    """Later pages are rows from their first line on."""
    what = report(bench, "id,n\n1,a\n", "2,b\n", b"", of=FIRST_ONLY)
    saved(bench, what, tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_bytes() == b"id,n\n1,a\n2,b\n"


COUNTED = replace(REPORT, report=ReportTrait(header_on_every_page=True, total_header="X-Total"))


def counted(*pages: tuple[str, Any]) -> list[httpx.Response]:
    """Pages, each with what it says of the number of all rows."""
    replies = [csv(text) for text, _ in pages]
    for reply, (_, total) in zip(replies, pages, strict=True):
        reply.headers.update({} if total is None else {"X-Total": str(total)})
    return replies


@pytest.mark.parametrize("use", ["save", "read"])
@pytest.mark.parametrize(
    ("totals", "asked"),
    [((2,), 1), ((4, 4), 2), ((3, 4), 2), ((None, "many", 4), 3), ((5, 4), 2)],
    ids=["at once", "reached", "grown", "not said", "shrunk"],
)
def test_a_report_ends_with_its_total(
    bench: Bench, tmp_path: Path, use: str, totals: tuple[Any, ...], asked: int
) -> None:
    """Where one is documented, no page is asked for beyond it; what does not say it ends nothing."""
    texts = ("id\n1\n2\n", "id\n3\n4\n", "id\n")
    what = report(bench, *counted(*zip(texts, totals, strict=False)), of=COUNTED)
    found = list(saved(bench, what, tmp_path / "r.csv")) if use == "save" else rows(bench, what)
    assert found == [{"id": str(number)} for number in range(1, 2 * min(asked, 2) + 1)]
    assert bench.server.sent == asked


@pytest.mark.parametrize("use", ["save", "read"])
def test_a_report_that_ends_below_its_total_is_incomplete(bench: Bench, tmp_path: Path, use: str) -> None:
    """A page without rows came, and rows are missing."""
    what = report(bench, *counted(("id\n1\n", 3), ("id\n2\n", 3), ("id\n", 3)), of=COUNTED)
    with pytest.raises(IncompleteReportError, match="1 of 3 are missing"):
        saved(bench, what, tmp_path / "r.csv") if use == "save" else rows(bench, what)
    assert list(tmp_path.iterdir()) == []


def test_quotes_hide_commas_line_ends_and_quotes(bench: Bench) -> None:
    """As RFC 4180 says; a quote within an unquoted field is a letter."""
    what = report(bench, 'id,n\r\n"1","a,\r\nb ""c"""\r\n2,5" pipe\r\n', "id,n\r\n")
    assert rows(bench, what) == [{"id": "1", "n": 'a,\r\nb "c"'}, {"id": "2", "n": '5" pipe'}]


def test_a_page_without_a_last_line_end_is_joined_by_one(bench: Bench, tmp_path: Path) -> None:
    """No two rows become one."""
    saved(bench, report(bench, "id\n1", "id\n2", "id"), tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_bytes() == b"id\n1\n2"
    assert rows(bench, report(bench, "id\n1", "id\n2", "id")) == [{"id": "1"}, {"id": "2"}]


FAILURES: list[tuple[list[Any], type[Exception]]] = [
    (["id,n\n1,a\n", "id,x\n2,b\n"], ReportError),
    (["id,n\n1,a\n", "2,b\n"], ReportError),
    (["id,n\n1,a\n", "id,n\n1,a\n"], PaginationError),
    (['id,n\n1,a\n2,"b'], IncompleteReportError),
    ([csv("<html>login</html>", "text/html")], ReportError),
    ([csv('{"a": 1}', "application/json")], ReportError),
    (["id,n\n1,a\n", *[status(503)] * 3], ServerError),
    (["id,n\n1,a\n", ValueError("a bug, or Ctrl-C")], ValueError),
]


@pytest.mark.parametrize(("pages", "error"), FAILURES)
@pytest.mark.parametrize("before", [None, b"as it was"])
def test_a_report_that_fails_leaves_the_file_as_it_was(
    bench: Bench, tmp_path: Path, pages: list[Any], error: type[Exception], before: bytes | None
) -> None:
    """Neither a new file nor a part of one."""
    target = tmp_path / "r.csv"
    if before is not None:
        target.write_bytes(before)
    with pytest.raises(error):
        saved(bench, report(bench, *pages), target)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == (
        {} if before is None else {"r.csv": before}
    )


def test_an_incomplete_report_says_where(bench: Bench) -> None:
    """Page, row in it, and byte at which the row begins."""
    with pytest.raises(IncompleteReportError) as caught:
        rows(bench, report(bench, "id,n\n1,a\n", 'id,n\n2,b\n3,"c\n'))
    assert (caught.value.page, caught.value.row, caught.value.byte) == (2, 3, 9)


@pytest.mark.parametrize("page", ["id,n\n1\n", "id,n\n1,2,3\n", "id,id\n1,2\n", b"id,n\n\xff,1\n"])
def test_rows_that_do_not_fit_the_header_are_not_guessed(bench: Bench, page: Any) -> None:
    """Too few fields, too many, a name twice, bytes that are no text."""
    with pytest.raises(ReportError):
        rows(bench, report(bench, page, "id,n\n"))


def test_a_report_is_lazy_and_downloaded_anew(bench: Bench) -> None:
    """Making it sends nothing; each use sends all."""
    what = report(bench, "id\n1\n", "id\n", "id\n2\n", "id\n")
    assert bench.server.sent == 0
    assert rows(bench, what) == [{"id": "1"}]
    assert rows(bench, what) == [{"id": "2"}]


def test_a_file_that_cannot_be_written_is_told_before_the_download(bench: Bench, tmp_path: Path) -> None:
    """A missing folder, or a folder in the file's place."""
    for path in (tmp_path / "none" / "r.csv", tmp_path):
        with pytest.raises(OSError, match=r"none|folder"):
            saved(bench, report(bench, "id\n1\n"), path)
        assert bench.server.sent == 0
