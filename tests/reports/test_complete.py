"""A report arrives whole, or there is an error and no file."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import random
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tallion.errors import (
    IncompleteReportError,
    PaginationError,
    ReportError,
    RequestTimeoutError,
    TallionError,
)
from tests.reports.served import (
    CAMPAIGN,
    FRAMINGS,
    HEADER,
    Reports,
    cut_at,
    framed,
    other_body,
    reset_at,
    some_rows,
    stall_at,
)

Served = Callable[..., Reports]
SEEDS = 40
"""Cuts of each framing in the normal run; `make torture-reports` takes a thousand."""


@pytest.mark.parametrize(
    ("framing", "rows"),
    [(how, rows) for how in FRAMINGS for rows in (0, 1, 8, 9, 24) if rows or how != "close"],
)
def test_a_report_arrives_as_it_is(
    served: Served, kind: str, tmp_path: Path, framing: str, rows: int
) -> None:
    """Over each framing and around exact multiples of the page size; empty reports alone need a length."""
    reports = served(rows, framing=framing)
    saved = reports.save(kind, tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    assert (saved.rows, saved.pages, saved.bytes) == (rows, -(-rows // 8), len(reports.whole))
    assert [path.name for path in tmp_path.iterdir()] == ["r.csv"]


def test_a_server_that_caps_its_pages_is_read_to_the_end(served: Served, kind: str, tmp_path: Path) -> None:
    """Pages of 7 rows, though 1000 are asked for, end nothing."""
    reports = served(20, cap=7)
    assert reports.save(kind, tmp_path / "r.csv", page_size=1000).rows == 20
    assert reports.asked == [1, 2, 3, 4]


def test_an_end_without_a_body_is_believed(served: Served, kind: str, tmp_path: Path) -> None:
    """204 has no body, and so no length that could tell whether it was cut."""
    reports = served(8)
    reports.faults[2] = lambda peer, *_: peer.send(
        b"HTTP/1.1 204 No Content\r\ndate: Mon, 23 Nov 2026 00:00:00 GMT\r\n\r\n"
    )
    reports.save(kind, tmp_path / "r.csv")
    assert ((tmp_path / "r.csv").read_bytes(), reports.asked) == (reports.whole, [1, 2])


def cuts(reports: Reports, folder: Path, seeds: Iterable[int]) -> Iterator[tuple[Path, str]]:
    """Sets one page up to be cut at a random byte, time and again: where to save, and what is cut."""
    for seed in seeds:
        draw = random.Random(f"{reports.framing} {seed}")
        page = draw.randint(1, 4)
        payload = framed(reports.page(page, 8), reports.framing)[1]
        byte = draw.randrange(len(payload))
        reports.faults = {page: cut_at(byte)}
        yield (
            folder / f"{seed}.csv",
            f"seed {seed}: {reports.framing}, page {page} cut at byte {byte} of {len(payload)}",
        )


def judge(reports: Reports, target: Path, said: str, error: TallionError | None) -> None:
    """There must be an error and no file, or the whole report."""
    if error is None:
        assert target.read_bytes() == reports.whole, said
    else:
        assert not target.exists(), said


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("seeds", [SEEDS, pytest.param(1000, marks=pytest.mark.slow)])
def test_no_cut_makes_a_short_file(served: Served, tmp_path: Path, framing: str, seeds: int) -> None:
    """Seeded cuts at random bytes of random pages, for good."""
    reports = served(20, framing=framing)
    with reports.client() as client:
        for target, said in cuts(reports, tmp_path, range(seeds)):
            error = None
            try:
                client.reports.campaign_basic(CAMPAIGN, page_size=8).save(target)
            except TallionError as caught:
                error = caught
            judge(reports, target, said, error)


@pytest.mark.parametrize("framing", FRAMINGS)
def test_no_cut_makes_a_short_file_in_an_event_loop(served: Served, tmp_path: Path, framing: str) -> None:
    """The same with the asynchronous client."""
    reports = served(20, framing=framing)

    async def saving() -> None:
        async with reports.client("async") as client:
            for target, said in cuts(reports, tmp_path, range(SEEDS)):
                error = None
                try:
                    await client.reports.campaign_basic(CAMPAIGN, page_size=8).save(target)
                except TallionError as caught:
                    error = caught
                judge(reports, target, said, error)

    asyncio.run(saving())


@pytest.mark.parametrize("page", [1, 2, 3])
def test_an_unframed_page_cut_between_rows_is_found(
    served: Served, kind: str, tmp_path: Path, page: int
) -> None:
    """Where nothing in the page itself tells: the server is asked for the last row, and for one after it."""
    reports = served(some_rows(20), framing="close")
    body = reports.page(page, 8)
    reports.faults[page] = cut_at(len(body) - len(reports.rows[min(page * 8, 20) - 1]))
    with pytest.raises(IncompleteReportError, match="without a length"):
        reports.save(kind, tmp_path / "r.csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("framing", "byte"), [("close", len(HEADER)), ("close", 0), ("gzip", 0)])
def test_an_unframed_end_is_not_believed(
    served: Served, kind: str, tmp_path: Path, framing: str, byte: int
) -> None:
    """A page that is cut to its header, or to nothing, ends no report without proof."""
    reports = served(20, framing=framing)
    reports.faults[2] = cut_at(byte)
    with pytest.raises(IncompleteReportError):
        reports.save(kind, tmp_path / "r.csv")


CUT_AT = len(HEADER) + sum(map(len, some_rows(20)[8:10])) + 3
"""In the third row of the second page, which is its fourth record."""


@pytest.mark.parametrize("framing", ["length", "chunked", "gzip"])
def test_what_is_missing_is_said(served: Served, kind: str, tmp_path: Path, framing: str) -> None:
    """Page, row, byte, how many bytes came, and how many there should be where the server said so."""
    reports = served(20, framing=framing)
    page = reports.page(2, 8)
    payload = {
        "length": page[:CUT_AT],
        "chunked": b"%x\r\n%b" % (len(page), page[:CUT_AT]),
        "gzip": gzip.compress(page, mtime=0)[:-8],
    }[framing]
    reports.faults[2] = lambda peer, _, head, __: peer.send(head + payload)
    with pytest.raises(IncompleteReportError) as caught:
        reports.save(kind, tmp_path / "r.csv")
    error = caught.value
    came, row = (len(page), 10) if framing == "gzip" else (CUT_AT, 4)
    expected = len(page) if framing == "length" else None
    assert (error.page, error.row, error.byte) == (2, row, came)
    assert (error.expected, error.received) == (expected, came)
    assert page[30:CUT_AT] not in pickle.dumps(error)


def test_an_unterminated_quote_is_found(served: Served, kind: str, tmp_path: Path) -> None:
    """Though the body has the length that it says."""
    reports = served(20)
    reports.faults[2] = other_body(HEADER + b'1,a,2\r\n2,"b,3\r\n')
    with pytest.raises(IncompleteReportError) as caught:
        reports.save(kind, tmp_path / "r.csv")
    assert (caught.value.page, caught.value.row, caught.value.byte) == (2, 3, len(HEADER) + 7)


def test_of_two_bad_pages_the_first_is_told(served: Served, kind: str, tmp_path: Path) -> None:
    """Though the second is asked for while the first is still looked at."""
    reports = served(20)
    reports.faults[1] = other_body(HEADER + b"1,a,2\r\n" * 20_000 + b'2,"b,3\r\n')
    reports.faults[2] = reset_at(0)
    with pytest.raises(IncompleteReportError) as caught:
        reports.save(kind, tmp_path / "r.csv")
    assert (caught.value.page, caught.value.row) == (1, 20_002)
    assert not [thread for thread in threading.enumerate() if "tallion-report" in thread.name]


WRONG: list[tuple[Any, type[Exception]]] = [
    (other_body(b"<html>please log in</html>", "text/html"), ReportError),
    (other_body(HEADER + b"1,a,2\r\n", "application/json"), ReportError),
    (other_body(HEADER + b"1,a,2\r\n", ""), ReportError),
    (other_body(b"x" + HEADER + b"1,a,2\r\n"), ReportError),
    (other_body(HEADER + b"".join(some_rows(8))), PaginationError),
    (reset_at(30), IncompleteReportError),
    (stall_at(30), RequestTimeoutError),
]


@pytest.mark.parametrize(("fault", "error"), WRONG)
def test_whatever_goes_wrong_leaves_the_target_as_it_was(
    served: Served, kind: str, tmp_path: Path, fault: Any, error: type[Exception]
) -> None:
    """HTML with 200, another type, another header, the page before, a reset, a stall."""
    reports = served(20)
    reports.faults[2] = fault
    target = tmp_path / "r.csv"
    target.write_bytes(b"as it was")
    client = reports.client(kind, timeout=0.3)
    with pytest.raises(error) as caught:
        reports.save(kind, target, client=client)
    assert type(caught.value) is error
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"r.csv": b"as it was"}


@pytest.mark.parametrize("kind_of_body", ["text/html", "text/csv"])
def test_a_page_of_html_is_no_report(served: Served, kind: str, tmp_path: Path, kind_of_body: str) -> None:
    """The first page too, which has no header to differ from, and whatever it says that it is."""
    reports = served(20)
    reports.faults[1] = other_body(b"\n<!DOCTYPE html><title>Log in</title>\n", kind_of_body)
    with pytest.raises(ReportError, match="html"):
        reports.save(kind, tmp_path / "r.csv")
    assert list(tmp_path.iterdir()) == []


def test_bytes_are_kept(served: Served, kind: str, tmp_path: Path) -> None:
    """BOM, quoted line ends of all kinds, NUL, letters beyond ASCII and a field of 200 KB."""
    rows = [
        b'1,"a\r\nb\nc\rd",\xc3\xa9\r\n',
        b"2,nul\0nul,3\r\n",
        b'3,"%b",4\r\n' % (b'x,\n""' * 40_000),
        b"4,%b,5\r\n" % (b"y" * 200_000),
        b'5,5" pipe,6\r\n',
    ]
    reports = served(rows, head=b"\xef\xbb\xbf" + HEADER)
    saved = reports.save(kind, tmp_path / "r.csv", page_size=2)
    assert (tmp_path / "r.csv").read_bytes() == reports.whole
    read = list(saved)
    assert [row["payoutInstructionId"] for row in read] == ["1", "2", "3", "4", "5"]
    assert read[0]["status"] == "a\r\nb\nc\rd"
    assert read[1]["status"] == "nul\0nul"
    assert read[2]["status"] == 'x,\n"' * 40_000
    assert read[3]["status"] == "y" * 200_000
    assert read[4]["status"] == '5" pipe'
    if kind == "sync":
        with reports.client() as client:
            assert list(client.reports.campaign_basic(CAMPAIGN, page_size=2)) == read
