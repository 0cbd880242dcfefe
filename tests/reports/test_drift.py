"""Rows that come or go while the pages are read are noticed."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tallion.errors import PageDriftError, ReportError
from tests.reports.served import Fault, Reports, framed
from tests.runtime.servers import Peer

Served = Callable[..., Reports]


def changing(reports: Reports, change: Callable[[list[bytes]], Any]) -> Fault:
    """The page as it is, after the report has changed."""

    def fault(peer: Peer, number: int, _: bytes, __: bytes) -> None:
        change(reports.rows)
        body = reports.page(number, 8)
        peer.send(b"".join(framed(body, "length")))

    return fault


def insert(rows: list[bytes]) -> None:
    """A row before all others: the last row of each page comes again on the next."""
    rows.insert(0, b"00000,new,1\r\n")


def delete(rows: list[bytes]) -> None:
    """A row of a page that was read: the first of the next page is never seen."""
    del rows[2]


@pytest.mark.parametrize(("change", "after"), [(insert, 21), (delete, 19)])
def test_another_total_is_an_error(
    served: Served, kind: str, tmp_path: Path, change: Any, after: int
) -> None:
    """With both totals; the target stays as it was, and nothing is kept of what is spoiled."""
    reports = served(20)
    reports.faults[2] = changing(reports, change)
    with pytest.raises(PageDriftError) as caught:
        reports.save(kind, tmp_path / "r.csv", resume=True)
    error = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert (error.total_before, error.total_after) == (20, after)
    assert list(tmp_path.iterdir()) == []


def test_a_warning_may_do(served: Served, kind: str, tmp_path: Path) -> None:
    """With `on_drift="warn"` the file is there."""
    reports = served(20)
    reports.totals = [20, 21]
    with pytest.warns(UserWarning, match="had 20 entries before and 21 after"):
        reports.save(kind, tmp_path / "r.csv", on_drift="warn")
    assert (tmp_path / "r.csv").read_bytes() == reports.whole


@pytest.mark.parametrize("total", [0, 8, 20])
def test_the_total_of_a_list_ends_no_report(served: Served, kind: str, tmp_path: Path, total: int) -> None:
    """It counts something else, and may be stale: rows come until a page has none."""
    reports = served(24)
    reports.totals = [total, total]
    assert reports.save(kind, tmp_path / "r.csv").rows == 24
    assert reports.asked == [1, 2, 3, 4]


def test_totals_are_compared_over_a_break(served: Served, kind: str, tmp_path: Path) -> None:
    """What went on between two runs counts too."""
    reports = served(20)
    reports.faults[3] = lambda peer, *_: peer.reset()
    with pytest.raises(Exception, match="reports"):
        reports.save(kind, tmp_path / "r.csv", resume=True)
    reports.faults.clear()
    insert(reports.rows)
    with pytest.raises(PageDriftError):
        reports.save(kind, tmp_path / "r.csv", resume=True)


def test_a_key_that_comes_again_is_told_at_once(served: Served, kind: str, tmp_path: Path) -> None:
    """Where no total tells: no page is asked for after the one that is under way by then."""
    reports = served(40)
    reports.totals = [40, 40]
    reports.faults[2] = changing(reports, insert)
    with pytest.raises(PageDriftError, match="page 2") as caught:
        reports.save(kind, tmp_path / "r.csv", key="payoutInstructionId")
    assert reports.asked in ([1, 2], [1, 2, 3])
    assert (caught.value.total_before, caught.value.total_after) == (None, None)


def test_a_key_that_comes_again_much_later_is_told(served: Served, kind: str, tmp_path: Path) -> None:
    """Any two rows of the report are compared, also over a break."""
    reports = served(40)
    reports.rows[39] = b"00001,again,1\r\n"
    with pytest.raises(PageDriftError, match="two rows"):
        reports.save(kind, tmp_path / "r.csv", key="payoutInstructionId")
    reports.faults[4] = lambda peer, *_: peer.reset()
    with pytest.raises(Exception, match="reports"):
        reports.save(kind, tmp_path / "s.csv", key="payoutInstructionId", resume=True)
    reports.faults.clear()
    with pytest.raises(PageDriftError, match="two rows"):
        reports.save(kind, tmp_path / "s.csv", key="payoutInstructionId", resume=True)


def test_a_key_must_be_a_column(served: Served, kind: str, tmp_path: Path) -> None:
    """The error says which there are."""
    with pytest.raises(ReportError, match=r"no column 'id'; there are payoutInstructionId, status, amount"):
        served(20).save(kind, tmp_path / "r.csv", key="id")


def test_a_list_that_cannot_be_read_stops_nothing(
    served: Served, kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The report is saved, and the log says what was not compared."""
    reports = served(20)
    reports.totals = []
    reports.save(kind, tmp_path / "r.csv")
    assert "changes while it is read go unseen" in caplog.text


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"on_drift": "ignore"}, ValueError),
        ({"key": ""}, ValueError),
        ({"key": 3}, ValueError),
        ({"progress": "yes"}, TypeError),
    ],
)
def test_arguments_are_checked_before_anything_is_sent(
    served: Served, kind: str, tmp_path: Path, options: dict[str, Any], error: type[Exception]
) -> None:
    """A typo costs no download."""
    reports = served(20)
    with pytest.raises(error):
        reports.save(kind, tmp_path / "r.csv", **options)
    assert (reports.asked, reports.tokens, list(tmp_path.iterdir())) == ([], 0, [])
